import Ingest

/// Finds coded columns that say in numbers what another column says in words.
struct OtherForms {
  private let profile: TableProfile
  /// Columns of words that recur.
  private let worded: [Int]
  /// Different texts, in lower case, of each of `worded`.
  private let texts: [Set<String>]

  private static let mostTexts = 250

  init(_ profile: TableProfile) {
    self.profile = profile
    worded = profile.columns.indices.filter { place in
      let column = profile.columns[place]
      guard let distinct = column.distinct, (2...Self.mostTexts).contains(distinct) else {
        return false
      }
      return column.numbers * 2 < column.filled && column.filled >= 2 * distinct
        && !AnswerWords.stand(in: column)
    }
    texts = worded.map { place in
      Set(profile.columns[place].values.map { $0.text.lowercased() })
    }
  }

  /// Its labels are the texts of another column, or each code always goes with one text of another
  /// column, three of them or more.
  func hold(_ place: Int) -> Bool {
    let column = profile.columns[place]
    let labels = Set(
      column.values.compactMap { column.valueLabels[$0.text] }.filter { !$0.isNoAnswer }
        .map { $0.lowercased() })
    for (other, texts) in zip(worded, texts) {
      if labels.count > 1, labels.isSubset(of: texts) { return true }
      if goTogether(column, profile.columns[other]) { return true }
    }
    return false
  }

  private func goTogether(_ codes: ColumnProfile, _ words: ColumnProfile) -> Bool {
    guard let count = codes.distinct, count > 2, count == words.distinct else { return false }
    var word = [UInt8?](repeating: nil, count: 256)
    var seen: Set<UInt8> = []
    for (code, text) in zip(codes.cells, words.cells) {
      guard code != ColumnProfile.blank, text != ColumnProfile.blank else {
        if code == ColumnProfile.blank, text == ColumnProfile.blank { continue }
        return false
      }
      if let known = word[Int(code)] {
        if known != text { return false }
      } else {
        guard seen.insert(text).inserted else { return false }
        word[Int(code)] = text
      }
    }
    return seen.count > 2
  }
}
