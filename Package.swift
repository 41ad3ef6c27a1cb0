// swift-tools-version: 6.2

import PackageDescription

// One room, one target. The direction of dependence is the architecture: a room that may not
// see another does not list it here, and `.ci/run` checks that nobody imports past this list.

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

/// `make fuzz` builds with libFuzzer: the rooms that read are instrumented, which slows them down,
/// and their tests' properties are made into a program.
let isFuzzing = Context.environment["INDIKATOR_FUZZ"] != nil
let instrumented: [SwiftSetting] = isFuzzing ? [.unsafeFlags(["-sanitize=fuzzer"])] : []

func room(
  _ name: String, _ dependencies: [Target.Dependency], _ settings: [SwiftSetting] = []
) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict + settings)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], copies: [String] = []) -> Target {
  .testTarget(
    name: name,
    dependencies: dependencies,
    resources: copies.map { .copy($0) },
    swiftSettings: [.treatAllWarnings(as: .error)]
  )
}

/// What every reader must hold to, whatever the bytes: replayed as tests, or driven by libFuzzer,
/// which brings a main program of its own.
let fuzzing: Target = {
  let rooms: [Target.Dependency] = [
    "Survey", "Responses", "Ingest", "Pipelines", .product(name: "Yams", package: "Yams"),
  ]
  let settings: [SwiftSetting] = [.treatAllWarnings(as: .error)]
  let data = ["Corpus", "Dictionaries", "Coverage.md", "run"]
  return isFuzzing
    ? .executableTarget(
      name: "fuzz", dependencies: rooms, path: "Tests/Fuzz", exclude: ["Tests"] + data,
      sources: ["Properties", "Driver"], swiftSettings: settings,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
    : .testTarget(
      name: "FuzzTests", dependencies: rooms + ["indikator"], path: "Tests/Fuzz",
      exclude: ["Driver"] + data,
      sources: ["Properties", "Tests"], swiftSettings: settings)
}()

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
    .target(name: "CKernels"),

    room("Survey", []),
    room("Responses", ["Survey"]),
    room("Statistics", ["COpenBLAS", "CLAPACKE", "CDistributions", "CKernels"]),
    room(
      "Ingest",
      ["Survey", "Responses", "CSQLite", "CPostgres", "CZlib", "CZip", "CXML", "CScan"],
      instrumented),
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
      ], instrumented),
    .executableTarget(
      name: "indikator",
      dependencies: [
        "Survey", "Pipelines", "Samples", "Classification",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    tests("SurveyTests", ["Survey"]),
    tests("ResponsesTests", ["Survey", "Responses"]),
    tests("StatisticsTests", ["Statistics", "CKernels"], copies: ["Reference"]),
    tests(
      "IngestTests", ["Survey", "Responses", "Ingest", "CSQLite"],
      copies: ["Databases", "SPSS", "SurveyXact", "Workbooks"]),
    tests("ClassificationTests", ["Survey", "Classification"]),
    tests("AnalysisTests", ["Survey", "Responses", "Analysis"]),
    tests("DisclosureTests", ["Survey", "Analysis", "Disclosure"]),
    tests("ReportsTests", ["Survey", "Analysis", "Disclosure", "Reports"]),
    tests("SamplesTests", ["Survey", "Samples"]),
    tests("PipelinesTests", ["Survey", "Ingest", "Pipelines", "CSQLite"], copies: ["MainJob"]),
    tests("CommandTests", ["indikator"], copies: ["Init"]),
    fuzzing,
  ],
  cxxLanguageStandard: .cxx17
)
