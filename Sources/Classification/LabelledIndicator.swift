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
  /// Who published it; empty when not told. Used for folds alone: it leaks the label.
  public let source: String
  /// Roles that are acceptable beside `role`.
  public let otherRoles: [IndicatorRole]
  /// Qualities that are acceptable beside `quality`.
  public let otherQualities: [IndicatorQuality]

  public init(
    text: String, unit: String, role: IndicatorRole, quality: IndicatorQuality, position: Double,
    isAmbiguous: Bool = false, group: String, source: String = "",
    otherRoles: [IndicatorRole] = [],
    otherQualities: [IndicatorQuality] = []
  ) {
    self.text = text
    self.unit = unit
    self.role = role
    self.quality = quality
    self.position = position
    self.isAmbiguous = isAmbiguous
    self.group = group
    self.source = source
    self.otherRoles = otherRoles
    self.otherQualities = otherQualities
  }
}
