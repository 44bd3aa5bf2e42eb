// swift-tools-version: 6.2
import PackageDescription

// The rows of Decisions/01-targets.md: a target imports only what stands below it.
// script/test sets SITEGEN_WARNINGS=error; a fresh machine with a newer compiler must not fail over a new warning.
let strict: [SwiftSetting] =
    Context.environment["SITEGEN_WARNINGS"] == "error" ? [.treatAllWarnings(as: .error)] : []

let settings: [SwiftSetting] =
    [
        .swiftLanguageMode(.v6),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ] + strict

func target(_ name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

func tests(of name: String, on dependencies: [Target.Dependency] = []) -> Target {
    .testTarget(
        name: "\(name)Tests", dependencies: [.target(name: name)] + dependencies, swiftSettings: settings)
}

let yams = Target.Dependency.product(name: "Yams", package: "Yams")
let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "sitegen",
    platforms: [.macOS("26.0")],
    products: [.executable(name: "sitegen", targets: ["sitegen"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // The ground.
        .target(name: "Allocator"),
        target("Language"),
        target("SourceText", on: ["Language"]),

        // The formats.
        .target(
            name: "CMarkGuard",
            linkerSettings: [
                .linkedLibrary(":libcmark-gfm-extensions.a", .when(platforms: [.linux])),
                .linkedLibrary(":libcmark-gfm.a", .when(platforms: [.linux])),
                .unsafeFlags(
                    ["-Xlinker", "--wrap=cmark_inlines_remove_special_character"], .when(platforms: [.linux])),
            ]),
        .target(
            name: "GumboGuard",
            linkerSettings: [
                .linkedLibrary(":libgumbo.a", .when(platforms: [.linux])),
                .linkedLibrary("gumbo", .when(platforms: [.macOS])),
            ]),
        target("Markdown", on: ["CMarkGuard", "Language", "SourceText", yams]),
        target("Mustache", on: ["Language", "SourceText"]),

        // The nouns.
        target("Bulletin", on: ["Language", "Markdown", "SourceText"]),
        target("Output", on: ["Language", "SourceText"]),

        // The doers.
        target("Proofreading", on: ["Bulletin", "Language", "Markdown", "SourceText"]),
        target("Ingest", on: ["GumboGuard", "Language", "Markdown", "SourceText"]),
        target(
            "Site",
            on: [
                "Allocator", "Bulletin", "Language", "Markdown", "Mustache", "Output", "Proofreading", "SourceText",
            ]),

        // The door.
        .executableTarget(
            name: "sitegen",
            dependencies: ["Bulletin", "Ingest", "Language", "Mustache", "Site", "SourceText", argumentParser],
            swiftSettings: settings),

        tests(of: "Language"),
        tests(of: "SourceText", on: ["Language"]),
        tests(of: "Markdown", on: ["Language", "SourceText"]),
        tests(of: "Mustache", on: ["Language", "SourceText"]),
        tests(of: "Bulletin", on: ["Language", "Markdown", "SourceText"]),
        tests(of: "Output", on: ["Language", "SourceText"]),
        tests(of: "Ingest", on: ["GumboGuard", "Language", "Markdown", "SourceText"]),
        tests(of: "Proofreading", on: ["Bulletin", "Language", "SourceText"]),
        tests(of: "Site", on: ["Bulletin", "Language", "Mustache", "Output", "SourceText"]),
        tests(of: "sitegen", on: ["Language", "SourceText"]),
    ]
)
