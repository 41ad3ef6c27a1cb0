import Pipelines
import Survey
import Testing

/// One valid file broken in one way: which rule must find it, and where. The place is where a
/// piece of text stands in the broken file, worked out from the text itself.
struct Break: Sendable, CustomTestStringConvertible {
  let rule: String
  let file: String
  let old: String
  let new: String
  /// What the fault stands at, after the change; for data files the row.
  let at: String
  let advice: String?

  init(
    _ rule: String, _ file: String, _ old: String, _ new: String, at: String,
    advice: String? = nil
  ) {
    self.rule = rule
    self.file = file
    self.old = old
    self.new = new
    self.at = at
    self.advice = advice
  }

  var testDescription: String { "\(rule): \(new)" }
}

private let yaml = Workplace.pipelineName
private let codebook = "Data/medarbeider.yaml"
private let user = "Data/bruker.yaml"

private let inPipeline: [Break] = [
  Break("unknown_key", yaml, "priorities:", "priorites:", at: "priorites", advice: "`priorities`"),
  Break("unknown_key", yaml, "improve: 2", "imporve: 2", at: "imporve", advice: "`improve`"),
  Break("missing_key", yaml, "pipeline: kommune-2012\n", "", at: "title", advice: "`pipeline:`"),
  Break("missing_key", yaml, "- id: bruker\n    q", "- q", at: "questionnaire: ../Data/b"),
  Break("wrong_type", yaml, "{improve: 2", "{improve: two", at: "two", advice: "a whole number"),
  Break("wrong_type", yaml, "seed: 7", "seed: \"7\"", at: "\"7\"", advice: "a whole number"),
  Break("wrong_type", yaml, "linked: true", "linked: yes", at: "yes", advice: "true or false"),
  Break(
    "wrong_type", yaml, "[medarbeider.leder]\n", "medarbeider.leder\n", at: "medarbeider.leder"),
  Break("wrong_type", yaml, "{replicates: 100, seed: 7}", "~", at: "~"),
  Break("out_of_range", yaml, "rounding: 0.1", "rounding: -0.1", at: "-0.1", advice: "above 0"),
  Break("out_of_range", yaml, "0.70", "70", at: "70", advice: "0 to 1"),
  Break(
    "out_of_range", yaml, "respondents: 4", "respondents: 2", at: "2, sens", advice: "at least 3"),
  Break("out_of_range", yaml, "minimum: 12", "minimum: 3", at: "3}", advice: "which is 4"),
  Break(
    "out_of_range", yaml, "replicates: 100", "replicates: 99", at: "99", advice: "at least 100"),
  Break("out_of_range", yaml, "invited: 12", "invited: 0", at: "0\n        comp"),
  Break("unknown_value", yaml, "nn\n", "no\n", at: "no\n", advice: "`nb`"),
  Break("unknown_value", yaml, "excel", "exel", at: "exel", advice: "`excel`"),
  Break("unknown_value", yaml, "tables: [dimensions", "tables: [dimension", at: "dimension,"),
  Break("unknown_value", yaml, "encoding: utf-8", "encoding: utf-9", at: "utf-9", advice: "utf-8"),
  Break("unknown_language", yaml, "en: Survey", "eng: Survey", at: "eng:"),
  Break("illegal_id", yaml, "id: bruker", "id: b.ruker", at: "b.ruker"),
  Break("missing_file", yaml, "units.csv", "unit.csv", at: "../Data/unit.csv", advice: "units.csv"),
  Break("missing_file", yaml, "svar-2011", "svar-2010", at: "../Data/svar-2010.csv"),
  Break("missing_file", yaml, "../Data/bruker.yaml", "../Data", at: "../Data\n"),
  Break("duplicate_key", yaml, "language: nn", "language: nn\nlanguage: nb", at: "language: nb"),
  Break("duplicate_key", yaml, "seed: 7", "seed: 7, seed: 8", at: "seed: 8"),
  Break("duplicate_id", yaml, "id: tall", "id: bruker", at: "bruker, file"),
  Break(
    "duplicate_id", yaml, "- wave: 2011\n        responses", "- wave: 2012\n        responses",
    at: "2012\n        responses: .."),
  Break(
    "wave_order", yaml, "- wave: 2011\n        responses", "- wave: 2013\n        responses",
    at: "2013"),
  Break(
    "conflicting_keys", yaml, "responses: ../Data/svar-2011.csv",
    "responses: ../Data/svar-2011.csv\n        published: ../Data/bruker-2012.csv",
    at: "published: ../"),
  Break("empty_wave", yaml, "\n        response_rate: 0.70", "", at: "wave: 2011\nregisters"),
  Break("unknown_dimension", yaml, "{leder: {v", "{ledr: {v", at: "ledr:", advice: "`leder`"),
  Break("unknown_column", yaml, "unit: Enhet", "unit: Enhed", at: "Enhed", advice: "`Enhet`"),
  Break("unknown_item", yaml, "{q01: \"Sp", "{q10: \"Sp", at: "q10"),
  Break("shared_column", yaml, "{q01: \"Sp. 1\"", "{q01: q02", at: "{unit: Enhet"),
  Break(
    "linked_without_ids", yaml, "invited: 12", "invited: 12\n        linked: true",
    at: "true\n        comp"),
  Break(
    "unknown_source", yaml, "[medarbeider.leder]\n", "[medarbeidar.leder]\n",
    at: "medarbeidar", advice: "`medarbeider`"),
  Break(
    "unknown_indicator", yaml, "[medarbeider.leder]\n", "[medarbeider.ledar]\n",
    at: "medarbeider.ledar", advice: "`medarbeider.leder`"),
  Break(
    "unknown_indicator", yaml, "tall.fravaer", "tall.fravar", at: "tall.fravar",
    advice: "`tall.fravaer`"),
  Break(
    "unknown_indicator", yaml, "[medarbeider.leder]\n", "[leder]\n", at: "leder]\n",
    advice: "`medarbeider.leder`"),
  Break("own_driver", yaml, "medarbeider.miljo]", "medarbeider.helhet]", at: "medarbeider.helhet]"),
  Break("own_driver", yaml, "medarbeider.miljo]", "medarbeider.q04]", at: "medarbeider.q04]"),
  Break(
    "own_driver", yaml, "outcome: medarbeider.helhet", "outcome: medarbeider.q03",
    at: "medarbeider.miljo]"),
  Break(
    "own_driver", yaml, "controls: []", "controls: [medarbeider.helhet]",
    at: "medarbeider.helhet]\n      standard"),
  Break(
    "level_needs_one_survey", yaml, "medarbeider.miljo]", "bruker.tilfredshet]",
    at: "respondent\n"),
  Break("reserved_id", yaml, "- id: helhet", "- id: priorities-x", at: "priorities-x"),
  Break("output_holds_inputs", yaml, "../Output/kommune", "../Data", at: "../Data, f"),
]

private let inCodebooks: [Break] = [
  Break("reserved_id", codebook, "{id: miljo, label", "{id: total, label", at: "total, label"),
  Break("unknown_key", codebook, "target: 5.0", "goal: 5.0", at: "goal"),
  Break("missing_key", codebook, "{min: 1, max: 6", "{max: 6", at: "{max: 6", advice: "`min:`"),
  Break("missing_key", codebook, ", counts_as: [1, 2]", "", at: "{id: trakassering"),
  Break("duplicate_id", codebook, "id: miljo", "id: q01", at: "q01, text"),
  Break("duplicate_id", codebook, "{id: q04}", "{id: q03}", at: "q03}\n"),
  Break("unknown_item", codebook, "[q01, q02]", "[q01, q20]", at: "q20"),
  Break("unknown_item", codebook, "item: q90", "item: q91", at: "q91"),
  Break("dimension_without_items", codebook, ", items: [q04]", "", at: "{id: helhet"),
  Break("overlapping_codes", codebook, "dont_know: [9]", "dont_know: [8]", at: "\"8\""),
  Break("overlapping_codes", codebook, "dont_know: [9]", "dont_know: [6]", at: "6], not"),
  Break("overlapping_codes", codebook, "codes: {a", "dont_know: [a], codes: {a", at: "a], c"),
  Break("overlapping_codes", codebook, "{1: under 30, 2", "{1: under 30, 1.0", at: "1.0: 30"),
  Break("outside_scale", codebook, "b: 10}", "b: 11}", at: "11}"),
  Break("outside_scale", codebook, "6: Mye", "7: Mye", at: "7: Mye"),
  Break("min_not_below_max", codebook, "min: 1, max: 6", "min: 6, max: 1", at: "6, max"),
  Break("scale_not_integer", codebook, "min: 1, max: 6", "min: 1.5, max: 6", at: "1.5"),
  Break(
    "scale_too_long", codebook, "min: 1, max: 6", "min: 1, max: 999999999999999", at: "1, max: 99"),
  Break("out_of_range", codebook, "answered: 0.6", "answered: 0", at: "0\ndim"),
  Break("out_of_range", codebook, "answered: 0.6", "answered: 1.1", at: "1.1"),
  Break("target_outside_scale", codebook, "target: 5.0", "target: 7", at: "7, always"),
  Break("target_outside_scale", user, "target: 4", "target: 0", at: "0}"),
  Break("mixed_scales", codebook, "[q01, q02]", "[q01, q03]", at: "[q01, q03]"),
  Break("item_without_scale", user, "scale: {min: 1, max: 5}", "items: [{id: q1}]", at: "{id: q1"),
  Break(
    "reversed_without_scale", user, "scale: {min: 1, max: 5}",
    "items: [{id: q1, reversed: true}]", at: "{id: q1"),
  Break("unknown_code", codebook, "counts_as: [1, 2]", "counts_as: [1, 4]", at: "4], sens"),
  Break("yaml_syntax", codebook, "{id: q04}", "{id: q04", at: "{id: q90"),
  Break("duplicate_key", codebook, "{id: q04}", "{id: q04, id: q05}", at: "id: q05"),
]

@Suite struct FaultTests {
  @Test(arguments: inPipeline + inCodebooks)
  func isFoundWhereItStands(fault: Break) throws {
    let broken = Workplace().changing(fault.file, fault.old, to: fault.new)
    let found = try broken.faults()
    let place = broken.place(of: fault.at, in: fault.file)
    let matching = found.filter { $0.rule == fault.rule && $0.place.description == place }
    #expect(
      matching.count == 1, "expected \(place), found \(found.map { $0.text() }.joined())")
    #expect(matching.first?.kind == .config)
    if let advice = fault.advice {
      #expect(matching.first?.advice?.contains(advice) == true, "\(found.map { $0.text() })")
    }
  }
}
