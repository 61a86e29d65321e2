// The content of a text part: transfer encodings, charsets, format=flowed. The first line is the charset's label.

@testable import MIME

func fuzz(_ bytes: [UInt8]) {
    let end = bytes.firstIndex(of: 10) ?? 0
    let label = String(decoding: bytes[..<end], as: UTF8.self)
    let content = Array(bytes[end...].dropFirst())
    for coded in [content, Base64.decode(content).bytes, QuotedPrintable.decode(content).bytes] {
        let text = Charset.decode(coded, label: label).text
        hold(!text.utf8.contains(0), "a NUL is made visible")
        hold(text.utf8.count <= coded.count * 12 + 16, "\(coded.count) bytes became \(text.utf8.count)")
        let lines = LineBreaks.unified(text)
        hold(!lines.utf8.contains(13), "line breaks are LF")
        _ = Flowed.text(lines, deletesSpaces: content.count.isMultiple(of: 2))
    }
    let (back, sound) = Base64.decode(Base64.encodeLines(content))
    hold(back == content && sound, "base64 comes back")
    let lines = Array(LineBreaks.unified(Charset.guess(content).text).utf8)
    let (printed, isSound) = QuotedPrintable.decode(QuotedPrintable.encodeLines(lines))
    hold(printed.filter { $0 != 13 } == lines && isSound, "quoted-printable comes back")
}
