import Survey

/// The keys of a pipeline file: names, forms, defaults and meanings.
enum PipelineShape {
  typealias Key = MappingShape.Key

  static let root = Shape.mapping([
    .required("pipeline", .identifier, "Id of the pipeline."),
    Key("title", .localized, "Title of the report; default: the id."),
    Key(
      "language", .word(Language.allCases.map(\.rawValue)), standard: "nb",
      "Language of the written report."),
    Key(
      "notes", .list(.localized),
      "What every reader must know of the data, such as that they are made up, or their licence. "
        + "Stands in the report and the data package."),
    .required("organisation", organisation, "The units, and other names for them."),
    .required("surveys", .list(survey, nonEmpty: true), "What was asked, and of whom."),
    Key("registers", .list(register), "Values that no one was asked for."),
    Key("indicators", indicators, "What is known of the indicators."),
    Key(
      "principles", FileShape.reference(),
      "Marks of good practice: principle,area,text,items (space-separated survey.item)."),
    Key("analysis", AnalysisShape.root, "What to relate to what, and how."),
    Key(
      "quality", QualityShape.root,
      "From which share on a finding about the data is a note, a warning, or stops the run."),
    Key("disclosure", disclosure, "How small groups are protected."),
    Key("priorities", priorities, "How many areas each unit chooses."),
    Key("output", output, "What is written, and where."),
  ])

  private static let organisation = Shape.mapping([
    .required(
      "units", FileShape.reference(),
      "unit,name,parent,type,leader; exactly one unit has no parent."),
    Key("aliases", FileShape.reference(), "alias,unit[,wave]: renamed and merged units."),
  ])

  private static let survey = Shape.mapping([
    .required("id", .identifier, "Id of the survey."),
    .required("questionnaire", .path, "The codebook, a YAML file."),
    .required(
      "waves", .list(WaveShape.wave, nonEmpty: true), "The times it was asked, newest first."),
    Key("benchmarks", .list(benchmark), "Others' figures; the first stands in dimensions.csv."),
  ])

  private static let benchmark = Shape.mapping(
    [
      .required("id", .identifier, "Id of the benchmark."),
      Key("rounding", .positive, "Step of the printed means, such as 0.1; default: exact."),
    ] + FileShape.keys("wave,dimension,mean[,n,sd][,type]") + FileShape.figureKeys)

  private static let register = Shape.mapping(
    [.required("id", .identifier, "Id of the register.")]
      + FileShape.keys("unit,wave,indicator,value[,n]") + FileShape.figureKeys)

  private static let indicators = Shape.mapping([
    Key(
      "catalogue", FileShape.reference(),
      "indicator,text,unit,source[,area,direction,role,quality,target]."),
    Key(
      "labels", FileShape.reference(),
      "text,unit,role,quality[,role_position]: an analyst's own labels, which are learned first; one "
        + "of the very same words stands where the catalogue declares nothing."),
  ])

  private static let disclosure = Shape.mapping([
    Key(
      "minimum_respondents", .integer(3...Int.max), standard: "5",
      "Contributors behind a shown number; exactly as many are shown."),
    Key(
      "sensitive_minimum", .integer(3...Int.max),
      "Contributors behind a sensitive event; default: 10, or minimum_respondents if that is more."),
    Key(
      "complementary", .boolean, standard: "true",
      "Hide more, so that nothing hidden can be worked out; false is for open data only."),
    .unavailable(
      "ledger",
      "Remove the key: one release is protected in itself, not yet together with earlier ones."),
  ])

  private static let priorities = Shape.mapping([
    Key("improve", .integer(0...1000), standard: "3", "Areas to improve, per unit."),
    Key("preserve", .integer(0...1000), standard: "3", "Areas to preserve, per unit."),
  ])

  private static let output = Shape.mapping([
    Key("directory", .path, "The release folder; default: Output/ID beside this file."),
    Key(
      "formats", .list(.word(OutputSettings.Format.allCases.map(\.rawValue)), nonEmpty: true),
      standard: "[csv, json, html]",
      refusedWords: ["xlsx": "Use `csv` with `csv: excel`, which Excel opens by itself."],
      "Forms of output."),
    Key(
      "csv", .word(OutputSettings.CSVDialect.allCases.map(\.rawValue)), standard: "rfc4180",
      "excel: byte-order mark, semicolon, decimal comma."),
    Key(
      "tables",
      .short(
        .word(["all"]), or: .list(.word(TableSchema.release.map(\.name)), nonEmpty: true)),
      standard: "all", "Which tables to write."),
  ])
}

/// The keys of one wave.
enum WaveShape {
  typealias Key = MappingShape.Key

  static let wave = Shape.mapping([
    .required("wave", .text, "Any label, usually the year."),
    Key(
      "responses",
      FileShape.reference(
        [
          Key("columns", columns, "Names of the columns that matter."), FileShape.only,
        ],
        formats: FileShape.responses),
      "Microdata: one row per respondent."),
    Key(
      "published",
      FileShape.figures([
        Key("rounding", .positive, "Step of the printed means, such as 0.1; default: exact.")
      ]),
      "Published means where no microdata exists: unit,dimension,mean[,n,sd]."),
    Key("events", FileShape.figures(), "Published counts: unit,event,n,count."),
    Key(
      "invited", .short(.text, or: FileShape.mapping(FileShape.figureKeys)),
      "unit,invited: a file, or one number for the whole."),
    Key(
      "response_rate", .share,
      "A published rate as a share, as printed (0.70 is rounded to 0.01)."),
    Key(
      "linked", .boolean, standard: "false",
      "Respondent ids are the same people as in the wave before."),
    Key(
      "comparability",
      .table(keys: "dimensions, items, or \"*\" for the whole survey", comparability),
      "Against the next later wave; default: comparable. The weakest verdict on a dimension, its "
        + "items and the survey counts, over all waves that are passed."),
    Key(
      "scale", codes,
      "What codes mean in this wave, for the items on the questionnaire's own scale."),
    Key(
      "items", .table(keys: "items", .mapping([.required("scale", codes, "Its codes.")])),
      "What codes mean for single items in this wave."),
    Key(
      "background",
      .table(
        keys: "background variables",
        .mapping([
          .required(
            "codes", .table(keys: "codes as exported", .text),
            "Code to the code that the questionnaire has for the value.")
        ])),
      "What codes mean for background variables in this wave; others than these then mean nothing."),
  ])

  private static let comparability = Shape.mapping([
    .required(
      "verdict", .word(Comparability.Verdict.allCases.map(\.rawValue)),
      "Whether the two waves measure the same."),
    Key(
      "change", .word(Comparability.Change.allCases.map(\.rawValue)), "What changed between them."),
    Key("reason", .text, "Why, in words."),
  ])

  private static let codes = Shape.mapping([
    Key("dont_know", .list(.text), "Codes as exported that mean don't know."),
    Key("not_asked", .list(.text), "Codes as exported that mean not asked."),
    Key("not_answered", .list(.text), "Codes as exported that mean left unanswered."),
    Key(
      "on_undeclared", .word(Scale.Undeclared.allCases.map(\.rawValue)),
      "What a code that is not declared does."),
    Key(
      "codes", .table(keys: "codes as exported", .number(-Double.infinity...Double.infinity)),
      "Code to value."),
  ])

  private static let columns = Shape.mapping([
    Key(
      "unit", .short(.text, or: .list(.text, nonEmpty: true)),
      "Column with the unit, or a list of columns, one for each service area; default: unit or "
        + "enhet, where there is one."),
    Key("respondent", .text, "Column with the respondent's id; default: respondent or id."),
    Key("items", .table(keys: "items", .text), "Item to column; default: the item's id."),
    Key(
      "background", .table(keys: "background variables", .text),
      "Background variable to column; default: the variable's id."),
    Key(
      "seconds", .text, "Column with how long the respondent took, in seconds; never guessed."),
    Key(
      "started", .text,
      "Column with when the respondent began, such as 2012-04-16 08:15:30 or 16.04.2012 08:15; "
        + "needs `ended`."),
    Key("ended", .text, "Column with when the respondent was done; needs `started`."),
    Key(
      "weight", .text,
      "Column with each respondent's probability weight, above 0; never guessed. n stays a count of "
        + "respondents."),
  ])
}
