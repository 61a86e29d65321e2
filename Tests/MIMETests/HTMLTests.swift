// HTML as text.

import MIME
import Rig
import Testing

@Suite struct `HTML read as text` {
    @Test(arguments: [
        ("a<br>b", "a\nb"), ("a<br><br>b", "a\n\nb"), ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<div>a<br></div><div>b</div>", "a\nb"), ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("a<hr>b", "a\n\nb"),
        ("<p style='margin:0'>a</p><p style='margin:0cm'>b</p>", "a\nb"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>b", "a\nb"),
        ("<p class=MsoNormal>a</p><p class=MsoNormal>&nbsp;</p><p class=MsoNormal>b", "a\n\nb"),
        ("<h1>a</h1>b", "a\n\nb"),
        ("  a \n b\t c  ", "a b c"), ("a <b> b </b> c", "a b c"), ("<b>a</b>b", "ab"), ("a&nbsp;b", "a b"),
        ("<br><br>a<br><br>", "a"),
        ("<span>a</span><span>b</span>", "ab"), ("a<br><br><br><br><br><br>b", "a\n\n\nb"),
    ])
    func `breaks lines where a reader sees them break`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("<style>p{}</style>a<script>x<y</script>b<!-- c --><title>d</title>", "ab"),
        ("<head><meta><style>x</style></head>a", "a"),
        ("<!DOCTYPE html><html><head><title>x</title></head><body>a</body></html>", "a"),
        ("<!--[if mso]>x<![endif]-->a", "a"),
        ("<![if !mso]>a<![endif]>", "a"), ("<?xml version=1?>a", "a"), ("<STYLE>x</STYLE >a", "a"),
        ("<xml><o:x>96</o:x></xml>a", "a"),
        ("<div style='display:none'>x</div>a", "a"), ("<div style='DISPLAY : None !important'>x</div>a", "a"),
        ("<p hidden>x</p>a", "a"),
        ("<span style='font-size:0'>x</span>a", "a"), ("<span style='font-size:0.0px'>x</span>a", "a"),
        ("<span style='font-size:0.8em'>x</span>a", "xa"),
        ("<div style='font-size:0px'>x<div style='font-size:13px'>b</div></div>a", "b\na"),
        ("<div style='max-height:0px'>x</div>a", "a"),
        ("<div style='mso-hide:all'>x</div>a", "a"), ("<div style='visibility:hidden'>x</div>a", "a"),
        ("<div style='display:none'><div>x</div><div style='display:block'>x</div></div>a", "a"),
        ("<textarea>x</textarea>a", "a"),
        ("co&shy;op\u{200B}er\u{FEFF}ate", "cooperate"), ("&zwnj;&nbsp;&zwnj;&nbsp;a", "a"),
        ("می\u{200C}خواهم", "می\u{200C}خواهم"),
    ])
    func `leaves out what does not show`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("&eacute;&#233;&#xE9;&amp;&lt;b&gt;", "ééé&<b>"), ("&rsquo;&euro;&hellip;", "’€…"), ("a < b > c", "a < b > c"),
        ("a<3", "a<3"),
        ("R&D", "R&D"), ("&unknown;", "&unknown;"), ("a &amp;lt; b", "a &lt; b"), ("5 <6", "5 <6"), ("<", "<"),
        ("a<", "a<"),
    ])
    func `understands entities and stray brackets`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("a<blockquote>b</blockquote>c", "a\n> b\nc"),
        ("<blockquote>a<blockquote>b</blockquote>c</blockquote>", "> a\n> > b\n> c"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<blockquote>a<br><br>b</blockquote>c", "> a\n>\n> b\nc"),
        ("x<div class='gmail_quote'>y</div>", "x\n> y"),
        ("x<div class='gmail_quote'>on:<blockquote>y</blockquote></div>", "x\non:\n> y"),
        (
            "<div class='gmail_quote'><blockquote>q</blockquote>my answer<blockquote>r</blockquote></div>",
            "> q\nmy answer\n> r"
        ),
        ("<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n> b"), ("<blockquote></blockquote>a", "a"),
    ])
    func `marks quotes`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("a <s>b c</s> d", "a ~~b c~~ d"), ("<del>a</del>", "~~a~~"), ("a<strike> b </strike>c", "a ~~b~~ c"),
        ("<span style='text-decoration: line-through red'>a <b>b</b></span>", "~~a~~ ~~b~~"),
        ("<table><tr style='text-decoration:line-through'><td>a</td><td>b</td></tr></table>", "~~a~~ | ~~b~~"),
        ("<p style='text-decoration:underline'>a</p>", "a"), ("<s> </s>a", "a"),
    ])
    func `marks what is struck through`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("a ~~b~~ c", "a  c"), ("~~a~~", nil), ("~~a~~ | ~~b~~", nil), ("a ~~~~ b", "a ~~~~ b"), ("~~ a ~~", "~~ a ~~"),
        ("~/a ~~b", "~/a ~~b"), ("1 | ~~a~~ | 2", nil), ("~~a~~ 2", " 2"),
    ])
    func `text struck through can be taken out`(line: String, left: String?) {
        #expect(Struck.removed(from: line) == left)
    }

    @Test(arguments: [
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>", "a | b\nc | d"),
        ("<table><tr><td>a<td>b<tr><td>c</table>d", "a | b\nc\nd"),
        ("<table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><td>c</td></tr></table>", "a | b\nc"),
        ("<table><tr><td>a</td><td></td><td>c</td></tr></table>", "a | | c"),
        ("<table><tr><th>a</th><th>b</th></tr></table>", "a | b"), ("<table><tr><td></td><td>b</td></tr></table>", "b"),
        ("<table><tr><td>a</td><td> </td></tr></table>b", "a\nb"),
        ("<table><tr><td>a</td><td><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>", "a\nb | c"),
        ("<table><tr><td><table><tr><td>a</td></tr></table></td><td>b</td></tr></table>", "a\nb"),
        ("<td>a</td><td>b</td>", "ab"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
    ])
    func `makes a line of a row`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("<ul><li>a</li><li>b</li></ul>c", "- a\n- b\nc"), ("<ol><li>a<li>b</ol>", "- a\n- b"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</ul>", "- a\n  - b\n- c"),
        ("<ul><li><p>a</p></li><li></li></ul>", "- a"), ("<li>a</li>", "- a"),
        ("x<pre> a\n  b\n\nc</pre>y", "x\n a\n  b\n\nc\ny"),
        ("<blockquote><pre>a\nb</pre></blockquote>", "> a\n> b"),
        ("<div style='white-space:pre-wrap'>a\nb</div>", "a\nb"),
    ])
    func `keeps lists and what is preformatted`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test(arguments: [
        ("<a href='mailto:a@b.example'>write</a>", "write <a@b.example>"),
        ("<a href='mailto:a@b.example'>A@b.example</a>", "A@b.example"),
        ("<a href='MAILTO:a%2Bx@b.example?subject=y'>w</a>!", "w <a+x@b.example>!"),
        ("<a href='https://x.example'>site</a>", "site"),
        ("<a href='mailto:nobody'>w</a>", "w"), ("<a href='mailto:a@b.example'></a>", "<a@b.example>"),
        ("<a>x</a>", "x"),
        ("<a href='mailto:a@b.example%0Ax'>w</a>", "w <a@b.example>"),
        ("<a href=\"mailto:%22%3E%3Cb@c.example\">w</a>", "w"),
    ])
    func `tells the address behind a link, and no other target`(html: String, text: String) {
        #expect(rendered(html).replacing(" <b@c.example>", with: "") == text)
    }

    @Test(arguments: [
        ("<p>a<b>b<i>c</p>d", "abc\n\nd"), ("<div>a</span></b></div>b", "a\nb"), ("<p><div>a</p></div>b", "a\nb"),
        ("<a href='x>a</a>b", "ab"),
        ("<b", ""), ("<div style=\"display:none", ""), ("</", "</"), ("<>a", "<>a"), ("<script>a", "a"), ("<!--a", ""),
        ("<!-- a > b", "b"),
        ("<style>a</style", ""), ("<o:p>a</o:p><v:shape>b</v:shape>", "ab"), ("<p\n\n>a</p\n>", "a"),
        ("<p/>a<br/>b", "a\nb"), ("<title>a", "a"),
        ("a\u{0}b", "a\u{FFFD}b"),
    ])
    func `makes the best of broken markup`(html: String, text: String) {
        #expect(rendered(html) == text)
    }

    @Test func `does not believe a charset declared inside what is already text`() {
        #expect(
            rendered("<meta charset=iso-8859-5><meta http-equiv=content-type content='text/html; charset=koi8-r'>é")
                == "é")
    }

    @Test(arguments: UInt64(0)..<200)
    func `stays within bounds whatever the markup`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let pieces = [
            "<div>", "</div>", "<p>", "</p>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<blockquote>",
            "</blockquote>", "<ul>",
            "<li>", "</li>", "</ul>", "<pre>", "</pre>", "<br>", "a", " ", "\n", "&nbsp;", "&#0;", "&#x110000;",
            "<b style=font-size:0>", "</b>",
            "<a href=mailto:a@b.example>", "</a>", "<", ">", "\"", "<!--", "-->", "<script>", "</script>",
            "<div style=\"display:none\">", "é", "\u{0}",
            "<div class=gmail_quote>", "<select>", "<frameset>", "<html>", "<body>", "<head>", "</head>", "&", "&lt;",
            "<x", "/>",
        ]
        let html = (0..<Int.random(in: 0..<300, using: &generator)).map { _ in generator.one(of: pieces) }.joined()
        let text = rendered(html)
        #expect(text.utf8.count <= html.utf8.count * 50 + 100)
        #expect(!text.hasSuffix("\n"))
        #expect(!text.hasPrefix("\n"))
        #expect(!text.contains("\n\n\n\n"))
    }
}
