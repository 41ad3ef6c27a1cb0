import Disclosure
import Survey

/// `report.html`: one page that needs nothing but itself, for a screen, a screen reader and paper.
func reportPage(_ findings: Findings, _ options: ReportOptions) -> [UInt8] {
  let page = PageContext(findings, options)
  let title = page.frame.title.text(in: page.language)
  let sections = pageSections(page)
  let html: HTML = """
    <!DOCTYPE html>
    <html lang="\(page.language.rawValue)">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(title)</title>
    <style>
    \(pageStyle)</style>
    </head>
    <body>
    <a class="skip" href="#content">\(page.say(page.texts.page.skip))</a>
    <header>
    <h1>\(title)</h1>
    \(notes(page))</header>
    <nav aria-label="\(page.say(page.texts.page.contents))">
    <ul>
    \(sections.map { "<li><a href=\"#\($0.id)\">\($0.title)</a></li>\n" as HTML }.joined())</ul>
    </nav>
    <main id="content" tabindex="-1">
    \(sections.map(html).joined())</main>
    <footer><p>\(page.say(page.texts.page.footer))</p></footer>
    </body>
    </html>

    """
  return Array(html.text.utf8)
}

/// Those that have something to show, in the order in which a leadership group reads.
private func pageSections(_ page: PageContext) -> [PageSection] {
  var sections = [summarySection(page), responseSection(page)].compactMap { $0 }
  sections += page.frame.surveys.enumerated().compactMap {
    dimensionSection(page, $1, number: $0 + 1)
  }
  sections += [
    eventSection(page), principleSection(page), prioritySection(page), relationSection(page),
  ].compactMap { $0 }
  sections += importanceSections(page)
  sections += [
    statementSection(page), reliabilitySection(page), unitSection(page), indicatorSection(page),
    leadLagSection(page), disclosureSection(page), methodSection(page),
  ].compactMap { $0 }
  return sections
}

private func html(_ section: PageSection) -> HTML {
  """
  <section id="\(section.id)" aria-labelledby="\(section.id)-h">
  <h2 id="\(section.id)-h">\(section.title)</h2>
  \(section.body)</section>

  """
}

private func notes(_ page: PageContext) -> HTML {
  page.options.notes.map { note in
    let text = note.text(in: page.language)
    return "<p class=\"note\"><strong>\(page.say(page.texts.page.note))</strong> \(text)</p>\n"
  }.joined()
}
