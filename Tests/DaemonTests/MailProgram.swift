// How mail programs write an answer to a notice: what they put above, around and below what they quote, in the language of
// their user, as plain text, as HTML and as both. Taken from mail these programs sent, with other names.

import Core
import Foundation
import MIME

/// A mail program as one of its users has it.
enum MailProgram: String, CaseIterable, Sendable {
    /// `gmailElsewhere`: of another country with the same language, or of some years before.
    case gmail, gmailElsewhere
    /// Outlook for Windows; `signed` with the signature an office gives its people.
    case outlook, outlookSigned
    /// Outlook for iOS and Android, and Outlook on the web.
    case outlookPhone, outlookWeb
    case appleMail, iPhone
    case thunderbird
    /// The answer stands below the quote.
    case thunderbirdBelow

    enum Form: String, CaseIterable, Sendable { case plain, html, both }

    /// The bytes of an answer with these `words` that `name` writes to a notice. `isThreaded`: it names what it answers.
    func answer(
        _ words: String, from name: String, to original: Quoted, in language: Language, as form: Form,
        id: String, isAuthenticated: Bool = true, isThreaded: Bool = true
    ) -> [UInt8] {
        let address = Letter.address(of: name)
        let domain = address.split(separator: "@").last.map(String.init) ?? ""
        var lines = [
            "Return-Path: <\(address)>", "From: \(name) <\(address)>",
            "To: \(Quoted.desk) <\(Quoted.deskAddress)>",
            "Subject: \(encoded(prefix(language) + original.subject))", "Date: Mon, 14 May 2018 10:30:00 +0200",
            "Message-ID: <\(id)>", "MIME-Version: 1.0",
        ]
        if isThreaded {
            lines += ["In-Reply-To: <\(original.messageID)>", "References: <\(original.messageID)>"]
        }
        if isAuthenticated {
            lines.insert("Authentication-Results: mail.desk.example; dmarc=pass header.from=\(domain)", at: 1)
        }
        if let program { lines.append(program) }
        let plain = plain(words, name, original, language)
        let html = html(words, name, original, language)
        switch form {
        case .plain: lines += leaf("text/plain", plain)
        case .html: lines += leaf("text/html", html)
        case .both:
            let both = multipart("alternative", [leaf("text/plain", plain), leaf("text/html", html)])
            // An office's signature has a logo.
            lines += self == .outlookSigned ? multipart("related", [both, Self.logo]) : both
        }
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func multipart(_ kind: String, _ parts: [[String]]) -> [String] {
        let boundary = "_004_\(kind)_000000000000a1b2c3056c2e9d10"
        return ["Content-Type: multipart/\(kind); boundary=\"\(boundary)\"", ""]
            + parts.flatMap { ["--\(boundary)"] + $0 } + ["--\(boundary)--", ""]
    }

    private static let logo = [
        "Content-Type: image/png; name=\"image001.png\"", "Content-Disposition: inline; filename=\"image001.png\"",
        "Content-ID: <image001.png@01D3EB6F.5B1C4E10>", "Content-Transfer-Encoding: base64", "",
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "",
    ]

    /// The header's fields and the content of one part, as base64 so that no line break is lost on the way.
    private func leaf(_ type: String, _ text: String) -> [String] {
        let text = text.replacing("\r\n", with: "\n").replacing("\n", with: "\r\n")
        let coded = Data(text.utf8).base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn])
        return ["Content-Type: \(type); charset=\"utf-8\"", "Content-Transfer-Encoding: base64", "", coded, ""]
    }

    /// A header's text as one encoded word (RFC 2047; longer than it allows, as some programs write it).
    private func encoded(_ text: String) -> String {
        text.utf8.allSatisfy { $0 < 0x80 } ? text : "=?utf-8?B?\(Data(text.utf8).base64EncodedString())?="
    }

    private func prefix(_ language: Language) -> String {
        switch self {
        case .outlook, .outlookSigned, .outlookWeb: "RE: "
        case .appleMail, .iPhone: language == .french ? "Re : " : "Re: "
        case .gmail, .gmailElsewhere, .outlookPhone, .thunderbird, .thunderbirdBelow: "Re: "
        }
    }

    private var program: String? {
        switch self {
        case .gmail, .gmailElsewhere, .outlookPhone, .outlookWeb: nil
        case .outlook, .outlookSigned: "X-Mailer: Microsoft Outlook 16.0"
        case .appleMail: "X-Mailer: Apple Mail (2.3445.6.18)"
        case .iPhone: "X-Mailer: iPhone Mail (15E216)"
        case .thunderbird, .thunderbirdBelow:
            "User-Agent: Mozilla/5.0 (Windows NT 10.0; WOW64; rv:52.0) Gecko/20100101 Thunderbird/52.7.0"
        }
    }

    // MARK: Plain text

    private func plain(_ words: String, _ name: String, _ original: Quoted, _ language: Language) -> String {
        let speech = Speech(language)
        switch self {
        case .gmail, .gmailElsewhere:
            // Lines are broken at some 75 characters, the attribution's too.
            let quote = original.text.split(separator: "\n", omittingEmptySubsequences: false)
                .flatMap { wrapped(String($0), at: 72) }.map { $0.isEmpty ? ">" : "> " + $0 }
            let attribution = wrapped(self == .gmail ? speech.gmail : speech.gmailElsewhere, at: 75).joined(
                separator: "\n")
            return "\(words)\n\n\(attribution)\n\n\(quote.joined(separator: "\n"))\n"
        case .outlook, .outlookSigned:
            let signature = self == .outlookSigned ? "\n" + speech.signature(name).joined(separator: "\n") + "\n" : ""
            return "\(words)\n\(signature)\n\(speech.header(.desktop, original).joined(separator: "\n"))\n\n"
                + original.text
        case .outlookPhone:
            return "\(words)\n\n\(speech.outlookFooter)<https://aka.ms/o0ukef>\n\(String(repeating: "_", count: 32))\n"
                + "\(speech.header(.web, original).joined(separator: "\n"))\n\n\(original.text)"
        case .outlookWeb:
            return "\(words)\n\n\(String(repeating: "_", count: 32))\n"
                + "\(speech.header(.web, original).joined(separator: "\n"))\n\n\(original.text)"
        case .appleMail:
            return "\(words)\n\n\(marked(speech.apple + "\n\n" + original.text))\n"
        case .iPhone:
            return "\(words)\n\n\(speech.phoneFooter)\n\n\(marked(speech.apple + "\n\n\u{FEFF}" + original.text))\n"
        case .thunderbird:
            return "\(words)\n\n\n\(speech.thunderbird)\n\(marked(original.text))\n\n"
        case .thunderbirdBelow:
            return "\(speech.thunderbird)\n\(marked(original.text))\n\n\(words)\n\n-- \n\(name)\n"
        }
    }

    private func marked(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.isEmpty ? ">" : "> " + $0 }
            .joined(separator: "\n")
    }

    private func wrapped(_ line: String, at width: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in line.split(separator: " ", omittingEmptySubsequences: false) {
            if !current.isEmpty, current.count + 1 + word.count > width {
                lines.append(current)
                current = String(word)
            } else {
                current += (current.isEmpty ? "" : " ") + word
            }
        }
        return lines + [current]
    }

    // MARK: HTML

    private func html(_ words: String, _ name: String, _ original: Quoted, _ language: Language) -> String {
        let speech = Speech(language)
        let typed = words.split(separator: "\n", omittingEmptySubsequences: false).map { escaped(String($0)) }
        func paragraphs(_ lines: [String], _ open: String, _ empty: String) -> String {
            lines.map { open + ($0.isEmpty ? empty : $0) }.joined(separator: "\n")
        }
        switch self {
        case .gmail, .gmailElsewhere:
            let own = typed.enumerated().map { $0 == 0 ? $1 : "<div>\($1.isEmpty ? "<br>" : $1)</div>" }.joined()
            return """
                <div dir="ltr">\(own)</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">\
                \(linked(self == .gmail ? speech.gmail : speech.gmailElsewhere))<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px #ccc \
                solid;padding-left:1ex">\(original.html)</blockquote></div>
                """
        case .outlook, .outlookSigned:
            let own = typed + (self == .outlookSigned ? [""] + speech.signature(name).map(escaped) : [])
            let lines = own.map { line in
                let text =
                    line.isEmpty
                    ? "<o:p>&nbsp;</o:p>" : "<span style='mso-fareast-language:EN-US'>\(line)<o:p></o:p></span>"
                return "<p class=MsoNormal>\(text)</p>"
            }
            return """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
                xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head>\
                <meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator \
                content="Microsoft Word 15 (filtered medium)"><style><!--
                /* Style Definitions */
                p.MsoNormal, li.MsoNormal, div.MsoNormal
                \t{margin:0cm; margin-bottom:.0001pt; font-size:11.0pt; font-family:"Calibri",sans-serif;}
                --></style></head><body lang=FR link="#0563C1" vlink="#954F72"><div class=WordSection1>
                \(lines.joined(separator: "\n"))
                <p class=MsoNormal><o:p>&nbsp;</o:p></p><div><div style='border:none;border-top:solid #E1E1E1 1.0pt;\
                padding:3.0pt 0cm 0cm 0cm'><p class=MsoNormal>\(bold(speech.header(.desktop, original)))<o:p></o:p></p>\
                </div></div><p class=MsoNormal><o:p>&nbsp;</o:p></p>\(original.html)</div></body></html>
                """
        case .outlookPhone, .outlookWeb:
            let footer =
                self == .outlookWeb
                ? ""
                : """
                <div><br></div><div id="ms-outlook-mobile-signature" dir="ltr"><div><br></div>\
                \(speech.outlookFooter.replacing("Outlook", with: "<a href=\"https://aka.ms/o0ukef\">Outlook</a>"))</div>
                """
            let style = "font-family: Calibri, Helvetica, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);"
            return """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><style type="text/css" \
                style="display:none;"> P {margin-top:0;margin-bottom:0;} </style></head><body dir="ltr">\
                \(typed.map { "<div style=\"\(style)\">\($0.isEmpty ? "<br>" : $0)</div>" }.joined(separator: "\n"))\(footer)\
                <hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr">\
                <font face="Calibri, sans-serif" color="#000000" style="font-size:11pt">\(bold(speech.header(.web, original)))\
                </font><div>&nbsp;</div></div>\(original.html)</body></html>
                """
        case .appleMail:
            return """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body \
                style="word-wrap: break-word; -webkit-nbsp-mode: space; line-break: after-white-space;" class="">\
                \(typed.enumerated().map { $0 == 0 ? $1 : "<div class=\"\">\($1.isEmpty ? "<br class=\"\">" : $1)</div>" }.joined())\
                <div><br class=""><blockquote type="cite" class=""><div class="">\(escaped(speech.apple))</div>\
                <br class="Apple-interchange-newline"><div class="">\(original.html)</div></blockquote></div><br class="">\
                </body></html>
                """
        case .iPhone:
            return """
                <html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head><body dir="auto">\
                \(typed.joined(separator: "<div><br></div>"))<br><br><div id="AppleMailSignature">\(speech.phoneFooter)</div>\
                <div><br>\(escaped(speech.apple))<br><br></div><blockquote type="cite"><div>\(original.html)</div>\
                </blockquote></body></html>
                """
        case .thunderbird, .thunderbirdBelow:
            let own = paragraphs(typed, "<p>", "<br>")
            let cited = """
                <div class="moz-cite-prefix">\(escaped(speech.thunderbird))<br></div><blockquote type="cite" \
                cite="mid:\(original.messageID)">\(original.html)</blockquote>
                """
            let text =
                self == .thunderbird
                ? "\(own)\n\(cited)" : "\(cited)\n\(own)\n<div class=\"moz-signature\">-- <br>\n\(escaped(name))</div>"
            return """
                <html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head>\
                <body text="#000000" bgcolor="#FFFFFF">\(text)</body></html>
                """
        }
    }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            .replacing("\u{A0}", with: "&nbsp;")
    }

    private func linked(_ text: String) -> String {
        let address = Quoted.deskAddress
        return escaped(text).replacing(address, with: "<a href=\"mailto:\(address)\">\(address)</a>")
    }

    private func bold(_ header: [String]) -> String {
        header.map { line in
            guard let colon = line.firstIndex(of: ":") else { return escaped(line) }
            return "<b>\(escaped(String(line[...colon])))</b>\(escaped(String(line[line.index(after: colon)...])))"
        }.joined(separator: "<br>\n")
    }
}

/// A notice as an answer quotes it.
struct Quoted {
    static let desk = "United Towns"
    static let deskAddress = "inscription@desk.example"

    let subject: String
    let text: String
    /// What stands in its HTML's body.
    let html: String
    let messageID: String
    let to: String

    init(_ notice: Sent, to name: String) {
        let message = Message(notice.bytes)
        subject = message.subject
        text = message.body.plain ?? ""
        messageID = notice.messageID
        to = "\(name) <\(notice.to)>"
        let source = message.leaves.first { $0.mediaType.essence == "text/html" }?.text() ?? ""
        let body = source.firstRange(of: /<body[^>]*>/)?.upperBound ?? source.startIndex
        html = String(source[body..<(source.range(of: "</body>")?.lowerBound ?? source.endIndex)])
    }
}

/// What mail programs say in a language.
private struct Speech {
    enum Place { case desktop, web }

    /// The line above a quote, by program.
    let gmail, gmailElsewhere, apple, thunderbird: String
    let phoneFooter, outlookFooter: String
    private let labels: [String]
    private let webSent, desktopDate, webDate: String
    private let office: String

    init(_ language: Language) {
        let name = Quoted.desk
        let address = "<\(Quoted.deskAddress)>"
        switch language {
        case .french:
            gmail = "Le lun. 14 mai 2018 à 10:12, \(name) \(address) a écrit\u{A0}:"
            gmailElsewhere = "2018-05-14 10:12 GMT+02:00 \(name) \(address):"
            apple = "Le 14 mai 2018 à 10:12, \(name) \(address) a écrit :"
            thunderbird = "Le 14/05/2018 à 10:12, \(name) a écrit\u{A0}:"
            phoneFooter = "Envoyé de mon iPhone"
            outlookFooter = "Obtenir Outlook pour iOS"
            labels = ["De\u{A0}:", "Envoyé\u{A0}:", "À\u{A0}:", "Objet\u{A0}:"]
            webSent = "Envoyé\u{A0}:"
            desktopDate = "lundi 14 mai 2018 10:12"
            webDate = "lundi 14 mai 2018 10:12:00"
            office = "Chargée de mission"
        case .spanish:
            gmail = "El lun., 14 may. 2018 a las 10:12, \(name) (\(address)) escribió:"
            gmailElsewhere =
                "El lun, 14 de may. de 2018 a la(s) 10:12, \(name) (\(Quoted.deskAddress)) escribió:"
            apple = "El 14 may 2018, a las 10:12, \(name) \(address) escribió:"
            thunderbird = "El 14/05/2018 a las 10:12, \(name) escribió:"
            phoneFooter = "Enviado desde mi iPhone"
            outlookFooter = "Obtener Outlook para iOS"
            labels = ["De:", "Enviado el:", "Para:", "Asunto:"]
            webSent = "Enviado:"
            desktopDate = "lunes, 14 de mayo de 2018 10:12"
            webDate = "lunes, 14 de mayo de 2018 10:12:00"
            office = "Técnica de proyectos"
        case .portuguese:
            gmail = "\(name) \(address) escreveu no dia segunda, 14/05/2018 à(s) 10:12:"
            gmailElsewhere = "Em seg., 14 de mai. de 2018 às 10:12, \(name) \(address) escreveu:"
            apple = "Em 14 de mai de 2018, à(s) 10:12, \(name) \(address) escreveu:"
            thunderbird = "Em 14/05/2018 10:12, \(name) escreveu:"
            phoneFooter = "Enviado do meu iPhone"
            outlookFooter = "Obter o Outlook para iOS"
            labels = ["De:", "Enviada em:", "Para:", "Assunto:"]
            webSent = "Enviado:"
            desktopDate = "segunda-feira, 14 de maio de 2018 10:12"
            webDate = "segunda-feira, 14 de maio de 2018 10:12:00"
            office = "Técnica superior"
        default:
            gmail = "On Mon, May 14, 2018 at 10:12 AM \(name) \(address) wrote:"
            gmailElsewhere = "On Mon, 14 May 2018 at 10:12, \(name) \(address) wrote:"
            apple = "On 14 May 2018, at 10:12, \(name) \(address) wrote:"
            thunderbird = "On 14/05/2018 10:12, \(name) wrote:"
            phoneFooter = "Sent from my iPhone"
            outlookFooter = "Get Outlook for iOS"
            labels = ["From:", "Sent:", "To:", "Subject:"]
            webSent = "Sent:"
            desktopDate = "Monday, May 14, 2018 10:12 AM"
            webDate = "Monday, May 14, 2018 10:12:00 AM"
            office = "Policy officer"
        }
    }

    /// The block above what Outlook quotes.
    func header(_ place: Place, _ original: Quoted) -> [String] {
        let date = place == .web ? "\(webSent) \(webDate)" : "\(labels[1]) \(desktopDate)"
        return [
            "\(labels[0]) \(Quoted.desk) <\(Quoted.deskAddress)>", date, "\(labels[2]) \(original.to)",
            "\(labels[3]) \(original.subject)",
        ]
    }

    func signature(_ name: String) -> [String] { [name, office, "Tel. +33 4 72 00 00 00"] }
}
