import Survey

/// The keys under `analysis`.
enum AnalysisShape {
  typealias Key = MappingShape.Key

  static let root = Shape.mapping([
    Key(
      "relevant_difference", .number(0...1_000_000), standard: "0.2",
      "Scale points; below it a difference does not matter."),
    Key(
      "frame", .word(AnalysisSettings.Frame.allCases.map(\.rawValue)), standard: "superpopulation",
      "finite: standard errors with the finite-population correction (needs invited)."),
    Key("leadership", .list(.text), "Leadership indicators: survey.dimension."),
    Key("outcomes", .list(.text), "What leadership is held against; the first is for priorities."),
    Key("correlations", correlations, "Which correlations."),
    Key(
      "models", .list(model),
      "Regressions; default: one per outcome, the leadership indicators as predictors."),
    Key("bootstrap", bootstrap, "Resampling of whole units."),
  ])

  private static let correlations = Shape.mapping([
    Key(
      "methods", .list(.word(AnalysisSettings.Method.allCases.map(\.rawValue)), nonEmpty: true),
      standard: "[pearson]", "Coefficients; polychoric is for pairs of items alone."),
    Key(
      "levels", .list(.word(AnalysisSettings.Level.allCases.map(\.rawValue)), nonEmpty: true),
      standard: "[respondent, within, between, unit]", "Levels."),
  ])

  private static let model = Shape.mapping([
    .required("id", .text, "Id of the model."),
    Key(
      "level", .word(ModelSettings.Level.allCases.map(\.rawValue)),
      "Default: respondent where all share a survey, else unit. multilevel: respondents with a random "
        + "intercept per unit."),
    .required("outcome", .text, "survey.dimension, survey.item or register.indicator."),
    .required("predictors", .list(.text, nonEmpty: true), "What the outcome is held against."),
    Key("controls", .list(.text), "What is held constant."),
    Key(
      "standard_errors", .word(ModelSettings.StandardErrors.allCases.map(\.rawValue)),
      standard: "CR2",
      "Clusters are units. A multilevel model has its own, and weighted answers have linearized ones."
    ),
    Key(
      "importance", .boolean, standard: "true",
      "Relative importance of the predictors; never of a multilevel model."),
    Key(
      "weights", .word(["n"]),
      "At unit level, n: each unit counts by its respondents; default: all count alike."),
  ])

  private static let bootstrap = Shape.mapping([
    Key("replicates", .integer(0...1_000_000), standard: "0", "0 (none) or at least 100."),
    Key("seed", .integer(0...Int.max), standard: "1", "Of the random numbers."),
  ])
}
