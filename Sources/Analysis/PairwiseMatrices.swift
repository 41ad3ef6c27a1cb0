import Foundation
import Responses
import Statistics
import Survey

/// Correlations that each rest on their own respondents need not make up a correlation matrix. Of
/// every wave in which those of items, or of dimensions, do not: a note with the smallest eigenvalue
/// and how far the nearest correlation matrix lies (Higham 2002), method by method. The
/// correlations themselves stay as they are; nothing here rests on them together.
func pairwiseMatrixNotes(
  _ items: [ItemCorrelations], _ correlations: [CorrelationEstimate], _ sources: RelationSources
) -> [QualityNote] {
  let ofItems = items.compactMap { wave -> QualityNote? in
    let survey = sources.surveys[wave.survey]
    let pairs = wave.pairs.map { PairedCorrelation(method: $0.method, x: $0.x, y: $0.y, r: $0.r) }
    return note(
      pairs, "items", survey.questionnaire.items.map(\.id), "\(survey.id) \(wave.wave)")
  }
  return ofItems + notesOfDimensions(correlations, sources)
}

private func notesOfDimensions(
  _ correlations: [CorrelationEstimate], _ sources: RelationSources
) -> [QualityNote] {
  let pooled = correlations.filter { $0.level == .respondent }
  return sources.surveys.enumerated().flatMap { s, survey in
    survey.waves.compactMap { wave -> QualityNote? in
      let pairs = pooled.filter { $0.wave == wave.label }.compactMap { found in
        if case .dimension(s, let x) = found.x.place, case .dimension(s, let y) = found.y.place {
          PairedCorrelation(method: found.method, x: x, y: y, r: found.estimate.r)
        } else {
          nil
        }
      }
      return note(
        pairs, "dimensions", survey.questionnaire.dimensions.map(\.id),
        "\(survey.id) \(wave.label)")
    }
  }
}

/// A correlation of two of many variables, by number.
private struct PairedCorrelation {
  let method: AnalysisSettings.Method
  let x: Int
  let y: Int
  let r: Double?
}

/// Nil where the variables that have a correlation with one another make up a correlation matrix by
/// every method. The column is named after the first and the last variable.
private func note(
  _ pairs: [PairedCorrelation], _ what: String, _ ids: [String], _ source: String
) -> QualityNote? {
  var words: [String] = []
  var count = 0
  for method in AnalysisSettings.Method.allCases {
    guard let matrix = wholeMatrix(pairs.filter { $0.method == method }) else { continue }
    count = max(count, matrix.rows)
    guard let nearest = NearestCorrelation(of: matrix) else {
      words.append("\(method.rawValue): the nearest one was not found")
      continue
    }
    guard nearest.distance > 0 else { continue }
    let (least, distance) = (rounded(nearest.smallestEigenvalue), rounded(nearest.distance))
    let isFar = nearest.typicalChange > NearestCorrelation.mostChange
    words.append(
      "\(method.rawValue): smallest eigenvalue \(least), the nearest one lies \(distance) away"
        + (isFar ? ", too far for anything to rest on them together" : ""))
  }
  let known = Set(pairs.flatMap { [$0.x, $0.y] }).sorted()
  guard !words.isEmpty, let first = known.first, let last = known.last else { return nil }
  return QualityNote(
    source: source, column: "\(ids[first])..\(ids[last])", rule: "pairwise_matrix",
    severity: .warning, count: count,
    message: "correlations of \(what), each on its own respondents, are together no correlation "
      + "matrix (distances are Frobenius norms): " + words.joined(separator: "; "))
}

/// The variables without a missing correlation among them: the one that misses most goes first. Nil
/// where fewer than three are left.
private func wholeMatrix(_ pairs: [PairedCorrelation]) -> Matrix? {
  var known: [Int: [Int: Double]] = [:]
  for pair in pairs {
    guard let r = pair.r else { continue }
    known[pair.x, default: [:]][pair.y] = r
    known[pair.y, default: [:]][pair.x] = r
  }
  var kept = known.keys.sorted()
  while kept.count > 2 {
    let missing = kept.map { x in kept.count { $0 != x && known[x]?[$0] == nil } }
    guard let most = missing.max(), most > 0, let place = missing.firstIndex(of: most) else {
      break
    }
    kept.remove(at: place)
  }
  guard kept.count > 2 else { return nil }
  return Matrix(columns: kept.map { x in kept.map { $0 == x ? 1 : known[x]?[$0] ?? 0 } })
}

/// Three digits, as text.
private func rounded(_ value: Double) -> String {
  let digits = pow(10, 2 - floor(log10(abs(value))))
  return "\(((value * digits).rounded() / digits).shortest)"
}
