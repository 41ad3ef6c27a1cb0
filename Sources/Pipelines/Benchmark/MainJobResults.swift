internal import Reports
import Statistics

struct MainJobValidation {
  struct Item {
    let empty: Int
    let dontKnow: Int
    let outOfRange: Int
  }
  let rows: Int
  let duplicates: Int
  let badYear: Int
  let badGender: Int
  let badAge: Int
  let items: [Item]
}

struct MainJobAlpha {
  let pairwise: Double?
  let listwise: Double?
  let completeRows: Int
}

struct MainJobPair {
  let first: Int
  let second: Int
  let n: Int
  let r: Double?
  let rho: Double?
}

struct MainJobRegression {
  let model: GroupedRegression
  let classical: [TermInference]
  let clustered: [TermInference]
}

struct MainJobOutcome {
  let correlation: Correlation
  let line: WeightedLine?
}

/// ICC(1) by two conventions.
struct MainJobICC {
  let effective: IntraclassCorrelation
  let average: IntraclassCorrelation

  init(_ units: [Moments]) {
    effective = IntraclassCorrelation(units, groupSize: .effective)
    average = IntraclassCorrelation(units)
  }
}

/// Everything that the job found.
struct MainJobResults {
  let units: [String]
  var validation: MainJobValidation?
  /// By unit and dimension.
  var unitMoments: [[Moments]] = []
  /// By year, all years last, and dimension.
  var yearMoments: [[Moments]] = []
  var items = PairwiseCorrelations(columns: 0)
  var alphas: [MainJobAlpha] = []
  var dimensions: [MainJobPair] = []
  var regression: MainJobRegression?
  var importance: RelativeImportance?
  var intervals: ImportanceBootstrap?
  var outcomes: [MainJobOutcome] = []
  var icc: [MainJobICC] = []

  init(units: [String]) { self.units = units }
}

extension MainJobResults {
  /// The document `summary.json`.
  var summary: JSONValue {
    [
      "validation": validationJSON,
      "alpha": .array(zip(MainJobShape.dimensionNames, alphas).map(alphaJSON)),
      "regression": regressionJSON,
      "importance": .array(importanceJSON),
      "outcomes": .array(zip(MainJobShape.outcomes, outcomes).map(outcomeJSON)),
      "icc": .array(zip(MainJobShape.dimensionNames, icc).map(iccJSON)),
    ]
  }

  private var validationJSON: JSONValue {
    guard let found = validation else { return .null }
    return [
      "rows": .integer(found.rows), "duplicate_respondents": .integer(found.duplicates),
      "bad_year": .integer(found.badYear), "bad_gender": .integer(found.badGender),
      "bad_age_group": .integer(found.badAge),
      "items": .array(
        zip(MainJobShape.itemNames, found.items).map { name, item in
          let missing = item.empty + item.dontKnow + item.outOfRange
          return [
            "item": .string(name), "empty": .integer(item.empty),
            "dont_know": .integer(item.dontKnow), "out_of_range": .integer(item.outOfRange),
            "valid": .integer(found.rows - found.duplicates - missing),
          ]
        }),
    ]
  }

  private func alphaJSON(_ dimension: String, _ found: MainJobAlpha) -> JSONValue {
    [
      "dimension": .string(dimension), "alpha": .optional(found.pairwise),
      "alpha_listwise": .optional(found.listwise), "n_listwise": .integer(found.completeRows),
    ]
  }

  private var regressionJSON: JSONValue {
    guard let found = regression else { return .null }
    let model = found.model
    let names =
      ["intercept"] + model.terms.dropFirst()
    return [
      "n": .integer(model.n), "units": .integer(model.groups), "r2": .number(model.rSquared),
      "adj_r2": .number(model.adjustedRSquared), "sigma": .number(model.sigma),
      "terms": .array(
        zip(names, zip(found.classical, found.clustered)).map { name, term in
          [
            "term": .string(name), "coef": .number(term.0.estimate),
            "se": .optional(term.0.standardError), "t": .optional(term.0.t),
            "p": .optional(term.0.p), "se_cluster": .optional(term.1.standardError),
            "t_cluster": .optional(term.1.t), "p_cluster": .optional(term.1.p),
          ]
        }),
    ]
  }

  private var importanceJSON: [JSONValue] {
    guard let found = importance, let names = regression?.model.terms.dropFirst() else { return [] }
    return names.enumerated().map { place, name in
      let interval = intervals?.predictors[place]
      return [
        "dimension": .string(name), "lmg": .number(found.lmg[place]),
        "share": .number(found.lmg[place] / found.rSquared), "lo": .optional(interval?.lmg.low),
        "hi": .optional(interval?.lmg.high), "share_lo": .optional(interval?.share.low),
        "share_hi": .optional(interval?.share.high),
      ]
    }
  }

  private func outcomeJSON(_ name: String, _ found: MainJobOutcome) -> JSONValue {
    let line = found.line
    return [
      "outcome": .string(name), "cells": .integer(found.correlation.n),
      "r": .optional(found.correlation.r), "p_r": .optional(found.correlation.p),
      "intercept": .optional(line?.intercept), "slope": .optional(line?.slope),
      "se_intercept": .optional(line?.interceptError), "se_slope": .optional(line?.slopeError),
      "t_slope": .optional(line?.t), "p_slope": .optional(line?.p),
      "r2": .optional(line?.rSquared),
    ]
  }

  private func iccJSON(_ dimension: String, _ found: MainJobICC) -> JSONValue {
    let icc = found.effective
    return [
      "dimension": .string(dimension), "N": .integer(icc.n), "G": .integer(icc.groups),
      "msb": .optional(icc.betweenMeanSquare), "msw": .optional(icc.withinMeanSquare),
      "k0": .optional(icc.effectiveSize), "icc1": .optional(icc.icc1),
      "icc1_avg": .optional(found.average.icc1), "icc2": .optional(icc.icc2),
    ]
  }
}

extension JSONValue {
  /// Null when there is no number.
  fileprivate static func optional(_ value: Double?) -> JSONValue {
    value.map { .number($0) } ?? .null
  }
}
