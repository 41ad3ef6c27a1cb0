internal import CKernels

/// How often each code of a column occurs in each group.
public struct GroupedCounts: Sendable {
  /// Numbers that a group has.
  public let width: Int
  /// By group and place.
  public let counts: [Int32]

  /// - Parameters:
  ///   - cells: a code by row.
  ///   - places: 256 numbers, by code: its place among the counts of a group, 0..<`width`.
  ///   - groups: by row, 0..<`count`; under 2³¹ rows.
  public init(
    _ cells: some Collection<UInt8>, places: [UInt8], width: Int, groups: [Int32], count: Int
  ) {
    precondition(places.count == 256 && places.allSatisfy { $0 < width }, "places outside a group")
    precondition(cells.count == groups.count && groups.count <= Int32.max)
    precondition(groups.allSatisfy { 0 <= $0 && $0 < count }, "no such group")
    precondition(count * width <= Int(UInt32.max), "too many groups")
    self.width = width
    var counts = [Int32](repeating: 0, count: count * width)
    withBytes(cells) { cells in
      groups.withUnsafeBufferPointer { groups in
        places.withUnsafeBufferPointer { places in
          var tally = ck_tally(
            cells: cells.baseAddress, groups: groups.baseAddress, places: places.baseAddress,
            width: width)
          ck_tally_counts(&tally, cells.count, &counts)
        }
      }
    }
    self.counts = counts
  }

  public subscript(group: Int, place: Int) -> Int { Int(counts[group * width + place]) }
}
