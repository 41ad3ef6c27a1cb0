/// What the made-up municipality shall be like.
public struct SampleSettings: Sendable, Equatable {
  /// Employees invited in the newest wave; at least 10. The user survey does not depend on it.
  public let respondents: Int
  /// Units of the organisation tree, root and areas included; at least 3.
  public let units: Int
  /// Yearly waves, the newest one 2012; 1 to 20.
  public let waves: Int
  /// Same settings and seed: same bytes, on every machine.
  public let seed: UInt64
  public let layout: SampleLayout

  /// Why settings cannot be used.
  public struct Fault: Error, Equatable, CustomStringConvertible {
    public let description: String
  }

  /// Throws a `Fault` that names the setting and its range.
  public init(
    respondents: Int = 1110, units: Int = 52, waves: Int = 2, seed: UInt64 = 20_120_521,
    layout: SampleLayout = .oneFolder
  ) throws(Fault) {
    func check(_ value: Int, _ range: ClosedRange<Int>, _ name: String) throws(Fault) {
      guard range.contains(value) else {
        throw Fault(
          description:
            "\(name) is \(value); it must be between \(range.lowerBound) and \(range.upperBound)")
      }
    }
    try check(respondents, 10...10_000_000, "respondents")
    try check(units, 3...100_000, "units")
    try check(waves, 1...20, "waves")
    self.init(
      checked: (respondents: respondents, units: units, waves: waves), seed: seed, layout: layout)
  }

  private init(
    checked: (respondents: Int, units: Int, waves: Int), seed: UInt64, layout: SampleLayout
  ) {
    respondents = checked.respondents
    units = checked.units
    waves = checked.waves
    self.seed = seed
    self.layout = layout
  }

  /// The municipality that is committed in `SampleData/fjordvik`.
  public static let fjordvik = SampleSettings(
    checked: (respondents: 1110, units: 52, waves: 2), seed: 20_120_521, layout: .repository)

  /// Labels of the waves, newest first.
  var waveLabels: [String] { (0..<waves).map { String(2012 - $0) } }
}

/// Where the data files lie, as seen from the pipeline file.
public struct SampleLayout: Sendable, Equatable {
  /// Put before each data file's name in the pipeline file; empty or ends with `/`.
  public let dataPrefix: String
  /// The release folder, relative to the pipeline file.
  public let outputDirectory: String

  public init(dataPrefix: String, outputDirectory: String) {
    self.dataPrefix = dataPrefix
    self.outputDirectory = outputDirectory
  }

  /// Pipeline and data in the same folder.
  public static let oneFolder = SampleLayout(dataPrefix: "", outputDirectory: "output")
  /// As in this repository: the pipeline in `Pipelines`, the data in `SampleData/fjordvik`.
  public static let repository = SampleLayout(
    dataPrefix: "../SampleData/fjordvik/", outputDirectory: "../Output/fjordvik-2012")
}

/// One file of the sample: its name, without folder, and its bytes.
public struct SampleFile: Sendable, Equatable {
  public let name: String
  public let bytes: [UInt8]

  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The name of the pipeline file among the sample's files.
  public static let pipelineName = "fjordvik-2012.yaml"

  init(_ name: String, _ text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
