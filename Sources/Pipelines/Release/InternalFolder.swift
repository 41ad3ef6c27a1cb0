import Analysis
internal import Reports
import Responses
import Survey

/// How long a stage took.
public struct StageTiming: Sendable {
  public let stage: Stage
  /// Wall time, seconds.
  public let seconds: Double
  public init(stage: Stage, seconds: Double) {
    self.stage = stage
    self.seconds = seconds
  }
}

/// The configuration as the run understood it, so that `plan` can name the keys that changed.
let configurationName = "configuration.txt"

/// The rows behind `data_quality.csv`, without its ending.
let flaggedRowsName = TableSchema.dataQualityRows.name

/// What may not leave the analyst's desk: every table unprotected, every rejected row, the rows
/// behind what is told of data quality, the configuration in full and the run times.
func internalMakers(
  _ run: Run, of pipeline: Pipeline, _ timings: [StageTiming]
) -> [FileMaker] {
  var rejected = Table(.rejected)
  for row in run.sources.rejected {
    rejected.append([
      .text(row.file), .integer(row.row), .text(row.rule), .text(row.reason),
    ])
  }
  let unlisted = run.sources.rejectedCount - run.sources.rejected.count
  if unlisted > 0 {
    rejected.append([
      .empty, .empty, .text("more_rows"), .text("\(unlisted) more rows were rejected"),
    ])
  }
  var times = Table(.timings)
  for timing in timings {
    times.append([.text(timing.stage.rawValue), .number(timing.seconds)])
  }
  let unprotected = (run.unprotected?.tables ?? []).map { table in
    FileMaker.csv(table, named: "unprotected-\(table.schema.name)", .rfc4180)
  }
  return [
    .csv(rejected, named: "rejected", .rfc4180), .csv(times, named: "timings", .rfc4180),
    .csv(rowTable(run.flagged), named: flaggedRowsName, .rfc4180),
    FileMaker(configurationName) { Array(pipeline.canonicalText.utf8) },
  ] + unprotected
}

/// The table `data_quality_rows`.
private func rowTable(_ flagged: [FlaggedRows]) -> Table {
  var table = Table(.dataQualityRows)
  for found in flagged {
    for (place, row) in found.rows.enumerated() {
      table.append([
        .text(found.source), .integer(Int(row)), .text(found.column), .text(found.rule),
        found.groups.isEmpty ? .empty : .integer(Int(found.groups[place])),
      ])
    }
  }
  return table
}
