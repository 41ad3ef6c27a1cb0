import Statistics
import Survey

/// The tables `models`, `coefficients` and `variance_components`.
func modelTables(_ models: [FittedModel]) -> [Table] {
  var whole = Table(.models)
  var terms = Table(.coefficients)
  var components = Table(.varianceComponents)
  for model in models {
    whole.append(model.wholeRow)
    for row in model.termRows { terms.append(row) }
    for row in model.componentRows { components.append(row) }
  }
  return [whole, terms, components]
}

extension FittedModel {
  fileprivate var wholeRow: [Cell] {
    let fitted = try? fit.get()
    let judged = judged()
    let joint = fitted?.joint
    return [
      .text(settings.id), .text(wave), .text(settings.level.rawValue),
      .text("\(outcome.name)"), .integer(n), .integer(units), Cell(fitted?.rSquared),
      Cell(fitted?.adjustedRSquared), Cell(joint?.f), Cell(joint?.df1), Cell(joint?.df2),
      Cell(joint?.p), Cell(fitted?.sigma), Cell(fitted?.conditionNumber),
      .text(judged.claim.rawValue), judged.why.cell, .text(outcome.label),
    ]
  }

  /// The constant, then controls and predictors as declared; one that is linear in the others
  /// keeps its row and has no numbers.
  fileprivate var termRows: [[Cell]] {
    guard let fitted = try? fit.get() else { return [] }
    let variables = Dictionary(
      (controls + predictors).map { ("\($0.name)", $0) }, uniquingKeysWith: { first, _ in first })
    let estimated = fitted.terms.indices.map { place -> [Cell] in
      let term = fitted.terms[place]
      let variable = variables[term.term]
      return [
        .text(settings.id), .text(wave), .text(term.term), Cell(term.estimate),
        Cell(term.standardError), .text(fitted.errors), Cell(term.df), Cell(term.t),
        Cell(term.p), Cell(term.interval?.low), Cell(term.interval?.high), Cell(fitted.beta[place]),
        Cell(fitted.varianceInflation[place]), Cell(variable?.source.rawValue),
        Cell(variable?.sameSource(as: outcome)), Cell(variable?.label),
      ]
    }
    let aliased = fitted.aliased.map { name -> [Cell] in
      [.text(settings.id), .text(wave), .text(name)] + [Cell](repeating: .empty, count: 10) + [
        Cell(variables[name]?.source.rawValue), Cell(variables[name]?.sameSource(as: outcome)),
        Cell(variables[name]?.label),
      ]
    }
    return estimated + aliased
  }

  /// Of a multilevel model: units, then what is left over.
  fileprivate var componentRows: [[Cell]] {
    guard let components = (try? fit.get())?.components else { return [] }
    return [
      ("unit", components.unit, components.deviations.unit),
      ("residual", components.residual, components.deviations.residual),
    ].map { name, variance, deviation in
      [
        .text(settings.id), .text(wave), .text(name), .number(variance), .number(deviation),
        .number(components.logLikelihood), .text(outcome.label),
      ]
    }
  }
}

/// Drivers that together carry this share of R² are the vital few (the 20–80 rule).
private let vitalShare = 0.80

/// Places in order of size, largest first, down to the one that passes 80 % of the sum. What falls
/// short of it by the rounding of a sum alone has reached it.
func vitalFew(_ lmg: [Double]) -> [Int] {
  let sum = lmg.reduce(0, +)
  guard sum > 0 else { return [] }
  var carried = 0.0
  var few: [Int] = []
  for place in lmg.indices.sorted(by: { (-lmg[$0], $0) < (-lmg[$1], $1) })
  where carried < vitalShare * sum * (1 - 1e-12) {
    few.append(place)
    carried += lmg[place]
  }
  return few
}

/// Sums of shares down to each, 0…1; from where they are 1 but for rounding, exactly 1.
func cumulated(_ shares: [Double]) -> [Double] {
  var sum = 0.0
  return shares.map { share in
    sum += share
    return abs(sum - 1) <= 1e-12 ? 1 : min(1, sum)
  }
}

/// The table `importance`, largest first.
func importanceTable(_ models: [FittedModel]) -> Table {
  var table = Table(.importance)
  for model in models {
    guard let importance = model.importance else { continue }
    let sum = importance.lmg.reduce(0, +)
    let order = importance.lmg.indices.sorted {
      (-importance.lmg[$0], $0) < (-importance.lmg[$1], $1)
    }
    let claim = model.judged().claim
    let mayPoint = claim == .supported || claim == .tentative
    let few = Set(vitalFew(importance.lmg))
    let shares = order.map { sum > 0 ? importance.lmg[$0] / sum : nil }
    let cumulative = cumulated(shares.compactMap(\.self))
    for (rank, place) in order.enumerated() {
      let share = shares[rank]
      let predictor = model.predictors[place]
      let drawn = model.bootstrap?.predictors[place]
      // What does not vary has no rank to be sure or unsure of.
      let ranked = model.constants.contains(place) ? nil : drawn
      table.append([
        .text(model.settings.id), .text(model.wave), .text("\(model.outcome.name)"),
        .text("\(predictor.name)"),
        model.constants.contains(place) ? .empty : Cell(importance.zeroOrder[place]),
        Cell(importance.lmg[place]),
        Cell(share), Cell(drawn?.lmg.low), Cell(drawn?.lmg.high),
        Cell(importance.relativeWeights[place]), .integer(rank + 1), Cell(ranked?.rankLow),
        Cell(ranked?.rankHigh), Cell(ranked?.topThree),
        Cell(share == nil ? nil : cumulative[rank]),
        Cell(mayPoint && share != nil ? few.contains(place) : nil),
        .boolean(predictor.sameSource(as: model.outcome)), Cell(importance.noise),
        Cell(importance.lmgError?[place]), .text(predictor.label),
      ])
    }
  }
  return table
}
