import Survey
import Testing

struct OrganisationTests {
  private func unit(_ id: String, _ parent: String?, name: String = "") -> OrganisationUnit {
    OrganisationUnit(id: id, name: name, parent: parent)
  }

  /// The root stands last in the file, a child before its parent.
  @Test func unitsFormATree() throws {
    let tree = try #require(
      Organisation(units: [
        unit("fjell", "skoler"), unit("skoler", "kommune"), unit("havn", "kommune"),
        unit("kommune", nil),
      ]))
    #expect(tree.root == 3)
    #expect(tree.parents == [1, 3, 3, nil])
    #expect(tree.children == [[], [0], [], [1, 2]])
    #expect(tree.place(of: "havn") == 2 && tree.place(of: "dal") == nil)
    // Children before parents.
    let order = tree.bottomUp
    #expect(Set(order) == [0, 1, 2, 3] && order.last == 3)
    #expect(order.firstIndex(of: 0).map { $0 < (order.firstIndex(of: 1) ?? -1) } == true)
  }

  @Test func whatIsNoTreeIsRefused() {
    #expect(Organisation(units: []) == nil)
    #expect(Organisation(units: [unit("a", nil), unit("b", nil)]) == nil)
    #expect(Organisation(units: [unit("a", nil), unit("a", "a")]) == nil)
    #expect(Organisation(units: [unit("a", nil), unit("b", "x")]) == nil)
    #expect(Organisation(units: [unit("a", nil), unit("b", "c"), unit("c", "b")]) == nil)
    #expect(Organisation(units: [unit("a", "a")]) == nil)
  }

  /// An id wins over an alias, an alias over a name; a name that two units share is nobody's.
  @Test func unitsAreFoundByIdAliasAndName() throws {
    let tree = try #require(
      Organisation(
        units: [
          unit("k", nil, name: "Kommunen"), unit("s1", "k", name: "Fjell skole"),
          unit("s2", "k", name: "Skolen"), unit("s3", "k", name: "Skolen"),
        ],
        aliases: [
          UnitAlias(alias: "Gamle Fjell", unit: "s1", wave: "2011"),
          UnitAlias(alias: "Dal", unit: "s2", wave: nil),
          UnitAlias(alias: "s3", unit: "s1", wave: nil),
          UnitAlias(alias: "Ukjent", unit: "s9", wave: nil),
        ]))
    let (old, new) = (tree.lookup(wave: "2011"), tree.lookup(wave: "2012"))
    #expect(old["Gamle Fjell"] == 1 && new["Gamle Fjell"] == nil)
    #expect(old["Dal"] == 2 && new["Dal"] == 2)
    #expect(new["Fjell skole"] == 1 && new["Skolen"] == nil)
    #expect(new["s3"] == 3 && new["Ukjent"] == nil)
  }

  /// In 2011 the two units had each other's codes; an alias of one wave wins there over an id, and
  /// over an alias of all waves.
  @Test func anAliasOfAWaveWinsOverAnId() throws {
    let tree = try #require(
      Organisation(
        units: [unit("k", nil), unit("a", "k", name: "Nord"), unit("b", "k", name: "Sør")],
        aliases: [
          UnitAlias(alias: "b", unit: "a", wave: "2011"),
          UnitAlias(alias: "a", unit: "b", wave: "2011"),
          UnitAlias(alias: "Sør", unit: "a", wave: "2011"),
          UnitAlias(alias: "Gamle", unit: "a", wave: "2010"),
          UnitAlias(alias: "Gamle", unit: "b", wave: nil),
        ]))
    let old = tree.lookup(wave: "2011")
    #expect(old["b"] == 1 && old["a"] == 2 && old["Sør"] == 1 && old["Nord"] == 1)
    #expect(old.aliases == ["a", "b", "Sør", "Gamle"])
    let new = tree.lookup(wave: "2012")
    #expect(new["b"] == 2 && new["a"] == 1 && new["Sør"] == 2 && new.aliases == ["Gamle"])
    #expect(tree.lookup(wave: "2010")["Gamle"] == 1 && new["Gamle"] == 2)
    let several = tree.lookups(of: ["2010", "2011", "2012"])
    #expect(several.keys.sorted() == ["2010", "2011"] && several["2011"] == old)
  }
}
