import Analysis
import Disclosure
import Survey
import Testing

@testable import Reports

private func page(_ findings: Findings, _ options: ReportOptions = .init()) throws -> Element {
  try readHTML(reportPage(findings, options))
}

/// Rules of WCAG 2.1 and of paper that can be checked without eyes; the rest was looked at.
struct PageFormTests {
  private static let pages: [Findings] =
    Language.allCases.map { Nesodden.findings($0) } + Language.allCases.map { MadeUp.findings($0) }

  @Test(arguments: 0..<6)
  func theFormHolds(_ which: Int) throws {
    let findings = Self.pages[which]
    let page = try page(findings, .init(notes: [LocalizedText("Kommunen er oppdiktet.")]))
    #expect(page.first("html")?.attributes["lang"] == findings.frame.language.rawValue)
    #expect(page.first("title")?.text == findings.frame.title.text(in: findings.frame.language))
    headings(page)
    links(page)
    for table in page.all("table") { tableForm(table) }
    for drawing in page.all("svg") { drawingForm(drawing, page) }
    #expect(!page.all("svg").isEmpty)
  }

  /// One h1 first, then h2 only; none empty.
  private func headings(_ page: Element) {
    let headings = page.all.filter { ["h1", "h2", "h3", "h4"].contains($0.name) }
    #expect(headings.map(\.name) == ["h1"] + headings.dropFirst().map { _ in "h2" })
    #expect(headings.allSatisfy { !$0.text.isEmpty })
  }

  /// Ids are unique and every link leads to one; the first link skips to the content.
  private func links(_ page: Element) {
    let ids = page.all.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let links = page.all("a").compactMap { $0.attributes["href"] }
    #expect(links.first == "#content")
    #expect(links.allSatisfy { $0.hasPrefix("#") && ids.contains(String($0.dropFirst())) })
  }

  /// A caption, headings with scope, and as many cells as columns in every row.
  private func tableForm(_ table: Element) {
    #expect(table.first("caption")?.text.isEmpty == false)
    let columns = table.first("thead")?.all("th") ?? []
    #expect(columns.allSatisfy { $0.attributes["scope"] == "col" && !$0.text.isEmpty })
    for row in table.first("tbody")?.all("tr") ?? [] {
      #expect(row.children.first?.name == "th")
      #expect(row.children.first?.attributes["scope"] == "row")
      #expect(row.children.first?.text.isEmpty == false)
      let width = row.children.reduce(0) { $0 + (Int($1.attributes["colspan"] ?? "") ?? 1) }
      #expect(width == columns.count)
    }
  }

  /// A name and a description; everything drawn lies inside the drawing; no text lies on another.
  private func drawingForm(_ drawing: Element, _ page: Element) {
    #expect(drawing.attributes["role"] == "img")
    let names = (drawing.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
    #expect(names == [drawing.first("title"), drawing.first("desc")].map { $0?.attributes["id"] })
    #expect(drawing.first("title")?.text.isEmpty == false)
    #expect(drawing.first("desc")?.text.isEmpty == false)
    let box = (drawing.attributes["viewBox"] ?? "").split(separator: " ").compactMap { Double($0) }
    guard box.count == 4 else {
      Issue.record("no view box")
      return
    }
    for shape in drawing.all {
      for (key, limit) in [
        ("x", 2), ("x1", 2), ("x2", 2), ("cx", 2), ("y", 3), ("y1", 3), ("cy", 3),
      ] {
        guard let value = shape.attributes[key].flatMap(Double.init) else { continue }
        #expect(value >= 0 && value <= box[limit], "\(shape.name).\(key)")
      }
    }
    let places = drawing.all("text").map {
      "\($0.attributes["x"] ?? "") \($0.attributes["y"] ?? "")"
    }
    #expect(Set(places).count == places.count)
  }

  /// Nothing is fetched, nothing runs.
  @Test func thePageNeedsNothingButItself() throws {
    let text = String(decoding: reportPage(MadeUp.findings(), .init()), as: UTF8.self)
    for forbidden in [
      "http", "src=", "url(", "@import", "<script", "<link", "<img", "<iframe", "onload",
    ] {
      #expect(!text.contains(forbidden), "\(forbidden)")
    }
  }

  /// WCAG 2.1, 1.4.3 (text 4.5:1) and 1.4.11 (graphics 3:1), by its formula of relative luminance.
  @Test func coloursCanBeToldFromTheirGround() throws {
    let style = pageStyle.text
    for color in ["#1a1a1a", "#fff", "#1f4e79", "#fdf3ea", "#b34700"] {
      #expect(style.contains(color))
    }
    for (text, ground) in [
      ("1a1a1a", "ffffff"), ("1a1a1a", "fdf3ea"), ("1f4e79", "ffffff"), ("1a1a1a", "ececec"),
    ] {
      #expect(contrast(text, ground) >= 4.5, "\(text) on \(ground)")
    }
    for color in [ChartMark.barEdge, ChartMark.benchmarkColor, ChartMark.bandEdge] {
      #expect(contrast(String(color.dropFirst()), "ffffff") >= 3, "\(color)")
    }
    #expect(contrast("000000", "ffffff") == 21)
  }

  private func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private func luminance(_ hex: String) -> Double {
    let parts = stride(from: 0, to: 6, by: 2).map { place -> Double in
      let value = Double(Int(hex.dropFirst(place).prefix(2), radix: 16) ?? 0) / 255
      guard value > 0.04045 else { return value / 12.92 }
      return power((value + 0.055) / 1.055)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  /// x to the power of 2.4: x² times the fifth root of x², by Newton's method.
  private func power(_ x: Double) -> Double {
    guard x > 0 else { return 0 }
    var root = 1.0
    for _ in 0..<200 {
      root -= (root * root * root * root * root - x * x) / (5 * root * root * root * root)
    }
    return x * x * root
  }
}

struct PageContentTests {
  private func rows(_ page: Element, _ section: String) -> [[String]] {
    let part = page.all("section").first { $0.attributes["id"] == section }
    return part?.all("tr").map { $0.children.map { words($0.text) } } ?? []
  }

  private func words(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Leadership seminar 2012: of thirteen gaps one can be claimed, of thirteen changes one.
  @Test func nesoddenSaysWhatCanBeSaid() throws {
    let page = try page(Nesodden.findings())
    let text = words(page.first("main")?.text ?? "")
    #expect(text.contains("Medarbeiderundersøkelsen 2012: 68 % svarte."))
    #expect(text.contains("Mot sammenligningen kan vi si noe sikkert om 1 av 13 tall."))
    #expect(
      text.contains("Dette kan sies å være lavere: Systemer for lønns- og arbeidstidsordninger."))
    #expect(text.contains("Mot forrige måling kan vi si noe sikkert om 1 av 13 tall."))
    #expect(text.contains("Dette kan sies å være høyere: Fysiske arbeidsforhold."))
    let rows = rows(page, "survey-1")
    #expect(rows.contains { $0[0] == "Snitt totalt" && $0[1] == "4,5" && $0[2] == "4,6" })
    // A mean rounded to one decimal is known to half a tenth.
    #expect(rows[0][1] == "Snitt (avrundingsintervall)")
    #expect(rows[1].prefix(3) == ["Organisering av arbeidet", "4,5 (4,45 til 4,55)", "4,5"])
    let systems = try #require(rows.first { $0[0].hasPrefix("Systemer") })
    #expect(systems[3] == "−0,2 (−0,3 til −0,1) lavere")
    #expect(systems[5] == "0,0 (−0,1 til +0,1) kan ikke avgjøres")
    #expect(rows.count { $0.joined(separator: " ").contains("kan ikke avgjøres") } == 13)
    // 115 of 753 and its Wilson interval, seminar slide 12.
    #expect(
      self.rows(page, "events")[1] == [
        "Opplevd trakassering", "2012", "115 av 753", "15,3 % (12,9 % til 18,0 %)",
      ])
    // No microdata: neither units, relations nor reliability.
    for absent in ["units", "leadership", "reliability", "indicators", "principles"] {
      #expect(self.rows(page, absent).isEmpty)
    }
  }

  @Test func eachLanguageHasItsWordsAndMarks() throws {
    let nynorsk = words(try page(Nesodden.findings(.nn)).text)
    #expect(nynorsk.contains("kan ikkje avgjerast") && nynorsk.contains("lågare"))
    #expect(nynorsk.contains("4,5") && !nynorsk.contains("4.5"))
    let english = words(try page(Nesodden.findings(.en)).text)
    #expect(english.contains("cannot be decided") && english.contains("15.3% (12.9% to 18.0%)"))
    #expect(!english.contains("4,5"))
  }

  /// Every number in a numeric cell is some released cell, rounded.
  @Test(arguments: [Language.nb, .en])
  func noNumberThatIsNotReleased(_ language: Language) throws {
    let findings = MadeUp.findings(language)
    let page = try page(findings)
    var known: Set<String> = ["0"]
    let numbers = NumberText(language: language)
    for table in findings.tables {
      for column in table.columns {
        for value in column.cells.compactMap(\.number) {
          known.insert(numbers.plain(value))
          for places in 0...3 {
            known.insert(numbers.decimal(value, places: places))
            known.insert(numbers.decimal(value * 100, places: places))
          }
        }
      }
    }
    // Sums over surveys and waves of the numbers of hidden rows.
    for table in findings.tables.map(\.schema.name) {
      for protection in Protection.allCases {
        let hidden = findings.hidden.filter { $0.table == table && $0.protection == protection }
        known.insert(numbers.plain(Double(hidden.reduce(0) { $0 + $1.rows })))
      }
    }
    let limits = findings.frame.disclosure
    known.insert(String(limits.minimumRespondents))
    var checked = 0
    for cell in page.all("td") where cell.attributes["class"] == "n" {
      for token in cell.text.split(whereSeparator: { !"0123456789,.−".contains($0) }) {
        #expect(known.contains(String(token)), "\(cell.text)")
        checked += 1
      }
    }
    #expect(checked > 500)
  }

  /// Two answered where five must: the page says so in words and holds none of the numbers.
  @Test func aHiddenUnitIsHiddenInWords() throws {
    let units = [
      OrganisationUnit(id: "k", name: "Kommunen", parent: nil),
      OrganisationUnit(id: "u", name: "Lille enhet", parent: "k"),
    ]
    func row(_ unit: String, _ n: Int, _ mean: Double) -> [String: Cell] {
      [
        "survey": "medarbeider", "wave": "2012", "unit": .text(unit), "dimension": "d",
        "n": .integer(n), "mean": .number(mean), "gap_claim": "lower", "label": "Trivsel",
      ]
    }
    let findings = protect(
      AnalysisResults(
        frame: frame(units: units, surveys: [survey(dimensions: [("d", "Trivsel")])]),
        tables: release([table(.dimensions, [row("k", 40, 4.4), row("u", 2, 3.1415)])]),
        findings: []))
    let page = try page(findings)
    #expect(
      rows(page, "units").contains {
        $0[0].hasPrefix("Lille enhet") && $0[1] == "skjult: færre enn 5 svar"
      })
    #expect(!page.text.contains("3,1"))
    #expect(rows(page, "hidden").contains(["dimensions.csv", "for få svar", "1"]))
  }

  /// What a register's source does not give is said in words and never as nought; the value of the
  /// last row is a nought.
  @Test func whatTheSourceWithholdsIsSaidInWords() throws {
    let figures: [(String, Cell, Cell)] = [
      ("Fravær", 6.5, "preliminary"), ("Mobbing", .empty, "suppressed"),
      ("Dekning", .empty, "no_data"), ("Vedtak", .empty, "not_applicable"),
      ("Klager", 2.0, "break_in_series"), ("Feil", 0.0, .empty),
    ]
    let values = table(
      .indicatorValues,
      figures.map { label, value, status in
        [
          "indicator": .text("nokkeltall.\(label)"), "wave": "2012", "unit": "kommunen",
          "value": value, "target": 5.0, "value_status": status, "label": .text(label),
        ]
      })
    let findings = protect(
      AnalysisResults(frame: frame(), tables: release([values]), findings: []))
    let shown = rows(try page(findings), "indicators").dropFirst().map { [$0[0], $0[2]] }
    #expect(
      shown == [
        ["Fravær", "6,5 (foreløpig)"], ["Mobbing", "skjermet hos kilden"],
        ["Dekning", "mangler hos kilden"], ["Vedtak", "kan ikke forekomme"],
        ["Klager", "2 (brudd i tidsserien)"], ["Feil", "0"],
      ])
  }

  @Test func aNameIsNeverMarkup() throws {
    let name = "<script>alert('x')</script> & \"A\""
    let findings = protect(
      AnalysisResults(
        frame: frame(
          title: name,
          units: [
            .init(id: "k", name: name, parent: nil), .init(id: "u", name: name, parent: "k"),
          ],
          surveys: [survey(dimensions: [("d", name)])]),
        tables: release([
          table(
            .dimensions,
            ["k", "u"].map {
              [
                "survey": "medarbeider", "wave": "2012", "unit": .text($0), "dimension": "d",
                "n": 40, "mean": 4.5, "gap_why": .text(name), "gap_claim": "lower",
                "unit_name": .text(name), "label": .text(name),
              ]
            })
        ]), findings: []))
    let page = try page(findings, .init(notes: [LocalizedText(name)]))
    #expect(page.all("script").isEmpty)
    #expect(page.first("title")?.text == name && page.first("h1")?.text == name)
    #expect(page.first("nav")?.all("li").count == page.all("h2").count)
  }

  /// Nothing to report still makes a page: the title, and what the rule of hiding is.
  @Test func emptyFindingsMakeAPage() throws {
    let empty = protect(AnalysisResults(frame: frame(), tables: release([]), findings: []))
    let page = try page(empty)
    #expect(page.all("h2").map(\.text) == ["Hva er skjult, og hvorfor"])
    #expect(page.all("svg").isEmpty && page.all("table").isEmpty)
  }

  /// Two models of one outcome are told apart by their ids, the one behind the priorities by what it
  /// is for, and a scale of its own has its own chart.
  @Test func whatLooksAlikeIsToldApart() throws {
    let headings = try page(MadeUp.findings()).all("h2").map(\.text)
    #expect(Set(headings).count == headings.count)
    let models = table(
      .models,
      ["a", "b", "priorities-medarbeider"].map {
        [
          "model": .text($0), "wave": "2012", "level": "respondent",
          "outcome": "medarbeider.helhet", "claim": "not_estimable", "label": "Helhet",
        ]
      })
    let declared = ["a", "b"].map {
      ModelSettings(
        id: $0, level: .respondent, outcome: QualifiedName("medarbeider", "helhet"), predictors: [])
    }
    let three = protect(
      AnalysisResults(
        frame: frame(surveys: [survey()], analysis: AnalysisSettings(models: declared)),
        tables: release([models]), findings: []))
    let titles = try page(three).all("h2").map(\.text)
    #expect(
      titles.prefix(3) == [
        "Hva henger sammen med «Helhet» (modell a)", "Hva henger sammen med «Helhet» (modell b)",
        "Hva henger sammen med «Helhet» (alle områder, grunnlaget for forslagene)",
      ])
  }

  /// A bound just below nought decides the claim; it must not be printed as nought.
  @Test func aBoundThatDecidesIsNotRoundedToNought() {
    let page = PageContext(Nesodden.findings(), .init())
    #expect(page.difference(-0.13, -0.26, -0.0012, places: 2) == "−0,13 (−0,26 til −0,001)")
    #expect(page.difference(-0.1, -0.2, 0, places: 1) == "−0,1 (−0,2 til 0,0)")
    #expect(page.difference(-0.1, -0.2, -1e-17, places: 1) == "−0,1 (−0,2 til 0,0)")
    #expect(page.difference(0.3, nil, nil, places: 1) == "+0,3")
    #expect(page.probability(0.0004) == "< 0,001" && page.probability(0.0449) == "0,045")
  }

  @Test func relationsAreNeverCalledCauses() throws {
    let page = try page(MadeUp.findings())
    let text = words(page.text)
    #expect(
      text.contains("henger sammen med") && text.contains("de samme personene svarte på begge"))
    #expect(
      text.contains(
        "De få som til sammen bærer 80 % av sammenhengen (20–80-regelen): Nærmeste leder, Organisering av arbeidet og Stolthet over egen arbeidsplass."
      ))
    for word in ["påvirker", "fører til at", "effekt av", "skyldes"] {
      #expect(!text.contains(word))
    }
  }
}
