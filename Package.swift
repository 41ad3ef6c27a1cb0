// swift-tools-version: 6.2

import PackageDescription

// One room, one target. The direction of dependence is the architecture: a room that may not
// see another does not list it here, and `.ci/run` checks that nobody imports past this list.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

func room(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], copies: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    resources: copies.map { .copy($0) },
    swiftSettings: [.treatAllWarnings(as: .error)]
  )
}

let package = Package(
  name: "indikator",
  products: [.executable(name: "indikator", targets: ["indikator"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "COpenBLAS", pkgConfig: "openblas", providers: [.apt(["libopenblas-dev"])]),
    .systemLibrary(name: "CLAPACKE", pkgConfig: "lapacke", providers: [.apt(["liblapacke-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CPostgres", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    .systemLibrary(name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CDistributions", linkerSettings: [.linkedLibrary("m")]),
    .target(name: "CFolders"),
    .target(name: "CDigest"),
    .target(name: "CScan"),

    room("Survey", []),
    room("Responses", ["Survey"]),
    room("Statistics", ["COpenBLAS", "CLAPACKE", "CDistributions"]),
    room(
      "Ingest",
      ["Survey", "Responses", "CSQLite", "CPostgres", "CZlib", "CZip", "CXML", "CScan"]),
    room("Classification", ["Survey"]),
    room("Analysis", ["Survey", "Responses", "Statistics", "Classification"]),
    room("Disclosure", ["Survey", "Analysis"]),
    room("Reports", ["Survey", "Disclosure"]),
    room("Samples", ["Survey"]),
    room(
      "Pipelines",
      [
        "Survey", "Responses", "Statistics", "Ingest", "Classification", "Analysis", "Disclosure",
        "Reports", "CFolders", "CDigest", .product(name: "Yams", package: "Yams"),
      ]),
    .executableTarget(
      name: "indikator",
      dependencies: [
        "Survey", "Pipelines", "Samples", "Classification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests("SurveyTests", ["Survey"]),
    tests("ResponsesTests", ["Survey", "Responses"]),
    tests("StatisticsTests", ["Statistics"], copies: ["Reference"]),
    tests(
      "IngestTests", ["Survey", "Responses", "Ingest", "CSQLite"],
      copies: ["Databases", "SPSS", "SurveyXact", "Workbooks"]),
    tests("ClassificationTests", ["Survey", "Classification"]),
    tests("AnalysisTests", ["Survey", "Responses", "Analysis"]),
    tests("DisclosureTests", ["Survey", "Analysis", "Disclosure"]),
    tests("ReportsTests", ["Survey", "Analysis", "Disclosure", "Reports"]),
    tests("SamplesTests", ["Survey", "Samples"]),
    tests("PipelinesTests", ["Survey", "Ingest", "Pipelines", "CSQLite"]),
    tests("CommandTests", ["indikator"], copies: ["Init"]),
  ],
  cxxLanguageStandard: .cxx17
)
