/// A horizontal axis from `low` to `high`, drawn between two places of the drawing.
struct ChartAxis {
  let low: Double
  let high: Double
  var left = 275.0
  var right = 730.0
  /// Whether the upper end is marked also where no round number falls on it.
  var marksEnd = true

  func x(_ value: Double) -> Double {
    left + (min(max(value, low), high) - low) / (high - low) * (right - left)
  }

  /// Round numbers on the axis, at most about eight, and its upper end.
  var ticks: [Double] {
    let round = roundTicks
    guard marksEnd, let last = round.last, high - last > 1e-9 * abs(high) else { return round }
    let step = Self.roundStep((high - low) / 7)
    return (high - last < 0.6 * step ? Array(round.dropLast()) : round) + [high]
  }

  private var roundTicks: [Double] {
    let step = Self.roundStep((high - low) / 7)
    let first = Int((low / step - 1e-9).rounded(.up))
    let last = Int((high / step + 1e-9).rounded(.down))
    guard first <= last else { return [] }
    return (first...last).map { Double($0) * step }
  }

  /// 1, 2 or 5 times a power of ten, at least `step`.
  static func roundStep(_ step: Double) -> Double {
    var power = 1.0
    while power > step { power /= 10 }
    while power * 10 <= step { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= step * 0.999 { return power * factor }
    return power * 10
  }
}

/// Labels to the left, cut into lines that fit.
struct ChartLabel {
  static let lineHeight = 16.0
  let lines: [String]

  /// Lines of at most `limit` characters, broken between words (inside one only when it is longer
  /// than a line); at most four, the last then ends in an ellipsis.
  init(_ text: String, limit: Int = 36) {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      var word = String(word)
      while word.count > limit {
        if !line.isEmpty { lines.append(line) }
        line = ""
        lines.append(word.prefix(limit - 1) + "-")
        word = String(word.dropFirst(limit - 1))
      }
      if line.isEmpty {
        line = word
      } else if line.count + 1 + word.count <= limit {
        line += " " + word
      } else {
        lines.append(line)
        line = word
      }
    }
    if !line.isEmpty { lines.append(line) }
    if lines.count > 4 { lines = Array(lines.prefix(3)) + [lines[3].prefix(limit - 1) + "…"] }
    self.lines = lines
  }

  var height: Double { Double(max(1, lines.count)) * Self.lineHeight }

  /// Centred on `y`, ending at the plot.
  func draw(in svg: inout SVG, right: Double, middle y: Double) {
    for (place, line) in lines.enumerated() {
      let offset = (Double(place) - Double(lines.count - 1) / 2) * Self.lineHeight
      svg.text(line, x: right, y: y + offset + 4.5, anchor: .end)
    }
  }
}

/// The marks of a chart: never told apart by colour alone.
enum ChartMark {
  case bar, interval, benchmark, previous, dot, openDot, band

  static let barColor = "#b7cde3"
  static let barEdge = "#2f5d8a"
  static let benchmarkColor = "#b34700"
  static let bandColor = "#ececec"
  static let bandEdge = "#767676"

  func draw(in svg: inout SVG, x: Double, y: Double) {
    switch self {
    case .bar:
      svg.bar(x: x - 9, y: y - 7, width: 18, height: 14, fill: Self.barColor, edge: Self.barEdge)
    case .band:
      svg.bar(x: x - 9, y: y - 7, width: 18, height: 14, fill: Self.bandColor, edge: Self.bandEdge)
    case .interval: Self.whisker(in: &svg, from: x - 9, to: x + 9, y: y)
    case .benchmark:
      svg.polygon([(x - 6, y - 9), (x + 6, y - 9), (x, y + 1)], fill: Self.benchmarkColor)
    case .previous:
      svg.polygon([(x - 6, y + 9), (x + 6, y + 9), (x, y - 1)], fill: "#ffffff")
    case .dot: svg.circle(x, y, radius: 4.5, fill: Self.barEdge)
    case .openDot: svg.circle(x, y, radius: 4.5, fill: "#ffffff")
    }
  }

  static func whisker(in svg: inout SVG, from low: Double, to high: Double, y: Double) {
    svg.line(low, y, high, y, .ink)
    svg.line(low, y - 5, low, y + 5, .ink)
    svg.line(high, y - 5, high, y + 5, .ink)
  }

  /// One line of shapes with their meaning; returns the height used.
  static func legend(_ entries: [(ChartMark, String)], in svg: inout SVG) -> Double {
    var x = 16.0
    var y = 14.0
    for (mark, meaning) in entries {
      let width = 44 + 7.2 * Double(meaning.count)
      if x + width > SVG.width, x > 16 {
        x = 16
        y += 22
      }
      mark.draw(in: &svg, x: x, y: mark == .benchmark ? y + 4 : mark == .previous ? y - 4 : y)
      svg.text(meaning, x: x + 15, y: y + 4.5)
      x += width
    }
    return y + 14
  }
}
