import Survey

/// Cuts the data of a file into stretches, reads them on all threads, and joins them in order.
struct BlockSchedule {
  let opened: OpenedTable
  let plan: CellPlan
  let effort: ReadingEffort

  /// The blocks that together hold every record exactly once, in file order. What they hold does
  /// not depend on threads or on where the file was cut.
  func blocks() -> [Block] {
    let (source, plan, dataStart) = (opened.source, plan, opened.dataStart)
    let size = source.size
    let stretches = stride(from: dataStart, to: size, by: effort.chunkSize).map {
      $0..<min($0 + effort.chunkSize, size)
    }
    let guessed = inParallel(
      stretches.count, threads: effort.threads,
      state: { BlockReader(source: source, plan: plan) },
      body: { reader, place in
        reader.read(stretches[place], from: place == 0 ? dataStart : nil)
      })
    let reader = BlockReader(source: source, plan: plan)
    var joined: [Block] = []
    var expected = dataStart
    for (stretch, guess) in zip(stretches, guessed) where expected < stretch.upperBound {
      let block = guess.start == expected ? guess : reader.read(stretch, from: expected)
      joined.append(block)
      if block.failed || block.next <= expected { break }
      expected = block.next
    }
    return joined
  }
}
