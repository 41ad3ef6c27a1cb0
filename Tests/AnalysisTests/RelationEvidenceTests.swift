import Statistics
import Survey
import Testing

@testable import Analysis

/// Contract 4, `claim` of a relation, rule by rule and at its bounds.
struct RelationEvidenceTests {
  /// Nothing to hold against it.
  private func sound() -> RelationEvidence {
    RelationEvidence(
      n: 200, units: 40, atUnitLevel: false, obstacle: nil, df: 25,
      interval: Interval(low: 0.2, high: 0.5), q: 0.001, sameSource: false, responseRate: 0.68,
      icc2: 0.8, highestVIF: 2)
  }

  private func judged(_ change: (inout RelationEvidence) -> Void) -> (RelationClaim, [Caution]) {
    var evidence = sound()
    change(&evidence)
    return evidence.judged()
  }

  @Test func soundEvidenceSupports() {
    let found = sound().judged()
    #expect(found.claim == .supported && found.why.isEmpty)
  }

  @Test func eachCautionBeginsBelowItsBound() {
    let cases: [(Caution, (inout RelationEvidence) -> Void, (inout RelationEvidence) -> Void)] = [
      (.fewUnits, { $0.units = 20 }, { $0.units = 19 }),
      (.lowICC2, { $0.icc2 = 0.70 }, { $0.icc2 = 0.6999 }),
      (.sameSource, { $0.sameSource = false }, { $0.sameSource = true }),
      (.lowResponse, { $0.responseRate = 0.50 }, { $0.responseRate = 0.4999 }),
      (.nearSingular, { $0.highestVIF = 10 }, { $0.highestVIF = 10.01 }),
      (.lowDF, { $0.df = 10 }, { $0.df = 9.99 }),
      (.smallN, { $0.n = 30 }, { $0.n = 29 }),
    ]
    for (caution, allowed, doubtful) in cases {
      #expect(judged(allowed) == (.supported, []), "\(caution)")
      #expect(judged(doubtful) == (.tentative, [caution]), "\(caution)")
    }
    // What is not known is no caution.
    #expect(
      judged {
        $0.icc2 = nil
        $0.responseRate = nil
        $0.highestVIF = nil
        $0.df = nil
      } == (.supported, []))
  }

  @Test func notSupportedWhenTheIntervalHoldsZeroOrQIsHigh() {
    #expect(
      judged { $0.interval = Interval(low: -0.01, high: 0.5) }
        == (.notSupported, [.intervalHoldsZero]))
    #expect(
      judged { $0.interval = Interval(low: 0, high: 0.5) } == (.notSupported, [.intervalHoldsZero]))
    #expect(judged { $0.q = 0.0501 } == (.notSupported, [.highQ]))
    #expect(judged { $0.q = 0.05 } == (.supported, []))
  }

  @Test func notEstimable() {
    #expect(judged { $0.obstacle = .noVariance }.0 == .notEstimable)
    #expect(judged { $0.obstacle = .noVariance }.1.first == .noVariance)
    #expect(judged { $0.obstacle = .fewObservations }.1 == [.fewObservations])
    #expect(judged { $0.n = 9 }.0 == .notEstimable)
    #expect(judged { $0.n = 10 }.0 == .tentative)
    #expect(judged { $0.df = 3.99 } == (.notEstimable, [.lowDF]))
    #expect(judged { $0.df = 4 } == (.tentative, [.lowDF]))
    #expect(
      judged {
        $0.q = nil
        $0.interval = nil
      }.0 == .notEstimable)
  }

  /// Whatever stood in the way is said, also what only a model meets.
  @Test(arguments: [
    (NotEstimable.fewGroups, Caution.fewGroups), (.leverageOne, .leverageOne),
    (.singular, .singular), (.notConverged, .notConverged), (.lowDF, .lowDF),
  ])
  func obstaclesAreNamed(obstacle: NotEstimable, code: Caution) {
    #expect(judged { $0.obstacle = obstacle } == (.notEstimable, [code]))
  }

  /// Every obstacle has a code of its own.
  @Test func allObstaclesHaveCodes() {
    for obstacle in NotEstimable.allCases {
      #expect(Caution(rawValue: obstacle.rawValue) != nil, "\(obstacle)")
    }
  }

  @Test func weightedRowsCountByWhatTheyTell() {
    #expect(judged { $0.effectiveN = 29.9 } == (.tentative, [.smallN]))
    #expect(judged { $0.effectiveN = 9.9 }.0 == .notEstimable)
    #expect(judged { $0.effectiveN = 30 } == (.supported, []))
  }

  /// Over units the bound is five units, not ten observations.
  @Test func unitLevelCountsUnits() {
    func unit(_ count: Int) -> RelationClaim {
      judged {
        $0.atUnitLevel = true
        $0.n = count
        $0.units = count
      }.0
    }
    #expect(unit(4) == .notEstimable && unit(5) == .tentative && unit(30) == .supported)
  }

  /// A reason is said once.
  @Test func reasonsAreSaidOnce() {
    let why = judged {
      $0.obstacle = .fewObservations
      $0.n = 3
    }.1
    #expect(why.count == Set(why).count)
  }
}

private func == (
  a: (RelationClaim, [Caution]), b: (RelationClaim, [Caution])
) -> Bool { a.0 == b.0 && a.1 == b.1 }
