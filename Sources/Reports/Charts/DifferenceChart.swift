/// Differences with their intervals around nought; the band in the middle holds what is too small
/// to matter, and the words to the right say what can be claimed.
struct DifferenceChart {
  struct Row {
    let label: String
    /// Scale points.
    let value: Double
    let low: Double
    let high: Double
    let claim: String
  }

  let id: String
  let title: String
  let description: String
  /// Scale points; nil or 0: no band.
  let relevantDifference: Double?
  let rows: [Row]
  let legend: [(ChartMark, String)]
  let tick: (Double) -> String

  var html: HTML {
    var svg = SVG()
    let top = ChartMark.legend(legend, in: &svg) + 22
    let labels = rows.map { ChartLabel($0.label) }
    let heights = labels.map { max(24, $0.height + 6) }
    let bottom = top + heights.reduce(0, +)
    let axis = ChartAxis(low: -reach, high: reach, right: 650, marksEnd: false)
    if let band = relevantDifference, band > 0 {
      let left = axis.x(-band)
      svg.bar(
        x: left, y: top, width: axis.x(band) - left, height: bottom - top,
        fill: ChartMark.bandColor, edge: ChartMark.bandEdge)
    }
    for value in axis.ticks {
      svg.line(axis.x(value), top, axis.x(value), bottom, .grid)
      svg.text(tick(value), x: axis.x(value), y: top - 7, anchor: .middle)
    }
    svg.line(axis.x(0), top, axis.x(0), bottom, .axis)
    var y = top
    for (place, row) in rows.enumerated() {
      let middle = y + heights[place] / 2
      labels[place].draw(in: &svg, right: axis.left - 12, middle: middle)
      ChartMark.whisker(in: &svg, from: axis.x(row.low), to: axis.x(row.high), y: middle)
      svg.circle(axis.x(row.value), middle, radius: 4.5, fill: ChartMark.barEdge)
      svg.text(row.claim, x: axis.right + 14, y: middle + 4.5)
      y += heights[place]
    }
    return SVG.figure(
      title, svg.html(id: id, title: title, description: description, height: bottom + 8))
  }

  /// Half the axis, scale points: the farthest bound, up to the next round number.
  private var reach: Double {
    let bounds = rows.flatMap { [abs($0.low), abs($0.high), abs($0.value)] }
    let farthest = max(bounds.max() ?? 0, relevantDifference ?? 0, 0.05)
    let step = ChartAxis.roundStep(farthest / 4)
    return (farthest / step - 1e-9).rounded(.up) * step
  }
}
