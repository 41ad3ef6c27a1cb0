// Every table of a release: its columns in order, and what each means. The order and the names
// are public interface; readers of old releases rely on them.

extension ColumnSchema {
  static func key(_ name: String, _ meaning: String) -> ColumnSchema {
    ColumnSchema(name: name, type: .text, role: .key, unit: nil, meaning: meaning, values: [])
  }
  static func label(_ name: String, _ meaning: String) -> ColumnSchema {
    ColumnSchema(name: name, type: .text, role: .label, unit: nil, meaning: meaning, values: [])
  }
  static func count(_ name: String, _ unit: String, _ meaning: String) -> ColumnSchema {
    ColumnSchema(
      name: name, type: .integer, role: .measure, unit: unit, meaning: meaning, values: [])
  }
  static func number(_ name: String, _ unit: String, _ meaning: String) -> ColumnSchema {
    ColumnSchema(
      name: name, type: .number, role: .measure, unit: unit, meaning: meaning, values: [])
  }
  static func word(_ name: String, _ meaning: String, _ values: [String] = []) -> ColumnSchema {
    ColumnSchema(
      name: name, type: .text, role: .measure, unit: nil, meaning: meaning, values: values)
  }
  /// 0…1, not a figure about respondents.
  static func probability(_ name: String, _ meaning: String) -> ColumnSchema {
    ColumnSchema(
      name: name, type: .number, role: .label, unit: "0–1", meaning: meaning, values: [])
  }

  static func fixedWord(_ name: String, _ meaning: String, _ values: [String] = []) -> ColumnSchema
  {
    ColumnSchema(name: name, type: .text, role: .label, unit: nil, meaning: meaning, values: values)
  }
  static func flag(_ name: String, _ meaning: String) -> ColumnSchema {
    ColumnSchema(
      name: name, type: .boolean, role: .measure, unit: nil, meaning: meaning, values: [])
  }

  static let survey = key("survey", "Id of the survey.")
  static let wave = key("wave", "Label of the wave, usually the year.")
  static let unit = key(
    "unit", "Id of the unit. A parent holds its whole subtree, the root the whole organisation.")
  static let unitName = label("unit_name", "Name of the unit.")
  static func labelled(_ what: String) -> ColumnSchema {
    label("label", "\(what), in the language of the pipeline.")
  }
  static let protection = ColumnSchema(
    name: "protection", type: .text, role: .protection, unit: nil,
    meaning: "Whether the row is shown, hidden because too few answered (primary), or hidden "
      + "because it would reveal another hidden row (complementary).",
    values: Protection.allCases.map(\.rawValue))
  static let sameSource = flag(
    "same_source", "True where both sides come from the same respondents.")
  static let meanLow = number(
    "ci_low", "scale points",
    "Lower end of the 95 % t interval, widened by rounding; of a published mean without sd, the "
      + "rounding interval. Empty where the spread is unknown, such as from equal answers.")
  static let meanHigh = number(
    "ci_high", "scale points", "Upper end of the same interval.")
  static func claim(_ name: String, of what: String) -> ColumnSchema {
    word(
      name, "What may be said of \(what), from its interval.",
      DifferenceClaim.allCases.map(\.rawValue))
  }
  static func why(_ name: String) -> ColumnSchema {
    word(name, "Codes for what limits the claim, separated by blanks.")
  }
  static let relationClaim = word(
    "claim", "How far the data bear the relation.", RelationClaim.allCases.map(\.rawValue))
}

extension TableSchema {
  public static let responseRates = TableSchema(
    "response_rates", "Who answered, per survey, wave and unit.",
    [
      .survey, .wave, .unit,
      .count("invited", "persons", "Invited in the unit and below it."),
      .count("answered", "persons", "Accepted rows with at least one answer or don't-know."),
      .number("rate", "share 0–1", "Answered divided by invited, or the published rate."),
      .number("rate_low", "share 0–1", "Lower end of a published rate's rounding interval."),
      .number("rate_high", "share 0–1", "Upper end of a published rate's rounding interval."),
      .protection, .unitName,
    ])

  public static let dimensions = TableSchema(
    "dimensions",
    "Means of dimensions per unit, against the first benchmark and the wave before. The row "
      + "`total` is the unweighted mean of the dimensions' means.",
    [
      .survey, .wave, .unit,
      .key("dimension", "Id of the dimension, or `total`."),
      .count("n", "respondents", "Respondents with a score."),
      .number("mean", "scale points", "Mean of the respondents' scores."),
      .number("sd", "scale points", "Standard deviation of the scores (n − 1)."),
      .meanLow, .meanHigh,
      .number(
        "shrunken_mean", "scale points",
        "Empirical-Bayes mean (random-intercept BLUP) of a unit that holds respondents itself; "
          + "empty where answers are weighted."
      ),
      .number("benchmark", "scale points", "The first benchmark's mean for the wave."),
      .number("benchmark_gap", "scale points", "Mean minus benchmark."),
      .number("gap_low", "scale points", "Lower end of what the gap may be."),
      .number("gap_high", "scale points", "Upper end of what the gap may be."),
      .claim("gap_claim", of: "the gap"), .why("gap_why"),
      .number(
        "previous", "scale points", "The mean in the last wave before that has the dimension."),
      .number("change", "scale points", "Mean minus previous."),
      .number("change_low", "scale points", "Lower end of what the change may be."),
      .number("change_high", "scale points", "Upper end of what the change may be."),
      .claim("change_claim", of: "the change"), .why("change_why"),
      .protection,
      .word("previous_wave", "The wave that `previous` is from."),
      .unitName, .labelled("Name of the dimension"),
    ])

  public static let benchmarks = TableSchema(
    "benchmarks", "The same means against every benchmark beyond the first.",
    [
      .survey, .wave, .unit, .key("dimension", "Id of the dimension."),
      .key("benchmark_id", "Id of the benchmark."),
      .number("benchmark", "scale points", "The benchmark's mean for the wave."),
      .number("gap", "scale points", "Mean minus benchmark."),
      .number("gap_low", "scale points", "Lower end of what the gap may be."),
      .number("gap_high", "scale points", "Upper end of what the gap may be."),
      .claim("gap_claim", of: "the gap"), .why("gap_why"), .protection, .unitName,
      .labelled("Name of the dimension"),
    ])

  public static let items = TableSchema(
    "items",
    "Items as answered (a reversed item is not turned). n + missing + dont_know + not_asked + "
      + "out_of_range = answered.",
    [
      .survey, .wave, .unit, .key("item", "Id of the item."),
      .count("n", "respondents", "Valid answers."),
      .count("missing", "respondents", "Asked, but gave no answer; user_missing among them."),
      .count("dont_know", "respondents", "Answered that they do not know."),
      .count("not_asked", "respondents", "Were not asked."),
      .count("out_of_range", "respondents", "Gave a code outside the codebook."),
      .number("mean", "scale points", "Mean of the valid answers."),
      .number("sd", "scale points", "Standard deviation of the valid answers (n − 1)."),
      .protection,
      .count(
        "user_missing", "respondents",
        "Of `missing`: gave a code that the source declares to be missing."),
      .unitName, .labelled("Text of the item"),
    ])

  public static let distributions = TableSchema(
    "distributions", "How the valid answers to an item are spread.",
    [
      .survey, .wave, .unit, .key("item", "Id of the item."),
      .key("value", "The answer, as a value of the scale."),
      .count("count", "respondents", "Respondents who gave the answer."),
      .number("share", "share 0–1", "Count divided by the item's valid answers."),
      .protection, .unitName, .labelled("Text of the item"),
    ])

  public static let events = TableSchema(
    "events", "Counted incidents, such as harassment.",
    [
      .survey, .wave, .unit, .key("event", "Id of the event."),
      .count("n", "respondents", "Valid answers to the event's item."),
      .count("count", "respondents", "Of them, those who experienced it."),
      .number("share", "share 0–1", "Count divided by n."),
      .number("share_low", "share 0–1", "Lower end of the 95 % Wilson interval."),
      .number("share_high", "share 0–1", "Upper end of the 95 % Wilson interval."),
      .protection, .unitName, .labelled("Text of the event"),
    ])

  public static let breakdowns = TableSchema(
    "breakdowns", "Dimensions by background value, for the whole organisation only.",
    [
      .survey, .wave, .key("variable", "Id of the background variable."),
      .key("value", "Code of the background value."),
      .key("dimension", "Id of the dimension."),
      .count("n", "respondents", "Respondents with a score."),
      .number("mean", "scale points", "Mean of the respondents' scores."),
      .number("sd", "scale points", "Standard deviation of the scores (n − 1)."),
      .meanLow, .meanHigh, .protection,
      .label("value_label", "Name of the background value."),
      .labelled("Name of the dimension"),
    ])

  public static let reliability = TableSchema(
    "reliability", "Whether a dimension measures one thing, and whether units differ in it.",
    [
      .survey, .wave, .key("dimension", "Id of the dimension."),
      .count("items", "items", "Items of the dimension."),
      .count("n", "respondents", "Complete cases of the items."),
      .number("alpha", "0–1", "Cronbach's alpha on complete cases."),
      .number("alpha_low", "0–1", "Lower end of Feldt's 95 % interval."),
      .number("alpha_high", "0–1", "Upper end of Feldt's 95 % interval."),
      .number("omega", "0–1", "McDonald's omega total from a one-factor model."),
      .number(
        "alpha_ordinal", "0–1",
        "Alpha from polychoric correlations, on complete cases; for scales of up to 20 points."),
      .count("groups", "units", "Units with a score."),
      .number("icc1", "share", "ICC(1) by one-way ANOVA, k = N / groups; not truncated."),
      .number(
        "icc2", "share",
        "ICC(2): reliability of unit means; not truncated. Empty where all unit means are equal."),
      .number("rwg_median", "0–1", "Median over units of rwg(j), uniform null, floored at 0."),
      .relationClaim, .why("why"),
      .number("icc1_low", "share", "Lower end of the 95 % interval of ICC(1), from F."),
      .number("icc1_high", "share", "Upper end of the same interval."),
      .number("icc2_low", "share", "Lower end of the 95 % interval of ICC(2), from F."),
      .number("icc2_high", "share", "Upper end of the same interval."),
      .labelled("Name of the dimension"),
    ])

  public static let principles = TableSchema(
    "principles", "How well each principle of good practice is met, by its items.",
    [
      .survey, .wave, .unit, .key("principle", "Id of the principle."),
      .fixedWord("area", "Focus area of the principle."),
      .count("n", "respondents", "Respondents with at least one of the items answered."),
      .number("mean", "scale points", "Mean of the respondents' means over the items, turned."),
      .meanLow, .meanHigh, .protection, .unitName, .labelled("Text of the principle"),
    ])

  public static let indicators = TableSchema(
    "indicators", "What each indicator is: driver or result, and by whose yardstick.",
    [
      .key("indicator", "Qualified id of the indicator."),
      .fixedWord("text", "Text of the indicator."),
      .fixedWord("source", "Where it comes from.", Source.allCases.map(\.rawValue)),
      .fixedWord("role", "Driver or result.", IndicatorRole.allCases.map(\.rawValue)),
      ColumnSchema(
        name: "role_position", type: .number, role: .label, unit: "0–1",
        meaning: "From 0, driver, to 1, result; the passage is gliding.", values: []),
      .fixedWord("quality", "Quality dimension.", IndicatorQuality.allCases.map(\.rawValue)),
      ColumnSchema(
        name: "confidence", type: .number, role: .label, unit: "0–1",
        meaning: "How sure the classification is.", values: []),
      .fixedWord(
        "origin",
        "What decided it. declared: the catalogue; codebook: that respondents answered it; rule: the "
          + "guideline's rules on the words; model: the words, by likeness; data: neither a "
          + "declaration nor the words tell the role, and the role is the panel's (`lead_lag`), the "
          + "quality the words'.", ClassificationOrigin.allCases.map(\.rawValue)),
      .fixedWord("evidence", "The words, unit and rule that decided."),
      ColumnSchema(
        name: "borderline", type: .boolean, role: .label, unit: nil,
        meaning: "True where a careful reader could choose otherwise.", values: []),
      .fixedWord("area", "Goal area, when the catalogue declares one."),
      .probability("p_result", "By its words and unit alone: that it is a result."),
      .probability("p_subjective", "By its words and unit alone: that its quality is subjective."),
      .probability("p_objective", "Likewise: objective."),
      .probability("p_process", "Likewise: process."),
      .probability("p_structure", "Likewise: structure."),
      .probability(
        "data_position",
        "By the data: from 0, its changes within units come before those of the outcomes, to 1, they "
          + "come after; 0.5, cannot be told. A witness beside the words, which it never overrules; it "
          + "gives the role only where origin is data."
      ),
      .fixedWord("lead_lag", "What the data say of it, or why they cannot."),
    ])

  public static let leadLag = TableSchema(
    "lead_lag",
    "Whether changes in an indicator come before or after changes in an outcome, within units.",
    [
      .key("indicator", "Qualified id of the indicator."),
      .key("outcome", "Qualified id of the outcome."),
      .count("waves", "waves", "Waves in which some unit has both."),
      .count("units", "units", "Units with three waves in a row."),
      .count("n", "changes", "Units × runs of three waves."),
      .number(
        "forward", "standard deviations",
        "Later change of the outcome per earlier change of the indicator."),
      .number("forward_low", "standard deviations", "Lower end of its 95 % interval."),
      .number("forward_high", "standard deviations", "Upper end."),
      .number(
        "backward", "standard deviations",
        "Later change of the indicator per earlier change of the outcome."),
      .number("backward_low", "standard deviations", "Lower end of its 95 % interval."),
      .number("backward_high", "standard deviations", "Upper end."),
      .word(
        "verdict", "Whose changes come first.",
        ["leads", "follows", "both", "undecided", "not_estimable"]),
      .word(
        "why", "Why nothing was estimated or concluded.",
        ["few_waves", "few_units", "no_variance", "weak_instruments", "high_q"]),
      .number(
        "forward_q", "0–1",
        "Benjamini–Hochberg q of the forward effect among all in the table; above 0.05 nothing is "
          + "concluded."),
      .number("backward_q", "0–1", "Likewise of the backward effect."),
    ])

  public static let indicatorGaps = TableSchema(
    "indicator_gaps", "What is not measured in each goal area and type of unit.",
    [
      .key("area", "Goal area, as the catalogue declares it."),
      .key("unit_type", "Type of unit, as the list of units declares it; `*`: all units."),
      ColumnSchema(
        name: "indicators", type: .integer, role: .label, unit: "indicators",
        meaning: "Indicators of the area that are measured in units of the type.", values: []),
      .fixedWord(
        "empty_cells", "Cells of role and quality without an indicator, `role:quality`, by spaces."),
      .fixedWord(
        "warning",
        "only_results: no driver; only_drivers: no result; only_subjective: nothing but experiences."
      ),
    ])

  public static let indicatorCoverage = TableSchema(
    "indicator_coverage", "How many indicators each goal area has of each role and quality.",
    [
      .key("area", "Goal area, as the catalogue declares it."),
      .key("role", "Driver or result."),
      .key("quality", "Quality dimension."),
      ColumnSchema(
        name: "count", type: .integer, role: .label, unit: "indicators",
        meaning: "Number of indicators.", values: []),
    ])

  public static let indicatorValues = TableSchema(
    "indicator_values", "The value of each catalogued indicator and register value per unit.",
    [
      .key("indicator", "Qualified id of the indicator."), .wave, .unit,
      .number("value", "as the indicator's unit", "The value."),
      ColumnSchema(
        name: "n", type: .number, role: .measure, unit: "contributors",
        meaning: "Respondents, or the register's own count, behind the value.", values: []),
      .number(
        "target", "as the indicator's unit", "What the leader agreement or catalogue promises."),
      .word(
        "target_status", "Whether the target is reached; higher is better unless declared.",
        ["reached", "not_reached"]),
      .protection,
      .word(
        "value_status",
        "What a register's source says of the value. Of one that it gives: it may be revised "
          + "(preliminary), or is not measured as those before (break_in_series). Of one that it "
          + "does not give: it is withheld (suppressed), missing (no_data), or there can be none "
          + "(not_applicable); never 0. Empty: nothing.",
        Absence.allCases.map(\.rawValue) + FigureMark.allCases.map(\.rawValue)),
      .unitName, .labelled("Text of the indicator"),
    ])

  public static let correlations = TableSchema(
    "correlations", "How things go together, at four levels that must not be confused.",
    [
      .key("level", "respondent, within, between or unit."),
      .key("method", "pearson, spearman or kendall."), .wave,
      .key("x", "Qualified name."), .key("y", "Qualified name."),
      .fixedWord("source_x", "Source of x.", Source.allCases.map(\.rawValue)),
      .fixedWord("source_y", "Source of y.", Source.allCases.map(\.rawValue)),
      .sameSource,
      .count("n", "respondents; units at level unit", "Complete pairs."),
      .count("units", "units", "Units with a complete pair."),
      .number("r", "−1–1", "The correlation."),
      .number(
        "ci_low", "−1–1",
        "Lower end of the 95 % interval (Fisher z); empty for a rank correlation of ±1."),
      .number("ci_high", "−1–1", "Upper end of the same interval."),
      .number(
        "p", "0–1",
        "Two-sided p, rows taken as independent; of ranks of up to nine rows without ties exact, from "
          + "all orders."),
      .number(
        "p_cluster", "0–1",
        "Two-sided p of the CR2 test of the slope between the scores, clusters are units, linearised of "
          + "weighted answers; at level respondent. For a pair without direction the larger of the two. "
          + "Claims of rank correlations rest on it too. Empty below 4 degrees of freedom, where one unit "
          + "alone carries the slope, and where its error is rounding."),
      .number(
        "q", "0–1",
        "Benjamini–Hochberg within level, method and wave, over the rows that are not too few for a "
          + "claim: empty in the others."),
      .relationClaim, .why("why"),
      .label("label_x", "Name of x."), .label("label_y", "Name of y."),
    ])

  public static let itemCorrelations = TableSchema(
    "item_correlations",
    "How the items of a survey go together over all its respondents, as answered (a reversed item "
      + "is not turned), each pair on the respondents who answered both.",
    [
      .survey, .wave,
      .key(
        "method",
        "pearson, spearman, kendall or polychoric (two-step maximum likelihood; items of up to 20 "
          + "categories)."),
      .key("x", "Id of the item."), .key("y", "Id of the item."),
      .count("n", "respondents", "Answered both items."),
      .number("r", "−1–1", "The correlation; empty where an item does not vary."),
      .number(
        "se", "−1–1",
        "Standard error: of pearson and spearman √((1 − r²)/(n − 2)), of polychoric from the "
          + "likelihood, thresholds taken as known. Empty for kendall, and where empty cells had to "
          + "be filled up with ½."),
      .label("label_x", "Text of x."), .label("label_y", "Text of y."),
    ])

  public static let models = TableSchema(
    "models", "Each regression as a whole.",
    [
      .key("model", "Id of the model."), .wave,
      .fixedWord("level", "Level of analysis.", ["respondent", "multilevel", "unit"]),
      .fixedWord("outcome", "Qualified name."),
      .count("n", "rows", "Rows with all variables."),
      .count("units", "units", "Units among them."),
      .number(
        "r2", "share",
        "Share of variance explained; of a multilevel model the marginal share, by the predictors."),
      .number("adjusted_r2", "share", "The same, less what chance gives; not multilevel."),
      .number("f", "F", "Test of the whole model."),
      .number("df1", "df", "Numerator degrees of freedom."),
      .number("df2", "df", "Denominator degrees of freedom."),
      .number("p", "0–1", "p of the whole model."),
      .number("sigma", "outcome's unit", "Residual standard deviation."),
      .number(
        "condition_number", "ratio", "Of the columns, constant included, scaled to length 1."),
      .relationClaim, .why("why"), .label("label", "Name of the outcome."),
    ])

  public static let coefficients = TableSchema(
    "coefficients", "Each term of each regression.",
    [
      .key("model", "Id of the model."), .wave,
      .key("term", "Qualified name, or `(Intercept)`."),
      .number("estimate", "outcome per predictor unit", "Coefficient."),
      .number(
        "std_error", "outcome per predictor unit",
        "Standard error; empty where one unit alone carries the predictor, 0 where it is rounding."),
      .word(
        "se_type", "Kind of standard error; REML: of a multilevel model.",
        ["classical", "HC3", "CR1", "CR2", "linearized", "REML"]),
      .number(
        "df", "df",
        "Degrees of freedom of t (Satterthwaite under CR1, CR2 and REML, and under linearized where those "
          + "are under 4)."),
      .number("t", "t", "Estimate divided by standard error."),
      .number(
        "p", "0–1",
        "Two-sided p; withheld below 4 degrees of freedom, and where the standard error says nothing."
      ),
      .number("ci_low", "outcome per predictor unit", "Lower end of the 95 % interval."),
      .number("ci_high", "outcome per predictor unit", "Upper end of the 95 % interval."),
      .number("beta", "standard deviations", "Standardised coefficient."),
      .number("vif", "ratio", "Variance inflation factor."),
      .fixedWord("source", "Source of the term.", Source.allCases.map(\.rawValue)),
      .sameSource, .label("label", "Name of the term."),
    ])

  public static let varianceComponents = TableSchema(
    "variance_components", "Where the variation lies that a multilevel model leaves over.",
    [
      .key("model", "Id of the model."), .wave,
      .key("component", "unit or residual."),
      .number(
        "variance", "outcome's unit squared",
        "Variance by REML. 0 of `unit` is a finding: units do not differ beyond chance."),
      .number("sd", "outcome's unit", "Its square root."),
      .number(
        "log_likelihood", "log-likelihood",
        "Of the whole model, by REML without ½log|XᵀX|; the same in both rows."),
      .label("label", "Name of the outcome."),
    ])

  public static let importance = TableSchema(
    "importance", "How much of R² each predictor carries. It is not a measure of cause.",
    [
      .key("model", "Id of the model."), .wave, .fixedWord("outcome", "Qualified name."),
      .key("predictor", "Qualified name."),
      .number("zero_order", "−1–1", "Signed correlation with the outcome."),
      .number("lmg", "share of variance", "Mean increase in R² over all orders."),
      .number("lmg_share", "share 0–1", "lmg divided by the sum of lmg."),
      .number(
        "lmg_low", "share of variance",
        "Lower end of the 95 % unit-bootstrap interval."),
      .number("lmg_high", "share of variance", "Upper end of the 95 % unit-bootstrap interval."),
      .number("relative_weight", "share of variance", "Johnson's relative weight."),
      .count("rank", "rank", "Rank by lmg, 1 the largest."),
      .count(
        "rank_low", "rank",
        "Best rank in the 95 % unit-bootstrap interval; empty where nothing varies."),
      .count("rank_high", "rank", "Worst rank in the 95 % unit-bootstrap interval."),
      .number("p_top3", "0–1", "Share of unit-bootstrap samples with rank 3 or better."),
      .number("cumulative_share", "share 0–1", "Sum of lmg_share down to this rank."),
      .flag("vital_few", "True for the fewest predictors that carry 80 % of R²."),
      .sameSource,
      .number(
        "lmg_noise", "share of variance",
        "What a predictor of pure noise would be expected to carry: a yardstick."),
      .number(
        "lmg_error", "share of variance",
        "How far lmg may be from the mean over all orders (99.9 %); empty where it is exact."),
      .label("label", "Name of the predictor."),
    ])

  public static let priorities = TableSchema(
    "priorities", "What each unit should improve and preserve.",
    [
      .survey, .wave, .unit,
      .key("kind", "improve or preserve."),
      ColumnSchema(
        name: "rank", type: .integer, role: .key, unit: "rank", meaning: "1 comes first.",
        values: []),
      .word("dimension", "Id of the dimension."),
      .number("mean", "scale points", "Mean of the dimension in the unit."),
      .number("benchmark_gap", "scale points", "Mean minus the first benchmark."),
      .number("importance", "share 0–1", "lmg_share for the survey's first outcome."),
      .number(
        "p_top3", "0–1",
        "Share of unit-bootstrap samples in which the dimension is among the first three of its kind "
          + "in the unit: importance from the drawn units, the mean drawn with its sampling error."),
      .word("reason", "In words: why it stands here."),
      .unitName,
      .word("label", "Name of the dimension, in the language of the pipeline."),
    ])

  public static let dataQuality = TableSchema(
    "data_quality", "What was found in the data, by rule and column, never by row.",
    [
      .key("source", "Survey and wave, or register."),
      .key(
        "column",
        "Column name; first and last item of a battery (`q01..q46`); for `coverage` the other "
          + "survey; empty: the whole."),
      .key("rule", "Permanent name of the rule."),
      .fixedWord("severity", "How grave.", Diagnostic.Severity.allCases.map(\.rawValue)),
      .count(
        "count", "cells, rows or units",
        "How many, in the whole wave. Empty where it would tell the size of a group that is too "
          + "small to show."),
      .word("message", "In words."),
    ])

  /// Internal folder only.
  public static let dataQualityRows = TableSchema(
    "data_quality_rows",
    "The rows behind `data_quality`, no answer among them. Never released. Of cells left blank at "
      + "most the first 1000 of a column; rejected rows stand in `rejected`.",
    [
      .key("source", "Survey and wave."),
      .count(
        "row", "row", "Row of the wave's file as a spreadsheet shows it; the header is row 1."),
      .key("column", "As in `data_quality`."),
      .key("rule", "Permanent name of the rule."),
      .count("group", "group", "Rows of one rule with the same number are alike."),
    ])

  /// Internal folder only.
  public static let rejected = TableSchema(
    "rejected", "Rows that were not accepted, and why. Never released.",
    [
      .key("file", "File as the user named it."),
      .count("row", "row", "Row as a spreadsheet shows it; the header is row 1."),
      .fixedWord("rule", "Permanent name of the rule that it broke."),
      .fixedWord("reason", "In words."),
    ])

  /// Internal folder only.
  public static let timings = TableSchema(
    "timings", "How long each stage took. Never released.",
    [.key("stage", "The stage."), .number("seconds", "seconds", "Wall time.")])

  /// All tables of a release, in the order in which users meet them.
  public static let release: [TableSchema] = [
    responseRates, dimensions, benchmarks, items, distributions, events, breakdowns, reliability,
    principles, indicators, indicatorCoverage, indicatorGaps, leadLag, indicatorValues,
    correlations, itemCorrelations, models, coefficients, varianceComponents, importance,
    priorities, dataQuality,
  ]
}
