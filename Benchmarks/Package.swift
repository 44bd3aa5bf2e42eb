// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that building sitegen never fetches what it is compared with. `Rooms` leads to the sources
// of the parent: they are compiled into this package, because what they offer each other is not public.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS("26.0")],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/swift-mustache", exact: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .target(name: "Language", path: "Rooms/Language", swiftSettings: settings),
        .target(name: "SourceText", dependencies: ["Language"], path: "Rooms/SourceText", swiftSettings: settings),
        .target(
            name: "Mustache", dependencies: ["Language", "SourceText"], path: "Rooms/Mustache",
            swiftSettings: settings),
        .executableTarget(name: "language", dependencies: ["Language"], path: "language", swiftSettings: settings),
        .target(name: "Allocations", path: "Allocations"),
        .executableTarget(
            name: "templates",
            dependencies: [
                "Allocations", "Language", "Mustache", "SourceText",
                .product(name: "Mustache", package: "swift-mustache", moduleAliases: ["Mustache": "Hummingbird"]),
            ],
            path: "templates", swiftSettings: settings),
        .target(
            name: "CMarkGuard", path: "Rooms/CMarkGuard",
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a", .when(platforms: [.linux])),
                .linkedLibrary(":libcmark-gfm.a", .when(platforms: [.linux])),
                .unsafeFlags(
                    ["-Xlinker", "--wrap=cmark_inlines_remove_special_character"], .when(platforms: [.linux])),
            ]),
        .target(
            name: "GumboGuard", path: "Rooms/GumboGuard",
            linkerSettings: [.linkedLibrary(":libgumbo.a", .when(platforms: [.linux]))]),
        .target(
            name: "Markdown",
            dependencies: ["CMarkGuard", "Language", "SourceText", .product(name: "Yams", package: "Yams")],
            path: "Rooms/Markdown", swiftSettings: settings),
        .target(
            name: "Ingest", dependencies: ["GumboGuard", "Language", "Markdown", "SourceText"], path: "Rooms/Ingest",
            swiftSettings: settings),
        .executableTarget(
            name: "ingest", dependencies: ["Ingest", "Language", "SourceText"], path: "ingest",
            exclude: [
                "pages", "held-out-1", "held-out-2", "held-out-3", "held-out-4", "held-out-5",
                "read_with_trafilatura.py",
            ],
            swiftSettings: settings),
    ]
)
