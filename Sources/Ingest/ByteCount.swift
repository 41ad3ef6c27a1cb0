internal import CScan

extension UnsafeBufferPointer<UInt8> {
  /// How many bytes are `wanted`.
  func count(of wanted: UInt8) -> Int {
    baseAddress.map { cscan_count($0, count, wanted) } ?? 0
  }
}
