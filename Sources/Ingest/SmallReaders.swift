public import Responses
public import Survey

/// What a published mean must be like.
public struct MeanRules: Sendable {
  /// Dimensions of the survey.
  public let dimensions: Set<String>
  /// Scale ends by dimension, in scale points; a dimension without is not checked.
  public let ranges: [String: ClosedRange<Double>]
  /// Step of the printed means, e.g. 0.1; zero when they are exact.
  public let rounding: ExactDecimal

  public init(
    dimensions: Set<String>, ranges: [String: ClosedRange<Double>], rounding: ExactDecimal
  ) {
    self.dimensions = dimensions
    self.ranges = ranges
    self.rounding = rounding
  }
}

/// Reads published means: `unit,dimension,mean[,n,sd]`. A mean that the source withholds or does
/// not have makes no mean, and is counted. Faults, all at once: those of the text
/// (`SmallTable.read`), `missing_column`, `unknown_unit`, `unknown_dimension`, `bad_number`,
/// `symbol`, `outside_scale`, `not_rounded`, `duplicate_row`.
public func readPublished(_ file: FigureFile, _ rules: MeanRules) throws(Faults)
  -> ReadFigures<[PublishedMean]>
{
  var reader = try FigureReader(file, .published)
  var means: [PublishedMean] = []
  for row in reader.rows {
    let unit = reader.unit(row)
    let dimension = reader.name(row, "dimension", among: rules.dimensions, "unknown_dimension")
    let mean = reader.mean(row, rules)
    let n = reader.count(row, "n")
    let sd = reader.nonNegative(row, "sd")
    let isNew = reader.isNew(row, ["unit", "dimension"], resolvedUnit: unit)
    if let unit, let dimension, let mean, isNew {
      means.append(PublishedMean(unit: unit, dimension: dimension, mean: mean, n: n, sd: sd))
    }
  }
  return try reader.finish(ReadFigures(data: means, notes: reader.notes(on: "mean")))
}

/// Reads published counts of events: `unit,event,n,count`. Faults as in `readPublished`, and
/// `unknown_event`, `count_above_n`.
public func readPublishedEvents(_ file: FigureFile, events: Set<String>) throws(Faults)
  -> ReadFigures<[PublishedEvent]>
{
  var reader = try FigureReader(file, .events)
  var found: [PublishedEvent] = []
  for row in reader.rows {
    let unit = reader.unit(row)
    let event = reader.name(row, "event", among: events, "unknown_event")
    let n = reader.count(row, "n", required: true)
    let count = reader.count(row, "count", required: true)
    let isNew = reader.isNew(row, ["unit", "event"], resolvedUnit: unit)
    if let n, let count, count > n {
      reader.fault(
        row, "count", "count_above_n", "count \(count) is above n \(n)",
        advice: "One of the two is wrong; ask the source.")
      continue
    }
    if let unit, let event, let n, let count, isNew {
      found.append(PublishedEvent(unit: unit, event: event, n: n, count: count))
    }
  }
  return try reader.finish(ReadFigures(data: found, notes: reader.notes()))
}

/// Which benchmark a file holds, and for whom.
public struct BenchmarkRules: Sendable {
  public let id: String
  public let waves: Set<String>
  /// Unit types that are in use.
  public let types: Set<String>
  public let means: MeanRules

  public init(id: String, waves: Set<String>, types: Set<String>, means: MeanRules) {
    self.id = id
    self.waves = waves
    self.types = types
    self.means = means
  }
}

/// Reads a benchmark: `wave,dimension,mean[,n,sd][,type]`; a blank type is the whole. Absent means
/// and faults as in `readPublished`; also `unknown_wave`, `unknown_type`.
public func readBenchmark(_ file: FigureFile, _ rules: BenchmarkRules) throws(Faults)
  -> ReadFigures<BenchmarkData>
{
  var reader = try FigureReader(file, .benchmark)
  var means: [BenchmarkData.Mean] = []
  for row in reader.rows {
    let wave = reader.name(row, "wave", among: rules.waves, "unknown_wave")
    let dimension = reader.name(
      row, "dimension", among: rules.means.dimensions, "unknown_dimension")
    let isTyped = !reader.text(row, "type").isEmpty
    let type = isTyped ? reader.name(row, "type", among: rules.types, "unknown_type") : nil
    let mean = reader.mean(row, rules.means)
    let n = reader.count(row, "n")
    let sd = reader.nonNegative(row, "sd")
    let isNew = reader.isNew(row, ["wave", "dimension", "type"], resolvedUnit: nil)
    if let wave, let dimension, let mean, isNew, type != nil || !isTyped {
      means.append(
        BenchmarkData.Mean(
          wave: wave, dimension: dimension, type: type, mean: mean, n: n, sd: sd))
    }
  }
  let data = BenchmarkData(id: rules.id, rounding: rules.means.rounding, means: means)
  return try reader.finish(ReadFigures(data: data, notes: reader.notes(on: "mean")))
}

/// Reads how many were asked: `unit,invited`. Two names of one unit, as when two units were merged
/// since, are added; the same name twice is a fault. Faults as in `readPublished`.
/// - Parameter unitCount: units in the organisation.
public func readInvited(_ file: FigureFile, unitCount: Int) throws(Faults)
  -> ReadFigures<Invited>
{
  var reader = try FigureReader(file, .invited)
  var invited = [Int?](repeating: nil, count: unitCount)
  for row in reader.rows {
    let unit = reader.unit(row)
    let count = reader.count(row, "invited", required: true)
    // Other names, as of units that were merged, are added; a unit's own id and name are one.
    let isOwn = !file.units.aliases.contains(reader.text(row, "unit"))
    let isNew = reader.isNew(row, ["unit"], resolvedUnit: isOwn ? unit : nil)
    if let unit, let count, isNew { invited[unit] = (invited[unit] ?? 0) + count }
  }
  return try reader.finish(ReadFigures(data: .perUnit(invited), notes: reader.notes()))
}
