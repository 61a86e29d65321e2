// Chromium, for pictures of pages.

import Foundation

struct Browser {
    let path: String

    /// The first that is installed.
    static func find() -> Browser? {
        let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
        for name in names {
            for folder in folders {
                let path = "\(folder)/\(name)"
                if FileManager.default.isExecutableFile(atPath: path) { return Browser(path: path) }
            }
        }
        return nil
    }

    /// A picture of a whole page. Nothing is fetched: the pages of notices have no remote content.
    func picture(of page: URL, to file: URL, width: Int, isDark: Bool) throws {
        let html = try String(contentsOf: page, encoding: .utf8)
        let measuring = FileManager.default.temporaryDirectory.appending(path: "usher-\(UUID().uuidString).html")
        defer { try? FileManager.default.removeItem(at: measuring) }
        // The page's own height at that width, told by itself, so that the picture ends where the page does. (Chromium 156
        // makes no window narrower than 500 but for a picture.)
        let script = """
            <script>document.body.style.width='\(width)px';
            document.title='height='+Math.ceil(document.body.getBoundingClientRect().height)</script></body>
            """
        try Data(html.replacing("</body>", with: script).utf8).write(to: measuring)
        let told = try run(["--dump-dom"], width, 200, isDark, measuring)
        let height = told.firstMatch(of: /height=([0-9]+)/).flatMap { Int($0.1) } ?? 1200
        _ = try run(["--screenshot=\(file.path)"], width, min(height, 12_000), isDark, page)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw CommandFailure("\(path) made no picture of \(page.path)")
        }
    }

    private func run(_ task: [String], _ width: Int, _ height: Int, _ isDark: Bool, _ page: URL) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments =
            [
                "--headless", "--disable-gpu", "--no-sandbox", "--hide-scrollbars", "--force-device-scale-factor=2",
                "--window-size=\(width),\(height)", "--blink-settings=preferredColorScheme=\(isDark ? 0 : 1)",
            ] + task + [page.absoluteString]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        do { try process.run() } catch { throw CommandFailure("starting \(path): \(error)") }
        let data = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    /// Opens a page in the browser of whoever runs the command.
    static func open(_ page: URL) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["xdg-open", page.path]
        process.standardError = FileHandle.nullDevice
        do { try process.run() } catch { Terminal.complain("opening \(page.path): \(error)") }
    }
}
