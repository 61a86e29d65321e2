// The charsets mail is written in, by the labels it uses. After the WHATWG Encoding Standard, 4.2: labels mean what
// senders mean by them, so Latin-1 is windows-1252, GB2312 is GB18030, KS C 5601 is CP949.
// It is a list of what is allowed, because a converter chosen by the sender is an attack: glibc's converters for rare
// charsets have looped and aborted on crafted input (CVE-2020-27618, CVE-2021-3326).

extension Charset {
    /// The charset a label stands for; nil when nobody uses it.
    init?(label: String) {
        var name = label.lowercased().filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        if name.hasPrefix("x-") { name.removeFirst(2) }
        if name.hasPrefix("cs"), Self.labels[name] == nil { name.removeFirst(2) }
        guard let charset = Self.labels[name] ?? Self.labels[name.filter { $0 != "-" && $0 != "_" }] else { return nil }
        self = charset
    }

    private static let labels: [String: Charset] = {
        var table: [String: Charset] = [
            "usascii": .ascii, "ascii": .ascii, "ansix3.41968": .ascii, "646": .ascii, "iso646us": .ascii, "us": .ascii,
            "utf8": .utf8, "unicode11utf8": .utf8, "utf8mb4": .utf8, "unicode20utf8": .utf8,
            "latin1": .windows1252, "iso88591": .windows1252, "l1": .windows1252, "iso8859": .windows1252,
            "windows1252": .windows1252, "cp1252": .windows1252, "1252": .windows1252, "isolatin1": .windows1252,
            "ansi": .windows1252, "isoir100": .windows1252, "cp819": .windows1252, "ibm819": .windows1252,
        ]
        let converted: [(String, [String])] = [
            ("UTF-7", ["utf7", "unicode11utf7"]),
            ("UTF-16LE", ["utf16le"]), ("UTF-16BE", ["utf16be", "unicodefffe"]),
            ("UTF-32LE", ["utf32le"]), ("UTF-32BE", ["utf32be"]),
            ("ISO-8859-2", ["latin2", "l2", "isolatin2"]), ("ISO-8859-3", ["latin3", "l3"]),
            ("ISO-8859-4", ["latin4", "l4"]), ("ISO-8859-5", ["cyrillic", "iso88595"]),
            ("ISO-8859-6", ["arabic", "iso88596e", "iso88596i"]), ("ISO-8859-7", ["greek", "greek8", "ecma118"]),
            ("ISO-8859-8", ["hebrew", "iso88598e", "iso88598i", "visual", "logical"]),
            ("WINDOWS-1254", ["iso88599", "latin5", "l5", "windows1254", "cp1254"]),
            ("ISO-8859-10", ["latin6", "l6"]), ("ISO-8859-13", []), ("ISO-8859-14", ["latin8"]),
            ("ISO-8859-15", ["latin9", "l9", "latin0"]), ("ISO-8859-16", ["latin10"]),
            ("CP874", ["windows874", "tis620", "iso885911", "dos874"]),
            ("WINDOWS-1250", ["cp1250"]), ("WINDOWS-1251", ["cp1251"]), ("WINDOWS-1253", ["cp1253"]),
            ("WINDOWS-1255", ["cp1255"]), ("WINDOWS-1256", ["cp1256"]), ("WINDOWS-1257", ["cp1257"]),
            ("WINDOWS-1258", ["cp1258"]),
            ("KOI8-R", ["koi", "koi8"]), ("KOI8-U", ["koi8ru"]),
            ("CP866", ["ibm866", "866"]), ("CP437", ["ibm437", "437"]), ("CP850", ["ibm850", "850"]),
            ("CP852", ["ibm852", "852"]), ("CP858", ["ibm00858"]), ("CP1125", []),
            ("MACINTOSH", ["mac", "macroman", "macosroman"]), ("MAC-CYRILLIC", ["maccyrillic", "macukrainian"]),
            ("GB18030", ["gb2312", "gbk", "gb23121980", "chinese", "cp936", "windows936", "936", "euccn", "isoir58"]),
            ("BIG5-HKSCS", ["big5", "big5hkscs", "cnbig5", "xxbig5", "cp950", "950"]),
            ("EUC-TW", []),
            ("EUC-JP", ["ujis", "eucpkdfmtjapanese"]),
            ("CP932", ["shiftjis", "sjis", "mskanji", "windows31j", "ms932", "cp932", "932"]),
            ("ISO-2022-JP", ["iso2022jp1", "iso2022jp2", "iso2022jpms", "cp50220", "cp50221"]),
            (
                "CP949",
                [
                    "euckr", "korean", "ksc56011987", "ksc56011989", "ksc5601", "uhc", "windows949", "949", "isoir149",
                ]
            ),
            ("ISO-2022-KR", []),
            ("JOHAB", []), ("TCVN5712-1", ["tcvn", "tcvn5712"]), ("VISCII", []), ("ARMSCII-8", []),
            ("GEORGIAN-ACADEMY", []), ("GEORGIAN-PS", []), ("TSCII", []),
        ]
        for (name, labels) in converted {
            table[name.lowercased().filter { $0 != "-" }] = .converted(name)
            for label in labels { table[label] = .converted(name) }
        }
        for label in ["utf16", "unicode", "ucs2", "iso10646ucs2", "utf16bom"] { table[label] = .utf16 }
        for label in ["utf32", "ucs4", "iso10646ucs4"] { table[label] = .utf32 }
        return table
    }()
}
