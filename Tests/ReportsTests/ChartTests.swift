import Testing

@testable import Reports

struct ChartTests {
  /// The ends of the scale are on the axis, whatever the step.
  @Test func theAxisShowsBothEnds() {
    #expect(ChartAxis(low: 1, high: 6).ticks == [1, 2, 3, 4, 5, 6])
    #expect(ChartAxis(low: 0, high: 24).ticks == [0, 5, 10, 15, 20, 24])
    #expect(ChartAxis(low: 0, high: 100).ticks == [0, 20, 40, 60, 80, 100])
    #expect(ChartAxis(low: 0, high: 21).ticks == [0, 5, 10, 15, 21])
  }

  @Test func placesOnTheAxisAreInProportion() {
    let axis = ChartAxis(low: 1, high: 6, left: 100, right: 600)
    #expect(axis.x(1) == 100 && axis.x(6) == 600 && axis.x(3.5) == 350)
    #expect(axis.x(0) == 100 && axis.x(7) == 600)
  }

  @Test func longLabelsAreCutBetweenWords() {
    #expect(
      ChartLabel("Systemer for lønns- og arbeidstidsordninger").lines == [
        "Systemer for lønns- og", "arbeidstidsordninger",
      ])
    #expect(ChartLabel("").lines.isEmpty)
    let long = ChartLabel(String(repeating: "a", count: 300)).lines
    #expect(long.count == 4 && long.allSatisfy { $0.count <= 36 })
  }
}
