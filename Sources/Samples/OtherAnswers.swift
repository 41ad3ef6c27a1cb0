/// Answers outside the dimensions: events, yes-or-no questions and background.
extension AnswerModel {
  static let notAsked = 8

  func addOtherItems(
    to answers: inout WaveAnswers, gaps: Gaps, bullying: [Double]?, random: inout RandomSource
  ) {
    let first = plan.items.count
    for (place, item) in plan.otherItems.enumerated() {
      let kinds = gaps.kinds[first + place]
      let asked = kinds.indices.filter { kinds[$0] == .answered }
      let draws = random.normals(answers.count)
      let values =
        switch item.id {
        case "q50": gaps.hadTalk.map { $0 ? 1 : 2 }
        case "q90":
          // Who finds the workplace unsafe (−0.5) has more often met it.
          frequencies(
            of: mixed(bullying ?? draws, draws, share: -0.5), asked,
            PublishedFigures.harassment, often: PublishedFigures.oftenHarassed)
        case "q91":
          frequencies(
            of: draws, asked, PublishedFigures.violence, often: PublishedFigures.oftenViolence)
        case "q92": yesOrNo(draws, asked, share: 0.66)
        default: yesOrNo(draws, asked, share: 0.20)
        }
      answers.otherItems.append(
        values.indices.map { row in
          switch kinds[row] {
          case .answered: values[row]
          case .skipped: nil
          case .dontKnow: plan.dontKnow
          case .notAsked: Self.notAsked
          }
        })
    }
  }

  /// 1 never, 2 seldom, 3 monthly, 4 weekly: the `share` of the asked with the highest risk have met
  /// it, the `often` of these monthly or more, a third of the last weekly.
  private func frequencies(of risk: [Double], _ asked: [Int], _ share: Double, often: Double)
    -> [Int]
  {
    let ranked = asked.sorted { risk[$0] == risk[$1] ? $0 < $1 : risk[$0] > risk[$1] }
    let met = (share * Double(asked.count)).rounded()
    let monthly = (often * met).rounded()
    var result = [Int](repeating: 1, count: risk.count)
    for (place, row) in ranked.prefix(Int(met)).enumerated() {
      result[row] = Double(place) < (monthly / 3).rounded() ? 4 : Double(place) < monthly ? 3 : 2
    }
    return result
  }

  /// 1 yes, 2 no; exactly `share` of the asked say yes.
  private func yesOrNo(_ draws: [Double], _ asked: [Int], share: Double) -> [Int] {
    let ranked = asked.sorted { draws[$0] == draws[$1] ? $0 < $1 : draws[$0] > draws[$1] }
    var result = [Int](repeating: 2, count: draws.count)
    for row in ranked.prefix(Int((share * Double(asked.count)).rounded())) { result[row] = 1 }
    return result
  }

  /// Shares of the values of each background variable.
  private static let backgroundShares = ["aldersgruppe": [0.18, 0.47], "stilling": [0.15, 0.35]]

  func addBackground(to answers: inout WaveAnswers, random: inout RandomSource) {
    for variable in plan.background {
      let shares = Self.backgroundShares[variable.id] ?? [0.5]
      answers.background.append(
        answers.blank.map { blank in
          let draw = random.uniform()
          if blank || random.uniform() < 0.02 { return nil }
          var reached = 0.0
          for (place, share) in shares.enumerated() {
            reached += share
            if draw < reached { return place + 1 }
          }
          return shares.count + 1
        })
    }
  }
}
