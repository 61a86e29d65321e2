// The language codes of ISO 639-1, so that a mistyped one is noticed.

enum Languages {
    static let iso639: Set<String> = Set(
        """
        aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et
        eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl
        km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj
        om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to
        tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
        """.split { $0 == " " || $0 == "\n" }.map(String.init))

    /// The code somebody meant who wrote a language's name, a code of three letters or one with a region.
    static func meant(_ text: String) -> String? {
        let names = [
            "en": ["english", "eng", "anglais"], "fr": ["french", "francais", "français", "fra", "fre"],
            "es": ["spanish", "espanol", "español", "spa", "sp"],
            "pt": ["portuguese", "portugues", "português", "por", "po"],
        ]
        let lower = text.lowercased()
        if let code = names.first(where: { $0.value.contains(lower) })?.key { return code }
        let short = String(lower.prefix { $0 != "-" && $0 != "_" })
        return short != text && iso639.contains(short) ? short : nil
    }
}
