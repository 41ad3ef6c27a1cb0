import Survey
import Synchronization

/// Cuts the data of a file into stretches, reads them on all threads, and joins them in order.
struct BlockSchedule {
  let opened: OpenedTable
  let plan: CellPlan
  let effort: ReadingEffort

  /// The blocks that together hold every record exactly once, in file order, and where their coded
  /// cells are. What they hold does not depend on threads or on where the file was cut. Nothing more
  /// is taken once too many rows are rejected.
  func blocks() -> (blocks: [Block], coded: CodedStore) {
    let (source, plan, dataStart, way) = (opened.source, plan, opened.dataStart, effort.way)
    let size = source.size
    let stretches = stride(from: dataStart, to: size, by: effort.chunkSize).map {
      $0..<min($0 + effort.chunkSize, size)
    }
    // Every accepted row has a field for each column, and so as many bytes.
    let store = CodedStore(
      columns: plan.codeTables.count, capacity: (size - dataStart) / plan.columnCount + 1)
    let tiles = TilePool()
    let joined = JoinedBlocks(
      stretches: stretches, dataStart: dataStart, mostRejected: opened.mostRejected)
    _ = inParallel(
      stretches.count, threads: effort.threads,
      state: { BlockReader(source: source, plan: plan, tiles: tiles, way: way) },
      body: { reader, place in
        let block = reader.read(stretches[place], from: place == 0 ? dataStart : nil)
        for ready in joined.add(block, at: place, reader) { ready.store(in: store) }
      })
    return (joined.blocks, store)
  }
}

/// Puts blocks in order as they come.
private final class JoinedBlocks: Sendable {
  private struct State {
    /// Read, and waiting for those before them.
    var waiting: [Int: Block] = [:]
    /// The next stretch in turn, and where its first record begins.
    var turn = 0
    var expected: Int
    var rows = 0
    var rejected = 0
    var isOver = false
    var blocks: [Block] = []
  }
  private let stretches: [Range<Int>]
  private let mostRejected: Int
  private let state: Mutex<State>

  init(stretches: [Range<Int>], dataStart: Int, mostRejected: Int) {
    self.stretches = stretches
    self.mostRejected = mostRejected
    state = Mutex(State(expected: dataStart))
  }

  /// In file order.
  var blocks: [Block] { state.withLock { $0.blocks } }

  /// Takes the block of a stretch; the blocks whose rows now have their places. One that does not
  /// begin where the one before it ended is read again, from the right place.
  func add(_ block: Block, at place: Int, _ reader: BlockReader) -> [Block] {
    state.withLock { state in
      state.waiting[place] = block
      var ready: [Block] = []
      while let next = state.waiting.removeValue(forKey: state.turn) {
        let stretch = stretches[state.turn]
        state.turn += 1
        guard !state.isOver, state.expected < stretch.upperBound else { continue }
        let sound =
          next.start == state.expected ? next : reader.read(stretch, from: state.expected)
        sound.firstRow = state.rows
        state.rows += sound.rows
        state.rejected += sound.rejections.count
        state.isOver =
          sound.failed || sound.next <= state.expected || state.rejected > mostRejected
        state.expected = sound.next
        state.blocks.append(sound)
        ready.append(sound)
      }
      return ready
    }
  }
}
