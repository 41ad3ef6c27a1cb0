import Survey

/// The keys of a questionnaire file (a codebook).
enum QuestionnaireShape {
  typealias Key = MappingShape.Key

  static let root = Shape.mapping([
    Key("questionnaire", .identifier, "Id of the questionnaire; default: the survey's id."),
    Key(
      "population", .word(Population.allCases.map(\.rawValue)), standard: "employee",
      "Whom it asks."),
    Key("scale", scale, "Of every item that has none of its own."),
    Key(
      "minimum_answered", .number(0...1), standard: "0.5",
      "Share of a dimension's items needed for a score; above 0."),
    Key("dimensions", .list(dimension), "Sets of items that together measure one thing."),
    Key("items", .list(item), "The questions; none where only published means exist."),
    Key(
      "background", .list(background),
      "Background variables, broken down for the whole organisation only."),
    Key("events", .list(event), "Counted incidents, such as harassment."),
  ])

  static let scale = Shape.mapping([
    .required("min", .number(-Double.infinity...Double.infinity), "Lowest value."),
    .required("max", .number(-Double.infinity...Double.infinity), "Highest value."),
    Key(
      "values", .word(Scale.Values.allCases.map(\.rawValue)), standard: "integer",
      "real takes any number in the range."),
    Key("points", .integer(2...1000), "How many points a real score's items had."),
    Key("dont_know", .list(.text), "Codes as exported that mean don't know."),
    Key("not_asked", .list(.text), "Codes as exported that mean not asked."),
    Key("not_answered", .list(.text), "Codes as exported that mean left unanswered."),
    Key(
      "on_undeclared", .word(Scale.Undeclared.allCases.map(\.rawValue)), standard: "stop",
      "What a code that is not declared does."),
    Key(
      "codes", .table(keys: "codes as exported", .number(-Double.infinity...Double.infinity)),
      "Code to value; default: a code is its own value."),
    Key("labels", .table(keys: "values", .localized), "Value to label."),
  ])

  private static let dimension = Shape.mapping([
    .required("id", .identifier, "Id of the dimension."),
    Key("label", .localized, "Its name; default: the id."),
    Key("items", .list(.text), "Ids of its items."),
    Key("target", .number(-Double.infinity...Double.infinity), "Scale points."),
    Key("always_priority", .boolean, standard: "false", "First to improve while under target."),
  ])

  private static let item = Shape.mapping([
    .required("id", .identifier, "Id of the item."),
    Key("text", .localized, "The question; default: the id."),
    Key("reversed", .boolean, standard: "false", "A high answer means little of the dimension."),
    Key("scale", scale, "Instead of the whole of the questionnaire's."),
  ])

  private static let background = Shape.mapping([
    .required("id", .identifier, "Id of the variable."),
    Key("label", .localized, "Its name; default: the id."),
    .required("values", .table(keys: "codes as exported", .localized), "Code to label."),
  ])

  private static let event = Shape.mapping([
    .required("id", .identifier, "Id of the event."),
    Key("text", .localized, "What happened; default: the id."),
    Key("item", .text, "The item it is counted from; default: published counts only."),
    Key("counts_as", .list(.text, nonEmpty: true), "Codes as exported that count."),
    Key("sensitive", .boolean, standard: "false", "Held to sensitive_minimum."),
  ])
}
