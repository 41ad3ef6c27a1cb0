internal import CZip
internal import Survey

/// A zip container in memory. Its parts are read one at a time, as streams.
///
/// What a part claims to unfold to is checked before anything is unfolded, and again while it is.
final class ZipArchive {
  /// As the user wrote it, for messages.
  let shown: String
  private let handle: OpaquePointer
  private let limit: Int
  /// Bytes that each part has unfolded to.
  private var unfolded: [String: Int] = [:]
  private let buffer: UnsafeMutableBufferPointer<UInt8>

  /// Opens the container; `bytes` must stay as long as the archive does. Faults: `not_a_workbook`,
  /// `damaged_workbook`.
  /// - Parameter limit: bytes that the parts may unfold to together.
  init(_ bytes: UnsafeBufferPointer<UInt8>, shown: String, limit: Int) throws(Faults) {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    let isZip = bytes.starts(with: zipMagic)
    let fault = isZip ? damagedWorkbook(shown) : notAWorkbook(shown)
    let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, &error)
    guard isZip, let source else {
      zip_source_free(source)
      throw Faults([fault])
    }
    guard let handle = zip_open_from_source(source, ZIP_RDONLY, &error) else {
      zip_source_free(source)
      throw Faults([fault])
    }
    self.handle = handle
    self.shown = shown
    self.limit = limit
    buffer = .allocate(capacity: 1 << 16)
  }

  deinit {
    zip_discard(handle)
    buffer.deallocate()
  }

  func has(_ part: String) -> Bool { place(of: part) != nil }

  /// Place of a part. Names differ in case in some producers' files; their references do not say.
  private func place(of part: String) -> UInt64? {
    for flags in [0, ZIP_FL_NOCASE] {
      let place = zip_name_locate(handle, part, flags)
      if place >= 0 { return UInt64(place) }
    }
    return nil
  }

  /// Hands over the bytes of a part piece by piece, for as long as `take` returns true. Faults:
  /// `damaged_workbook`, `encrypted_workbook`, `workbook_too_large`.
  func read(_ part: String, _ take: (UnsafeBufferPointer<UInt8>) -> Bool) throws(Faults) {
    guard let place = place(of: part) else {
      throw Faults([damagedWorkbook(shown, "the part `\(part)` is missing")])
    }
    let claimed = try claimedSize(of: part, at: place)
    guard let file = zip_fopen_index(handle, place, 0) else { throw damaged(part) }
    defer { zip_fclose(file) }
    var total = 0
    while true {
      let count = Int(zip_fread(file, buffer.baseAddress, UInt64(buffer.count)))
      guard count >= 0 else { throw damaged(part) }
      if count == 0 { break }
      total += count
      unfolded[part] = total
      guard total <= claimed else { throw damaged(part) }
      guard take(UnsafeBufferPointer(rebasing: buffer[..<count])) else { return }
    }
    guard total == claimed else { throw damaged(part) }
  }

  /// The size that the directory gives for a part, once that may be read at all.
  private func claimedSize(of part: String, at place: UInt64) throws(Faults) -> Int {
    var status = zip_stat_t()
    guard zip_stat_index(handle, place, 0, &status) == 0, status.valid & needed == needed else {
      throw damaged(part)
    }
    guard status.encryption_method == ZIP_EM_NONE else { throw Faults([encryptedWorkbook(shown)]) }
    // Of a part that is said to be empty the library checks nothing.
    guard status.size > 0 || status.crc == 0 else { throw damaged(part) }
    let others = unfolded.filter { $0.key != part }.values.reduce(0, +)
    guard status.size <= UInt64(limit), others + Int(status.size) <= limit else {
      throw Faults([workbookTooLarge(shown)])
    }
    return Int(status.size)
  }

  private var needed: UInt64 {
    UInt64(ZIP_STAT_SIZE | ZIP_STAT_CRC | ZIP_STAT_ENCRYPTION_METHOD)
  }

  private func damaged(_ part: String) -> Faults {
    Faults([damagedWorkbook(shown, "the part `\(part)` cannot be unpacked")])
  }
}

/// What a zip container with something in it begins with.
let zipMagic: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
