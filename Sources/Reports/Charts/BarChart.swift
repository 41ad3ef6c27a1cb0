/// Horizontal bars on a scale with fixed ends, each with its interval and, above and below the
/// bar, the marks it is compared with.
struct BarChart {
  struct Row {
    let label: String
    /// On the axis.
    let value: Double
    let low: Double?
    let high: Double?
    var benchmark: Double?
    var previous: Double?
  }

  let id: String
  let title: String
  let description: String
  /// The ends of the axis: those of the scale, never those of the data.
  var axis: ChartAxis
  let rows: [Row]
  let legend: [(ChartMark, String)]
  /// How a tick and a value are written.
  let tick: (Double) -> String
  let value: (Double) -> String

  var html: HTML {
    var svg = SVG()
    let top = ChartMark.legend(legend, in: &svg) + 22
    let labels = rows.map { ChartLabel($0.label) }
    let heights = labels.map { max(40, $0.height + 12) }
    let bottom = top + heights.reduce(0, +)
    for value in axis.ticks {
      svg.line(axis.x(value), top, axis.x(value), bottom, .grid)
      svg.text(tick(value), x: axis.x(value), y: top - 7, anchor: .middle)
      svg.text(tick(value), x: axis.x(value), y: bottom + 17, anchor: .middle)
    }
    var y = top
    for (place, row) in rows.enumerated() {
      let middle = y + heights[place] / 2
      labels[place].draw(in: &svg, right: axis.left - 12, middle: middle)
      draw(row, at: middle, in: &svg)
      y += heights[place]
    }
    svg.line(axis.left, top, axis.left, bottom, .axis)
    return SVG.figure(
      title, svg.html(id: id, title: title, description: description, height: bottom + 26))
  }

  private func draw(_ row: Row, at y: Double, in svg: inout SVG) {
    let end = axis.x(row.value)
    svg.bar(
      x: axis.left, y: y - 8, width: end - axis.left, height: 16, fill: ChartMark.barColor,
      edge: ChartMark.barEdge)
    if let low = row.low, let high = row.high {
      ChartMark.whisker(in: &svg, from: axis.x(low), to: axis.x(high), y: y)
    }
    if let benchmark = row.benchmark {
      ChartMark.benchmark.draw(in: &svg, x: axis.x(benchmark), y: y - 8)
    }
    if let previous = row.previous {
      ChartMark.previous.draw(in: &svg, x: axis.x(previous), y: y + 8)
    }
    svg.text(value(row.value), x: SVG.width - 8, y: y + 4.5, anchor: .end)
  }
}
