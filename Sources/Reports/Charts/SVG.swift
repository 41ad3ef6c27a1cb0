/// A drawing with a name and a description for those who do not see it. Lengths are in user units,
/// 1 per CSS pixel at full width; y grows downwards.
struct SVG {
  static let width = 800.0
  private var shapes: HTML = ""

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: Stroke) {
    shapes += """
      <line x1="\(px(x1))" y1="\(px(y1))" x2="\(px(x2))" y2="\(px(y2))" \
      stroke="\(style.color)" stroke-width="\(px(style.width))"/>

      """
  }

  mutating func bar(
    x: Double, y: Double, width: Double, height: Double, fill: String, edge: String
  ) {
    shapes += """
      <rect x="\(px(x))" y="\(px(y))" width="\(px(max(0, width)))" height="\(px(height))" \
      fill="\(fill)" stroke="\(edge)" stroke-width="1"/>

      """
  }

  mutating func text(_ words: String, x: Double, y: Double, anchor: Anchor = .start) {
    shapes += """
      <text x="\(px(x))" y="\(px(y))" text-anchor="\(anchor.rawValue)">\(words)</text>

      """
  }

  mutating func polygon(_ points: [(Double, Double)], fill: String) {
    let list = points.map { "\(px($0.0)),\(px($0.1))" }.joined(separator: " ")
    shapes += """
      <polygon points="\(list)" fill="\(fill)" stroke="\(Stroke.ink.color)" stroke-width="1.2"/>

      """
  }

  mutating func circle(_ x: Double, _ y: Double, radius: Double, fill: String) {
    shapes += """
      <circle cx="\(px(x))" cy="\(px(y))" r="\(px(radius))" fill="\(fill)" \
      stroke="\(Stroke.ink.color)" stroke-width="1.6"/>

      """
  }

  /// The finished drawing; `id` is unique on the page.
  func html(id: String, title: String, description: String, height: Double) -> HTML {
    """
    <svg role="img" aria-labelledby="\(id)-t \(id)-d" viewBox="0 0 \(px(Self.width)) \(px(height))">
    <title id="\(id)-t">\(title)</title>
    <desc id="\(id)-d">\(description)</desc>
    \(shapes)</svg>

    """
  }

  /// A drawing under its title, in a region that can be scrolled by keyboard where the screen is
  /// narrow.
  static func figure(_ title: String, _ drawing: HTML) -> HTML {
    """
    <figure><figcaption>\(title)</figcaption>
    <div class="scroll" role="region" aria-label="\(title)" tabindex="0">\(drawing)</div></figure>

    """
  }

  enum Anchor: String { case start, middle, end }

  struct Stroke {
    let color: String
    let width: Double
    static let ink = Stroke(color: "#1a1a1a", width: 1.8)
    static let grid = Stroke(color: "#d0d0d0", width: 1)
    static let axis = Stroke(color: "#1a1a1a", width: 1.2)
  }
}

/// One decimal, with a point, whatever the language.
private func px(_ value: Double) -> String {
  let tenths = Int((value * 10).rounded())
  let sign = tenths < 0 ? "-" : ""
  let size = abs(tenths)
  return size % 10 == 0 ? "\(sign)\(size / 10)" : "\(sign)\(size / 10).\(size % 10)"
}
