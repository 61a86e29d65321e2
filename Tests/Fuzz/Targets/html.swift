// HTML source to text, by way of our own simplification and libxml2.

@testable import MIME

func fuzz(_ bytes: [UInt8]) {
    let (text, _) = HTMLText.render(String(decoding: bytes, as: UTF8.self))
    hold(!text.hasControls, "text has no controls")
    hold(text.first != "\n" && text.last != "\n", "no blank line at either end")
    _ = HTMLSource.declaredCharset(bytes)
}
