import Foundation
import Testing

@testable import Statistics

/// Threads that fit models at the same time must not disturb one another, where BLAS is said to
/// bear it.
@Test(.enabled(if: blasTakesManyCallers)) func manyCallersGetWhatOneGets() {
  let n = 700
  let clusters = (0..<n).map { Int32($0 % 50) }
  let columns = (0..<40).map { column -> [Double] in
    var random = SplitMix64(seed: UInt64(column))
    return (0..<n).map { _ in Double(random.next() % 6) }
  }
  @Sendable func p(_ place: Int) -> Double? {
    guard
      case .success(let model) = LinearModel.fit(
        outcome: columns[place], predictors: [columns[place + 1]], names: ["x"], clusters: clusters)
    else { return nil }
    return model.inference(.cr2).terms.last?.p
  }
  let alone = (0..<39).map(p)
  let together = Together(count: 39 * 20)
  DispatchQueue.concurrentPerform(iterations: 39 * 20) { together.set($0, p($0 % 39)) }
  for place in 0..<39 * 20 { #expect(together.found[place] == alone[place % 39]) }
}

private final class Together: @unchecked Sendable {
  private let lock = NSLock()
  private(set) var found: [Double?]
  init(count: Int) { found = [Double?](repeating: nil, count: count) }
  func set(_ place: Int, _ value: Double?) {
    lock.lock()
    found[place] = value
    lock.unlock()
  }
}
