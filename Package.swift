// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")]

/// A room: a target that imports only what its row in the README's table says.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// A room's tests; `fixtures` are found by their path in the repository, not bundled.
func tests(of room: String, _ dependencies: [Target.Dependency] = [], fixtures: [String] = []) -> Target {
    .testTarget(
        name: room + "Tests", dependencies: [.byName(name: room)] + dependencies, exclude: fixtures,
        swiftSettings: strict)
}

let package = Package(
    name: "usher",
    platforms: [.macOS(.v14)],
    products: [.executable(name: "usher", targets: ["usher"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(
            name: "CPango", pkgConfig: "pangocairo", providers: [.apt(["libpango1.0-dev", "libcairo2-dev"])]),
        .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        room("Core"),
        room("MIME", ["CXML"]),
        room("Settings", ["Core", "Yams"]),
        room("Store", ["Core", .product(name: "GRDB", package: "GRDB.swift")]),
        room("Transport", ["CCurl"]),
        room("Notices", ["MIME", "Core", .product(name: "Mustache", package: "swift-mustache")]),
        room("Papers", ["CPango", "Core"]),
        // Long sums: they are to be fast where everything else is built to be debugged.
        .target(
            name: "CEncoder", exclude: ["LICENSE.e5", "pieces.bin", "weights.bin"],
            cSettings: [.unsafeFlags(["-O2", "-std=c23", "-Wall", "-Wextra", "-Werror", "-ffp-contract=off"])]),
        room("Intake", ["CEncoder", "MIME", "Core"]),
        room("Daemon", ["Transport", "Store", "Intake", "Notices", "Papers", "Settings", "MIME", "Core"]),
        .executableTarget(
            name: "usher",
            dependencies: [
                "Daemon", "Transport", "Store", "Intake", "Notices", "Settings", "MIME", "Core",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict),
        tests(of: "Core", ["Rig", "Histories"]),
        .target(name: "Histories", dependencies: ["Rig", "Core"], path: "Tests/Histories", swiftSettings: strict),
        .executableTarget(
            name: "weigh", dependencies: ["Store", "Core"], path: "Tests/Weigh", swiftSettings: strict),
        .executableTarget(
            name: "prove", dependencies: ["Histories", "Core"], path: "Tests/Prove", swiftSettings: strict),
        tests(of: "Store", ["Rig", "Histories", "Core", .product(name: "GRDB", package: "GRDB.swift")]),
        tests(
            of: "Daemon",
            [
                "Rig", "Transport", "Store", "Intake", "Notices", "MIME", "Core",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests(of: "Intake", ["CEncoder", "MIME", "Core"], fixtures: ["Computed"]),
        tests(of: "MIME", ["Rig"], fixtures: ["Messages", "Oracles"]),
        .executableTarget(
            name: "learn", dependencies: ["Daemon", "Intake", "Settings", "MIME", "Core"], path: "Tests/Learn",
            swiftSettings: strict),
        .target(name: "Rig", path: "Tests/Rig", swiftSettings: strict),
        tests(of: "Transport", ["Rig"], fixtures: ["Transcripts"]),
        tests(of: "Settings", ["Rig", "Core"]),
        tests(of: "Notices", ["MIME", "Core"], fixtures: ["Calendar", "Goldens"]),
        tests(of: "Papers", ["Rig", "Core"]),
        .testTarget(name: "CommandTests", dependencies: ["usher", "Rig", "Core"], swiftSettings: strict),
    ],
    swiftLanguageModes: [.v6]
)
