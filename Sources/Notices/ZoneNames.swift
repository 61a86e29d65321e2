// What people call the time of a place: "heure de Paris". By city, as the zone's identifier has it, in the reader's
// language where that differs; zones without a city are named by their distance from UTC.

import Core
import Foundation

extension DateWords {
    /// `heure de Paris`, `Paris time`, `hora de París`, `hora de Paris`; `UTC+02:00` for a zone without a city.
    func zoneName(at date: Date) -> String {
        guard let city = Self.city(of: zone.identifier, in: language) else {
            return Self.distance(zone.secondsFromGMT(for: date))
        }
        return switch language {
        case .french where city.hasPrefix("Le "): "heure du \(city.dropFirst(3))"
        case .french:
            "aeiouyâàéèêîôûh".contains(city.lowercased().first ?? "x") ? "heure d’\(city)" : "heure de \(city)"
        case .spanish, .portuguese: "hora de \(city)"
        default: "\(city) time"
        }
    }

    static func city(of identifier: String, in language: Language) -> String? {
        let parts = identifier.split(separator: "/")
        guard parts.count > 1, parts[0] != "Etc", let last = parts.last else { return nil }
        let city = String(last).replacing("_", with: " ")
        return cities[city]?[language] ?? city
    }

    static func distance(_ seconds: Int) -> String {
        guard seconds != 0 else { return "UTC" }
        let minutes = abs(seconds) / 60
        let hours = minutes / 60
        let rest = minutes % 60
        return "UTC\(seconds < 0 ? "−" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
    }

    /// Names that differ from the identifier's; a language left out uses the identifier's.
    private static let cities: [String: [Language: String]] = [
        "Paris": [.spanish: "París"],
        "London": [.french: "Londres", .spanish: "Londres", .portuguese: "Londres"],
        "Brussels": [.french: "Bruxelles", .spanish: "Bruselas", .portuguese: "Bruxelas"],
        "Lisbon": [.french: "Lisbonne", .spanish: "Lisboa", .portuguese: "Lisboa"],
        "Rome": [.spanish: "Roma", .portuguese: "Roma"],
        "Vienna": [.french: "Vienne", .spanish: "Viena", .portuguese: "Viena"],
        "Zurich": [.spanish: "Zúrich", .portuguese: "Zurique"],
        "Berlin": [.spanish: "Berlín", .portuguese: "Berlim"],
        "Copenhagen": [.french: "Copenhague", .spanish: "Copenhague", .portuguese: "Copenhague"],
        "Stockholm": [.spanish: "Estocolmo", .portuguese: "Estocolmo"],
        "Warsaw": [.french: "Varsovie", .spanish: "Varsovia", .portuguese: "Varsóvia"],
        "Prague": [.spanish: "Praga", .portuguese: "Praga"],
        "Bucharest": [.french: "Bucarest", .spanish: "Bucarest", .portuguese: "Bucareste"],
        "Athens": [.french: "Athènes", .spanish: "Atenas", .portuguese: "Atenas"],
        "Moscow": [.french: "Moscou", .spanish: "Moscú", .portuguese: "Moscou"],
        "Dublin": [.spanish: "Dublín", .portuguese: "Dublin"],
        "Sao Paulo": [
            .french: "São Paulo", .english: "São Paulo", .spanish: "São Paulo", .portuguese: "São Paulo",
        ],
        "Mexico City": [.french: "Mexico", .spanish: "Ciudad de México", .portuguese: "Cidade do México"],
        "Bogota": [.french: "Bogota", .english: "Bogotá", .spanish: "Bogotá", .portuguese: "Bogotá"],
        "Asuncion": [.french: "Asuncion", .english: "Asunción", .spanish: "Asunción", .portuguese: "Assunção"],
        "Montevideo": [.portuguese: "Montevidéu"],
        "Havana": [.french: "La Havane", .spanish: "La Habana", .portuguese: "Havana"],
        "Panama": [.spanish: "Panamá", .portuguese: "Panamá"],
        "New York": [.spanish: "Nueva York", .portuguese: "Nova York"],
        "Tokyo": [.spanish: "Tokio", .portuguese: "Tóquio"],
        "Cairo": [.french: "Le Caire", .spanish: "El Cairo", .portuguese: "Cairo"],
        "Algiers": [.french: "Alger", .spanish: "Argel", .portuguese: "Argel"],
        "Tunis": [.spanish: "Túnez", .portuguese: "Túnis"],
        "Beirut": [.french: "Beyrouth", .portuguese: "Beirute"],
        "Jerusalem": [.french: "Jérusalem", .spanish: "Jerusalén", .portuguese: "Jerusalém"],
    ]
}
