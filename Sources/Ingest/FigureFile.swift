public import Responses
public import Survey

/// A small table of figures, how its source writes what is no number, and the units that its texts
/// may mean.
public struct FigureFile: Sendable {
  enum Place: Sendable {
    case source(TableSource)
    case table(SmallTable)
  }
  let place: Place
  /// What it holds, e.g. `medarbeider 2011`, for notes.
  public let source: String
  /// What the texts of the unit column mean (`Organisation.lookup(wave:)`).
  public let units: UnitLookup
  /// Wave → what they mean in its rows, where a row names its wave; in rows of others, as `units` has
  /// it.
  public var unitsByWave: [String: UnitLookup] = [:]
  let symbols: FigureSymbols
  let columns: FigureColumns

  /// How somebody else's table is to be understood.
  public struct Reading: Sendable, Equatable {
    public let profile: SourceProfile
    /// Symbols that the user declares; they win over the profile's.
    public let symbols: [String: FigureMeaning]
    public let columns: FigureColumns

    public init(
      profile: SourceProfile = .plain, symbols: [String: FigureMeaning] = [:],
      columns: FigureColumns = FigureColumns()
    ) {
      self.profile = profile
      self.symbols = symbols
      self.columns = columns
    }
  }

  /// A table that is yet to be read.
  public init(
    table: TableSource, source: String, units: UnitLookup, reading: Reading = Reading()
  ) {
    self.init(.source(table), source, units, reading)
  }

  /// A table that is in memory already, whatever it was read from.
  public init(
    table: SmallTable, source: String, units: UnitLookup, reading: Reading = Reading()
  ) {
    self.init(.table(table), source, units, reading)
  }

  private init(_ place: Place, _ source: String, _ units: UnitLookup, _ reading: Reading) {
    self.place = place
    self.source = source
    self.units = units
    symbols = FigureSymbols(reading.profile, declared: reading.symbols)
    columns = reading.columns
  }

  /// The table as it is in the file. Faults: those of `SmallTable.read`.
  func table() throws(Faults) -> SmallTable {
    switch place {
    case .source(let source): try SmallTable.readWhole(source)
    case .table(let table): table
    }
  }
}

/// Figures that were read, and what is worth knowing of them.
public struct ReadFigures<Figures: Sendable>: Sendable {
  public let data: Figures
  public let notes: [QualityNote]
}
