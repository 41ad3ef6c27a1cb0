/// Two intervals a row around nought, forward above and backward below, and to the right what may be
/// said.
struct LeadLagChart {
  struct Effect {
    /// Standard deviations.
    let value: Double
    let low: Double
    let high: Double
  }
  struct Row {
    let label: String
    let forward: Effect
    let backward: Effect
    let verdict: String
  }

  let id: String
  let title: String
  let description: String
  let rows: [Row]
  /// What the filled and the open dot mean.
  let forward: String
  let backward: String
  let tick: (Double) -> String

  var html: HTML {
    var svg = SVG()
    let top = ChartMark.legend([(.dot, forward), (.openDot, backward)], in: &svg) + 22
    let labels = rows.map { ChartLabel($0.label) }
    let heights = labels.map { max(38, $0.height + 8) }
    let bottom = top + heights.reduce(0, +)
    let axis = ChartAxis(low: -reach, high: reach, right: 650, marksEnd: false)
    for value in axis.ticks {
      svg.line(axis.x(value), top, axis.x(value), bottom, .grid)
      svg.text(tick(value), x: axis.x(value), y: top - 7, anchor: .middle)
    }
    svg.line(axis.x(0), top, axis.x(0), bottom, .axis)
    var y = top
    for (place, row) in rows.enumerated() {
      let middle = y + heights[place] / 2
      labels[place].draw(in: &svg, right: axis.left - 12, middle: middle)
      draw(row.forward, .dot, axis, at: middle - 8, in: &svg)
      draw(row.backward, .openDot, axis, at: middle + 8, in: &svg)
      svg.text(row.verdict, x: axis.right + 14, y: middle + 4.5)
      y += heights[place]
    }
    return SVG.figure(
      title, svg.html(id: id, title: title, description: description, height: bottom + 8))
  }

  private func draw(
    _ effect: Effect, _ mark: ChartMark, _ axis: ChartAxis, at y: Double, in svg: inout SVG
  ) {
    ChartMark.whisker(in: &svg, from: axis.x(effect.low), to: axis.x(effect.high), y: y)
    mark.draw(in: &svg, x: axis.x(effect.value), y: y)
  }

  /// Half the axis: the farthest estimate with room for its interval, but no farther than twice the
  /// farthest estimate, so that one wide interval does not press all others together.
  private var reach: Double {
    let effects = rows.flatMap { [$0.forward, $0.backward] }
    let estimates = effects.map { abs($0.value) }.max() ?? 0
    let bounds = effects.flatMap { [abs($0.low), abs($0.high)] }.max() ?? 0
    let farthest = max(min(bounds, 2 * estimates), 0.1)
    let step = ChartAxis.roundStep(farthest / 4)
    return (farthest / step - 1e-9).rounded(.up) * step
  }
}
