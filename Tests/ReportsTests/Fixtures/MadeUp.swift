import Analysis
import Disclosure
import Survey

/// A made-up municipality of 53 units in three levels with every section of the page filled. The
/// numbers come from a seeded generator and mean nothing; only their form matters here.
struct MadeUp {
  private var state: UInt64 = 20_120_521
  private let dimensions = Nesodden.means.dropLast().map { (id: $0.id, label: $0.label) }
  private let userDimensions = [
    ("tilfredshet", "Tilfredshet i alt"), ("medvirkning", "Medvirkning og påvirkning"),
    ("informasjon", "Informasjon om tjenesten"),
  ].map { (id: $0.0, label: $0.1) }
  private let units: [OrganisationUnit]

  init() {
    var units = [OrganisationUnit(id: "0", name: "Fjordvik kommune", parent: nil)]
    let sectors = ["Oppvekst og utdanning", "Helse og omsorg", "Teknikk, miljø og kultur"]
    for (place, sector) in sectors.enumerated() {
      units.append(OrganisationUnit(id: "\(place + 1)", name: sector, parent: "0"))
      for unit in 1...(place == 0 ? 20 : place == 1 ? 17 : 12) {
        units.append(
          OrganisationUnit(
            id: "\(place + 1).\(unit)", name: "\(sector.prefix { $0.isLetter }), enhet \(unit)",
            parent: "\(place + 1)", leader: nil))
      }
    }
    self.units = units
  }

  static func findings(_ language: Language = .nb) -> Findings {
    var made = MadeUp()
    return made.make(language)
  }

  private mutating func make(_ language: Language) -> Findings {
    let surveys = [
      survey(dimensions: dimensions),
      survey("bruker", .user, dimensions: userDimensions),
    ]
    let analysis = AnalysisSettings(
      leadership: [
        .init("medarbeider", "naermeste_leder"), .init("medarbeider", "overordnet_ledelse"),
      ],
      outcomes: [.init("medarbeider", "helhet"), .init("bruker", "tilfredshet")])
    let tables = [
      rates(), means(), events(), principles(), reliability(), correlations(), models(),
      importance(), priorities(), coverage(), gaps(), indicators(), leadLag(), values(),
    ]
    return protect(
      AnalysisResults(
        frame: frame(
          title: "Medarbeider- og brukerundersøkelsen 2012", language: language, units: units,
          surveys: surveys, analysis: analysis), tables: release(tables), findings: []))
  }

  /// Uniform in 0..<1 (Knuth's MMIX multiplier, upper bits).
  private mutating func random() -> Double {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(state >> 40) / Double(1 << 24)
  }

  private mutating func size(_ unit: OrganisationUnit) -> Int {
    switch unit.id.count {
    case 1: unit.id == "0" ? 755 : 250
    default: 3 + Int(random() * 24)
    }
  }
}

extension MadeUp {
  private mutating func rates() -> Table {
    var rows: [[String: Cell]] = []
    for survey in ["medarbeider", "bruker"] {
      for wave in ["2012", "2011"] {
        for unit in units {
          let answered = size(unit)
          let invited = answered + 1 + Int(Double(answered) * 0.6 * random())
          rows.append([
            "survey": .text(survey), "wave": .text(wave), "unit": .text(unit.id),
            "invited": .integer(invited), "answered": .integer(answered),
            "rate": .number(Double(answered) / Double(invited)), "unit_name": .text(unit.name),
          ])
        }
      }
    }
    return table(.responseRates, rows)
  }

  private mutating func means() -> Table {
    var rows: [[String: Cell]] = []
    for (id, chosen) in [("medarbeider", dimensions), ("bruker", userDimensions)] {
      for wave in ["2012", "2011"] {
        for unit in units {
          let n = size(unit)
          for dimension in chosen {
            rows.append(mean(id, wave, unit, dimension, n))
          }
          rows.append([
            "survey": .text(id), "wave": .text(wave), "unit": .text(unit.id), "dimension": "total",
            "mean": .number(4.2 + 0.5 * random()), "unit_name": .text(unit.name),
            "label": "Snitt totalt",
          ])
        }
      }
    }
    return table(.dimensions, rows)
  }

  private mutating func mean(
    _ survey: String, _ wave: String, _ unit: OrganisationUnit,
    _ dimension: (id: String, label: String), _ n: Int
  ) -> [String: Cell] {
    let half = 2 / Double(n).squareRoot()
    let mean = 3.8 + 1.2 * random()
    let gap = 0.5 * (random() - 0.5)
    let change = 0.5 * (random() - 0.5)
    func claim(_ value: Double) -> Cell {
      abs(value) > half
        ? (value > 0 ? "higher" : "lower") : half < 0.1 ? "no_difference" : "undecided"
    }
    var row: [String: Cell] = [
      "survey": .text(survey), "wave": .text(wave), "unit": .text(unit.id),
      "dimension": .text(dimension.id), "n": .integer(n), "mean": .number(mean),
      "sd": .number(1 + random() / 3), "ci_low": .number(mean - half),
      "ci_high": .number(mean + half), "benchmark": .number(mean - gap),
      "benchmark_gap": .number(gap), "gap_low": .number(gap - half),
      "gap_high": .number(gap + half), "gap_claim": claim(gap),
      "unit_name": .text(unit.name), "label": .text(dimension.label),
    ]
    if wave == "2012" {
      row["previous"] = .number(mean - change)
      row["change"] = .number(change)
      row["change_low"] = .number(change - half)
      row["change_high"] = .number(change + half)
      row["change_claim"] = claim(change)
      row["change_why"] = dimension.id == "naermeste_leder" ? "with_reservation" : .empty
    } else {
      row["change_why"] = "no_previous"
    }
    return row
  }

  private func events() -> Table {
    table(
      .events,
      [("2012", 753, 115, 0.129, 0.180), ("2011", 701, 98, 0.116, 0.167)].map {
        wave, n, count, low, high in
        [
          "survey": "medarbeider", "wave": .text(wave), "unit": "0", "event": "trakassering",
          "n": .integer(n), "count": .integer(count), "share": .number(Double(count) / Double(n)),
          "share_low": .number(low), "share_high": .number(high), "label": "Opplevd trakassering",
        ]
      })
  }

  private mutating func principles() -> Table {
    table(
      .principles,
      [
        ("1", "A Kommunikasjon", "Vi er høflige og faglige i all kontakt"),
        ("4", "B Det gode møtet", "Vi viser interesse, respekt og tillit"),
        ("10", "D Oppfølging", "Vi svarer innen fristen og holder det vi lover"),
      ].map { id, area, text in
        let mean = 4 + random()
        return [
          "survey": "bruker", "wave": "2012", "unit": "0", "principle": .text(id),
          "area": .text(area), "n": 412, "mean": .number(mean), "ci_low": .number(mean - 0.1),
          "ci_high": .number(mean + 0.1), "label": .text(text),
        ]
      })
  }

  private mutating func reliability() -> Table {
    table(
      .reliability,
      dimensions.map { dimension in
        let alpha = 0.7 + 0.2 * random()
        let weak = dimension.id == "innhold"
        return [
          "survey": "medarbeider", "wave": "2012", "dimension": .text(dimension.id),
          "items": .integer(3), "n": 731, "alpha": .number(alpha),
          "alpha_low": .number(alpha - 0.02), "alpha_high": .number(alpha + 0.02),
          "omega": .number(alpha + 0.01), "groups": 49, "icc1": .number(0.1 * random()),
          "icc2": .number(0.5 + 0.3 * random()), "rwg_median": .number(0.8),
          "claim": weak ? "tentative" : "supported", "why": weak ? "low_icc2" : .empty,
          "label": .text(dimension.label),
        ]
      })
  }

  private mutating func correlations() -> Table {
    var rows: [[String: Cell]] = []
    let leaders = dimensions.filter { $0.id == "naermeste_leder" || $0.id == "overordnet_ledelse" }
    for leader in leaders {
      for (outcome, label, same) in [
        ("medarbeider.helhet", "Helhetsvurdering", true),
        ("bruker.tilfredshet", "Tilfredshet i alt", false),
      ] {
        for level in same ? ["respondent", "within", "between", "unit"] : ["unit"] {
          let r = 0.2 + 0.3 * random()
          rows.append([
            "level": .text(level), "method": "pearson", "wave": "2012",
            "x": .text("medarbeider.\(leader.id)"), "y": .text(outcome), "source_x": "employee",
            "source_y": same ? "employee" : "user", "same_source": .boolean(same),
            "n": .integer(level == "unit" ? 31 : 742), "units": .integer(level == "unit" ? 31 : 49),
            "r": .number(r), "ci_low": level == "between" ? .empty : .number(r - 0.2),
            "ci_high": level == "between" ? .empty : .number(r + 0.15),
            "claim": same ? "tentative" : r < 0.35 ? "not_supported" : "supported",
            "why": same ? "same_source" : r < 0.35 ? "interval_holds_zero q_above_0.05" : .empty,
            "label_x": .text(leader.label), "label_y": .text(label),
          ])
        }
      }
    }
    return table(.correlations, rows)
  }

  private func models() -> Table {
    table(
      .models,
      [
        [
          "model": "helhet", "wave": "2012", "level": "respondent", "outcome": "medarbeider.helhet",
          "n": 716, "units": 49, "r2": 0.382, "claim": "tentative", "why": "same_source",
          "label": "Helhetsvurdering",
        ],
        [
          "model": "bruker", "wave": "2012", "level": "unit", "outcome": "bruker.tilfredshet",
          "claim": "not_estimable", "why": "few_observations", "label": "Tilfredshet i alt",
        ],
      ])
  }

  private func importance() -> Table {
    let chosen: [(Int, Double, Double, Int, Int, Bool)] = [
      (5, 0.162, 0.424, 1, 2, true), (0, 0.118, 0.733, 1, 3, true), (10, 0.061, 0.893, 2, 4, true),
      (9, 0.041, 1.0, 3, 4, false),
    ]
    return table(
      .importance,
      chosen.enumerated().map { place, row in
        let (dimension, lmg, cumulative, low, high, vital) = row
        return [
          "model": "helhet", "wave": "2012", "outcome": "medarbeider.helhet",
          "predictor": .text("medarbeider.\(dimensions[dimension].id)"), "zero_order": 0.5,
          "lmg": .number(lmg), "lmg_share": .number(lmg / 0.382), "lmg_low": .number(lmg - 0.04),
          "lmg_high": .number(lmg + 0.05), "rank": .integer(place + 1), "rank_low": .integer(low),
          "rank_high": .integer(high), "p_top3": 0.9, "cumulative_share": .number(cumulative),
          "vital_few": .boolean(vital), "same_source": true,
          "label": .text(dimensions[dimension].label),
        ]
      })
  }

  private mutating func priorities() -> Table {
    var rows: [[String: Cell]] = []
    for unit in units where unit.id.count == 1 || random() > 0.2 {
      let first = Int(random() * 6)
      for (kind, offset) in [("improve", 0), ("preserve", 6)] {
        for rank in 1...3 {
          let dimension = dimensions[(first + offset + rank) % 12]
          rows.append([
            "survey": "medarbeider", "wave": "2012", "unit": .text(unit.id), "kind": .text(kind),
            "rank": .integer(rank), "dimension": .text(dimension.id),
            "mean": .number(3.8 + random()), "benchmark_gap": .number(random() - 0.5),
            "reason": "Viktig for helheten, og lavere enn målet", "unit_name": .text(unit.name),
            "label": .text(dimension.label),
          ])
        }
      }
    }
    return table(.priorities, rows)
  }

  private func gaps() -> Table {
    let rows: [(String, String, Int, String, String)] = [
      ("Tjeneste og brukere", "*", 9, "result:structure", ""),
      ("Tjeneste og brukere", "skole", 4, "driver:objective result:structure", ""),
      ("Tjeneste og brukere", "stab", 0, "", ""),
      ("Økonomi", "*", 3, "driver:subjective driver:objective driver:process", "only_results"),
    ]
    return table(
      .indicatorGaps,
      rows.map { area, type, count, empty, warning in
        [
          "area": .text(area), "unit_type": .text(type), "indicators": .integer(count),
          "empty_cells": empty.isEmpty ? .empty : .text(empty),
          "warning": warning.isEmpty ? .empty : .text(warning),
        ]
      })
  }

  private func indicators() -> Table {
    let rows: [(String, String, String, Double)] = [
      ("nokkeltall.samtaler", "Gjennomførte medarbeidersamtaler", "driver", 0.3),
      ("nokkeltall.sykefravaer", "Sykefravær", "result", 0.65),
    ]
    return table(
      .indicators,
      rows.map { id, text, role, position in
        [
          "indicator": .text(id), "text": .text(text), "role": .text(role),
          "role_position": .number(position), "quality": "structure",
        ]
      })
  }

  private func leadLag() -> Table {
    table(
      .leadLag,
      [
        [
          "indicator": "nokkeltall.samtaler", "outcome": "nokkeltall.sykefravaer", "waves": 5,
          "units": 48, "n": 140, "forward": -0.41, "forward_low": -0.62, "forward_high": -0.2,
          "backward": 0.03, "backward_low": -0.18, "backward_high": 0.24, "verdict": "leads",
        ],
        [
          "indicator": "nokkeltall.sykefravaer", "outcome": "medarbeider.helhet", "waves": 2,
          "units": 0, "n": 0, "verdict": "not_estimable", "why": "few_waves",
        ],
      ])
  }

  private func coverage() -> Table {
    var rows: [[String: Cell]] = []
    for (area, base) in [("Tjeneste og brukere", 3), ("Økonomi", 1), ("", 2)] {
      for role in IndicatorRole.allCases {
        for (place, quality) in IndicatorQuality.allCases.enumerated() where place < base + 1 {
          rows.append([
            "area": .text(area), "role": .text(role.rawValue), "quality": .text(quality.rawValue),
            "count": .integer(base + place),
          ])
        }
      }
    }
    return table(.indicatorCoverage, rows)
  }

  private mutating func values() -> Table {
    var rows: [[String: Cell]] = []
    for unit in units {
      for (id, text, target) in [
        ("sykefravaer", "Sykefravær (%)", 7.5), ("frister", "Svar innen fristen (%)", 95.0),
      ] {
        let value = target + 3 * (random() - 0.5)
        rows.append([
          "indicator": .text("nokkeltall.\(id)"), "wave": "2012", "unit": .text(unit.id),
          "value": .number(value), "target": .number(target),
          "target_status": value < target ? "reached" : "not_reached",
          "unit_name": .text(unit.name), "label": .text(text),
        ])
      }
    }
    return table(.indicatorValues, rows)
  }
}
