internal import Foundation
internal import Synchronization

/// Runs `body` for 0..<`count` on up to `threads` threads, each with a state of its own, and hands
/// back the results in order.
public func inParallel<State, Result: Sendable>(
  _ count: Int, threads: Int, state: @Sendable () -> State,
  body: @Sendable (inout State, Int) -> Result
) -> [Result] {
  let next = Atomic(0)
  let results = Mutex([Result?](repeating: nil, count: count))
  DispatchQueue.concurrentPerform(iterations: min(threads, max(1, count))) { _ in
    var own = state()
    while true {
      let place = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard place < count else { return }
      let result = body(&own, place)
      results.withLock { $0[place] = result }
    }
  }
  return results.withLock { $0.compactMap(\.self) }
}

/// Runs `body` for 0..<`count` on up to `threads` threads, and hands back the results in order.
public func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, body: @Sendable (Int) -> Result
) -> [Result] {
  inParallel(count, threads: threads, state: {}, body: { (_: inout Void, place) in body(place) })
}
