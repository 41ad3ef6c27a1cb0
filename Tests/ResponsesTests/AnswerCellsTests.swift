import Responses
import Testing

@Suite struct AnswerCellsTests {
  @Test func holdsTheCellsItWasGiven() {
    let bytes = (0..<1000).map { UInt8(truncatingIfNeeded: $0 * 7) }
    let cells = AnswerCells(bytes)
    #expect(Array(cells) == bytes)
    #expect(cells.count == 1000 && cells[999] == bytes[999])
    #expect(Array(cells.prefix(3)) == [0, 7, 14])
    #expect(cells.withUnsafeBufferPointer { Array($0) } == bytes)
    #expect(cells == AnswerCells(bytes) && cells != AnswerCells(bytes.dropLast()))
  }

  @Test func mayBeEmpty() {
    #expect(AnswerCells([UInt8]()).isEmpty)
    #expect(Array([] as AnswerCells) == [])
  }

  @Test func keepsTheMemoryOfItsOwner() {
    final class Owner: @unchecked Sendable {
      static nonisolated(unsafe) var living = 0
      let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: 2)
      init() {
        memory.initialize(repeating: 5)
        Self.living += 1
      }
      deinit {
        memory.deallocate()
        Self.living -= 1
      }
    }
    var cells: AnswerCells? = {
      let owner = Owner()
      return AnswerCells(keptBy: owner, UnsafeBufferPointer(owner.memory))
    }()
    #expect(Owner.living == 1)
    #expect(cells.map { Array($0) } == [5, 5])
    cells = nil
    #expect(Owner.living == 0)
  }
}
