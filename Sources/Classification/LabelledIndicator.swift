public import Survey

/// An indicator that somebody has labelled by the guideline.
public struct LabelledIndicator: Sendable, Equatable {
  public let text: String
  /// Unit of measurement as printed; empty when unknown.
  public let unit: String
  public let role: IndicatorRole
  public let quality: IndicatorQuality
  /// 0 (driver) … 1 (result).
  public let position: Double
  /// A careful second reader could choose otherwise.
  public let isAmbiguous: Bool
  /// Rows that belong together (near-duplicates, one publisher); never parted by a fold.
  public let group: String
  /// Roles that are acceptable beside `role`.
  public let otherRoles: [IndicatorRole]
  /// Qualities that are acceptable beside `quality`.
  public let otherQualities: [IndicatorQuality]

  public init(
    text: String, unit: String, role: IndicatorRole, quality: IndicatorQuality, position: Double,
    isAmbiguous: Bool = false, group: String, otherRoles: [IndicatorRole] = [],
    otherQualities: [IndicatorQuality] = []
  ) {
    self.text = text
    self.unit = unit
    self.role = role
    self.quality = quality
    self.position = position
    self.isAmbiguous = isAmbiguous
    self.group = group
    self.otherRoles = otherRoles
    self.otherQualities = otherQualities
  }

  /// Whether the row's group was read when the rules and the lexicon were written: the corpus's
  /// even-numbered groups (`G012`). Such rows flatter the rules.
  public var wasReadForRules: Bool {
    guard group.hasPrefix("G"), let number = Int(group.dropFirst()) else { return false }
    return number.isMultiple(of: 2)
  }
}
