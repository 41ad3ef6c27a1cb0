import Foundation
import Responses
import Statistics
import Survey

/// Correlations that each rest on their own respondents need not make up a correlation matrix. Of
/// every such matrix that is none: a note with its smallest eigenvalue and how far the nearest
/// correlation matrix lies (Higham 2002). The correlations themselves stay as they are; nothing here
/// rests on them together.
func pairwiseMatrixNotes(
  _ items: [ItemCorrelations], _ correlations: [CorrelationEstimate], _ sources: RelationSources
) -> [QualityNote] {
  let ofItems = items.flatMap { wave -> [QualityNote] in
    let source = "\(sources.surveys[wave.survey].id) \(wave.wave)"
    return sources.settings.analysis.methods.compactMap { method in
      let pairs = wave.pairs.filter { $0.method == method }
        .map { PairedCorrelation(x: $0.x, y: $0.y, r: $0.r) }
      return note(pairs, method, "items", source)
    }
  }
  return ofItems + notesOfDimensions(correlations, sources)
}

private func notesOfDimensions(
  _ correlations: [CorrelationEstimate], _ sources: RelationSources
) -> [QualityNote] {
  let pooled = correlations.filter { $0.level == .respondent }
  return sources.surveys.enumerated().flatMap { s, survey in
    survey.waves.flatMap { wave in
      sources.settings.analysis.methods.compactMap { method -> QualityNote? in
        let pairs = pooled.filter { $0.wave == wave.label && $0.method == method }
          .compactMap { found -> PairedCorrelation? in
            guard case .dimension(s, let x) = found.x.place,
              case .dimension(s, let y) = found.y.place
            else { return nil }
            return PairedCorrelation(x: x, y: y, r: found.estimate.r)
          }
        return note(pairs, method, "dimensions", "\(survey.id) \(wave.label)")
      }
    }
  }
}

/// A correlation of two of many variables, by number.
private struct PairedCorrelation {
  let x: Int
  let y: Int
  let r: Double?
}

/// Nil where the variables that have a correlation with one another make up a correlation matrix.
private func note(
  _ pairs: [PairedCorrelation], _ method: AnalysisSettings.Method, _ what: String,
  _ source: String
) -> QualityNote? {
  guard let matrix = wholeMatrix(pairs), let nearest = NearestCorrelation(of: matrix),
    nearest.distance > 0
  else { return nil }
  let (least, distance) = (rounded(nearest.smallestEigenvalue), rounded(nearest.distance))
  let isFar = nearest.typicalChange > NearestCorrelation.mostChange
  return QualityNote(
    source: source, column: "", rule: "pairwise_matrix", severity: .warning, count: matrix.rows,
    message:
      "\(method.rawValue) correlations of \(what), each on its own respondents, are together "
      + "no correlation matrix: smallest eigenvalue \(least), the nearest one lies \(distance) "
      + "away (Frobenius norm)"
      + (isFar ? "; too far for anything to rest on them together" : ""))
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
