// What all fuzz targets share: libFuzzer's entry, and how a broken promise is told. A target is one function, `fuzz`.

import Foundation

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    fuzz(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Ends the run as a find where what must always hold does not.
func hold(_ condition: Bool, _ promise: @autoclosure () -> String) {
    if !condition { fatalError("broken promise: \(promise())") }
}

extension String {
    /// Line feeds and tabs are the only controls that text for people may have.
    var hasControls: Bool {
        unicodeScalars.contains { $0 != "\n" && $0 != "\t" && $0.properties.generalCategory == .control }
    }
}

/// The input cut into pieces of 1 to 16 bytes, by its own bytes.
func pieces(of bytes: [UInt8]) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var index = 0
    while index < bytes.count {
        let end = min(bytes.count, index + Int(bytes[(index &* 7) % bytes.count] & 15) + 1)
        pieces.append(Array(bytes[index..<end]))
        index = end
    }
    return pieces
}
