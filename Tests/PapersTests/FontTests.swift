// Machines with fewer fonts, each in a process of its own: fontconfig reads its configuration once.

import Foundation
import Testing

@testable import Papers

@Suite struct FontTests {
    /// Makes fontconfig see the fonts of one folder only. Before anything is drawn.
    private static func seeOnly(_ folder: String) throws {
        let own = FileManager.default.temporaryDirectory.appending(path: "usher-fonts-\(getpid())")
        try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
        let file = own.appending(path: "fonts.conf")
        let cache = own.appending(path: "cache").path
        let xml = """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig><dir>\(folder)</dir><cachedir>\(cache)</cachedir></fontconfig>
            """
        try Data(xml.utf8).write(to: file)
        setenv("FONTCONFIG_FILE", file.path, 1)
    }

    @Test func `without any font the error names what to install`() async {
        await #expect(processExitsWith: .success) {
            try Self.seeOnly("/nonexistent")
            let error = #expect(throws: PaperError.noFont) { try Certificate.usual().pdf() }
            #expect(error?.description.contains("fonts-dejavu-core") == true)
        }
    }

    @Test func `with the smallest of fonts it is drawn, and what that lacks is counted`() async {
        await #expect(processExitsWith: .success) {
            try Self.seeOnly("/usr/share/fonts/truetype/dejavu")
            for name in ["Awa Diallo", "Ελένη", "Наталія", "محمد"] {
                #expect(try Certificate.usual(name).missingGlyphs() == 0)
            }
            #expect(try Certificate.usual("王小明 Wang").missingGlyphs() == 3)
            #expect(try PrintedSheet(.usual("王小明 Wang")).facts()["Pages"] == "1")
        }
    }
}
