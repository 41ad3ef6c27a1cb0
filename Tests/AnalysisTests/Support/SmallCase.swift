import Responses
import Survey

@testable import Analysis

/// The stages run on a small case, as `Pipelines` runs them.
struct SmallCase {
  var organisation = smallOrganisation
  var surveys: [SurveyData] = []
  var registers: [RegisterData] = []
  var catalogue: [CatalogueEntry] = []
  var principles: [Principle] = []
  var analysis = AnalysisSettings()
  var disclosure = DisclosureSettings()
  var wanted = PrioritySettings()
  var notes: [QualityNote] = []
  var quality = QualitySettings()

  var frame: PublicationFrame {
    PublicationFrame(
      pipeline: "small", title: LocalizedText("Small"), language: .nb,
      surveys: surveys.map(\.declaration), organisation: organisation, analysis: analysis,
      disclosure: disclosure, principles: principles)
  }

  func results() -> AnalysisResults {
    let read = ReadData(
      organisation: organisation, surveys: surveys, registers: registers, notes: notes)
    let data = accepted(read, quality)
    let scored = score(data)
    let indicators = classifyIndicators(data, catalogue: catalogue, principles: principles)
    let description = describe(scored, frame)
    let relations = relate(scored, data, indicators, description, frame)
    return conclude(
      frame, data: data, surveys: scored, indicators: indicators, description: description,
      relations: relations,
      priorities: prioritise(scored, description, relations, wanted))
  }
}

/// Data of which nothing stops a run.
func accepted(_ read: ReadData, _ quality: QualitySettings = QualitySettings()) -> ValidatedData {
  do { return try validate(read, quality) } catch { preconditionFailure("\(error.diagnostics)") }
}

/// kommune ─┬─ skoler ─┬─ fjell (skole)
///          │          └─ dal (skole)
///          └─ havn (barnehage)
let smallOrganisation = organisation([
  ("kommune", nil, nil), ("skoler", "kommune", nil), ("fjell", "skoler", "skole"),
  ("dal", "skoler", "skole"), ("havn", "kommune", "barnehage"),
])

func organisation(_ units: [(id: String, parent: String?, type: String?)]) -> Organisation {
  guard
    let made = Organisation(
      units: units.map {
        OrganisationUnit(id: $0.id, name: "Enhet \($0.id)", parent: $0.parent, type: $0.type)
      })
  else { preconditionFailure("the units of a test must form one tree") }
  return made
}

/// A root with `count` units u1, u2, … right below it.
func flatOrganisation(_ count: Int) -> Organisation {
  organisation([("kommune", nil, nil)] + (1...count).map { ("u\($0)", "kommune", nil) })
}

let fivePoints = Scale(min: 1, max: 5)

func item(_ id: String, reversed: Bool = false, scale: Scale = fivePoints) -> Item {
  Item(id: id, text: LocalizedText("Spørsmål \(id)"), reversed: reversed, scale: scale)
}

func dimension(
  _ id: String, _ items: [String], target: Double? = nil, always: Bool = false
) -> SurveyDimension {
  SurveyDimension(
    id: id, label: LocalizedText("Område \(id)"), items: items, target: target,
    alwaysPriority: always)
}

// What a cell of a test's answers may be beside a value of the scale; nil: left blank.
let dontKnow = -1
let notAsked = -2
let outOfRange = -3

/// One respondent: the unit's id, and a cell for each item of the questionnaire.
typealias Respondent = (unit: String, cells: [Int?])

struct SmallSurvey {
  var id = "medarbeider"
  var population = Population.employee
  var items: [Item]
  var dimensions: [SurveyDimension]
  var background: [BackgroundVariable] = []
  var events: [SurveyEvent] = []
  var minimumAnswered = 0.5
  var benchmarks: [BenchmarkData] = []

  var questionnaire: Questionnaire {
    Questionnaire(
      id: id, population: population, minimumAnswered: minimumAnswered, dimensions: dimensions,
      items: items, background: background, events: events)
  }

  func data(_ waves: [WaveData]) -> SurveyData {
    SurveyData(
      declaration: SurveyDeclaration(
        id: id, questionnaire: questionnaire, waves: waves.map(\.declaration)),
      waves: waves, benchmarks: benchmarks)
  }

  /// Microdata. Items in `absent` are not in the wave's file at all.
  func wave(
    _ rows: [Respondent], as declaration: WaveDeclaration = WaveDeclaration(label: "2012"),
    in organisation: Organisation = smallOrganisation, ids: [String]? = nil,
    background: [[UInt8]?] = [], absent: Set<String> = [], invited: Invited? = nil,
    seconds: [Double]? = nil, weights: [Double]? = nil
  ) -> WaveData {
    let columns = items.enumerated().map { place, item -> AnswerColumn? in
      absent.contains(item.id) ? nil : column(rows.map { $0.cells[place] }, item.scale)
    }
    let table = ResponseTable(
      rowCount: rows.count, sourceRows: rows.indices.map { Int32($0 + 2) },
      units: rows.map { Int32(organisation.place(of: $0.unit) ?? organisation.root) },
      respondents: ids.map(TextList.init), weights: weights, items: columns, background: background,
      seconds: seconds)
    return WaveData(
      declaration: declaration, content: .microdata(table), events: [], invited: invited)
  }

  private func column(_ cells: [Int?], _ scale: Scale) -> AnswerColumn {
    let values = (Int(scale.min)...Int(scale.max)).map(Double.init)
    return .coded(
      values: values,
      cells: AnswerCells(
        cells.map { cell in
          switch cell {
          case nil: MissingKind.notAnswered.rawValue
          case dontKnow: MissingKind.dontKnow.rawValue
          case notAsked: MissingKind.notAsked.rawValue
          case outOfRange: MissingKind.outOfRange.rawValue
          case .some(let value): UInt8(value - Int(scale.min))
          }
        }))
  }
}

/// Means as printed, with one decimal.
func published(
  _ declaration: WaveDeclaration, _ means: [(unit: String, dimension: String, mean: String)],
  rounding: String = "0.1", events: [PublishedEvent] = [], invited: Invited? = nil,
  in organisation: Organisation = smallOrganisation
) -> WaveData {
  let printed = means.compactMap { mean in
    ExactDecimal(mean.mean).map {
      PublishedMean(
        unit: organisation.place(of: mean.unit) ?? 0, dimension: mean.dimension, mean: $0, n: nil,
        sd: nil)
    }
  }
  return WaveData(
    declaration: declaration,
    content: .published(printed, rounding: ExactDecimal(rounding) ?? .zero), events: events,
    invited: invited)
}

/// A benchmark of the whole, or of one type of unit.
func benchmark(
  _ id: String, _ means: [(dimension: String, type: String?, mean: String)],
  rounding: String = "0.1", wave: String = "2012", n: Int? = nil, sd: Double? = nil
) -> BenchmarkData {
  BenchmarkData(
    id: id, rounding: ExactDecimal(rounding) ?? .zero,
    means: means.compactMap { mean in
      ExactDecimal(mean.mean).map {
        BenchmarkData.Mean(
          wave: wave, dimension: mean.dimension, type: mean.type, mean: $0, n: n, sd: sd)
      }
    })
}

extension Table {
  /// Rows whose cells have these texts.
  func rows(_ keys: [String: String]) -> [Int] {
    (0..<rowCount).filter { row in
      keys.allSatisfy { column, text in
        switch self[row, column] {
        case .integer(let value): String(value) == text
        case let cell: cell.text == text
        }
      }
    }
  }

  /// The cell of the one row with these keys; nil when there is none, or several.
  func cell(_ column: String, _ keys: [String: String]) -> Cell? {
    let found = rows(keys)
    return found.count == 1 ? self[found[0], column] : nil
  }

  func number(_ column: String, _ keys: [String: String]) -> Double? {
    cell(column, keys)?.number
  }

  func text(_ column: String, _ keys: [String: String]) -> String? { cell(column, keys)?.text }
}

extension Cell? {
  /// The row is there, and the cell is empty.
  var isEmpty: Bool { self == .some(.empty) }
}

func near(_ a: Double?, _ b: Double, within tolerance: Double) -> Bool {
  a.map { abs($0 - b) <= tolerance } ?? false
}

/// Hand calculations in binary floating point: a few units in the last place of numbers near 1.
let roundingTolerance = 1e-12
/// Against quantiles printed with 15 digits.
let quantileTolerance = 1e-9
