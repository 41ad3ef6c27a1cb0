/// The organisation's files, and how many were invited.
struct UnitFiles {
  let tree: UnitTree
  let settings: SampleSettings

  func units() -> String {
    var table = DelimitedText(header: ["unit", "name", "parent", "type", "leader"])
    for unit in tree.units {
      table.append([unit.id, unit.name, unit.parent ?? "", unit.type ?? "", unit.leader])
    }
    return table.text
  }

  /// Old codes and old names; with one earlier wave they hold in that wave, with more in all.
  func aliases() -> String {
    var table = DelimitedText(header: ["alias", "unit", "wave"])
    let wave = settings.waves == 2 ? settings.waveLabels[1] : ""
    for unit in tree.units {
      for former in unit.formerly {
        table.append([former.code, unit.id, wave])
        table.append([former.name, unit.id, wave])
      }
    }
    return table.text
  }

  /// unit;invited. Earlier waves use the codes of their time; what was two units is two rows.
  func invited(_ participation: Participation, wave: Int) -> String {
    var table = DelimitedText(header: ["unit", "invited"])
    for (unit, count) in zip(tree.units, participation.invited) where count > 0 {
      guard wave > 0, !unit.formerly.isEmpty else {
        table.append([unit.id, String(count)])
        continue
      }
      let parts = shared(count, by: unit.formerly.map { _ in 1 })
      for (former, part) in zip(unit.formerly, parts) where part > 0 {
        table.append([former.code, String(part)])
      }
    }
    return table.text
  }
}
