internal import Foundation

extension Draft {
  /// Writes the draft: all of its files, or none. `replacing` allows that files of these names are
  /// there; never one that the draft was read from.
  public func write(to folder: String, replacing: Bool) throws(CannotWrite) {
    let target = DraftFolder(folder)
    let inputs = Set(files.map { RelativePath.real($0.shown) })
    try target.check(documents.map(\.name), inputs: inputs, replacing: replacing)
    try target.write(documents, replacing: replacing)
  }
}

/// The folder that a draft is written to. Every file is written in full under another name first;
/// then each takes its own, and should one of them fail, those before it give theirs up again.
private struct DraftFolder {
  private let path: String
  private let mark = ".\(getpid())"

  init(_ path: String) { self.path = path.isEmpty ? "." : path }

  private func file(_ name: String) -> String { path + "/" + name }
  private func fresh(_ name: String) -> String { file(".\(name).new\(mark)") }
  private func old(_ name: String) -> String { file(".\(name).old\(mark)") }

  func check(_ names: [String], inputs: Set<String>, replacing: Bool) throws(CannotWrite) {
    let manager = FileManager.default
    let there = names.filter { manager.fileExists(atPath: file($0)) }
    if let input = there.first(where: { inputs.contains(RelativePath.real(file($0))) }) {
      throw CannotWrite(
        description: "\(file(input)): is one of the files to read; choose another --output")
    }
    if let first = there.first, !replacing {
      let all = there.map(file).joined(separator: ", ")
      throw CannotWrite(
        description:
          "\(there.count == 1 ? file(first) : all): there already; give --force to replace, or another --output"
      )
    }
    var isFolder = ObjCBool(false)
    for name in there
    where manager.fileExists(atPath: file(name), isDirectory: &isFolder) && isFolder.boolValue {
      throw CannotWrite(description: "\(file(name)): is a folder")
    }
  }

  func write(_ documents: [Draft.Document], replacing: Bool) throws(CannotWrite) {
    let isNew = !FileManager.default.fileExists(atPath: path)
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw CannotWrite(description: "\(path): cannot create the folder")
    }
    var placed: [String] = []
    do throws(CannotWrite) {
      for document in documents { try fill(fresh(document.name), document.text) }
      for document in documents {
        try place(document.name, replacing: replacing)
        placed.append(document.name)
      }
    } catch {
      for name in placed { takeBack(name) }
      for document in documents { unlink(fresh(document.name)) }
      if isNew { rmdir(path) }
      throw error
    }
    for document in documents { unlink(old(document.name)) }
  }

  private func fill(_ path: String, _ text: String) throws(CannotWrite) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw failure(path) }
      bytes = bytes.dropFirst(count)
    }
    guard fsync(descriptor) == 0 else { throw failure(path) }
  }

  /// Gives the written file its name. A name that is taken stays with its owner unless replaced.
  private func place(_ name: String, replacing: Bool) throws(CannotWrite) {
    if replacing, rename(file(name), old(name)) != 0, errno != ENOENT { throw failure(file(name)) }
    guard take(name) else {
      let reason = failure(file(name))
      rename(old(name), file(name))
      throw reason
    }
    unlink(fresh(name))
  }

  /// Never over a file that came meanwhile, where the file system has links.
  private func take(_ name: String) -> Bool {
    if link(fresh(name), file(name)) == 0 { return true }
    guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { return false }
    return rename(fresh(name), file(name)) == 0
  }

  private func takeBack(_ name: String) {
    if rename(old(name), file(name)) != 0 { unlink(file(name)) }
  }

  private func failure(_ path: String) -> CannotWrite {
    CannotWrite(description: "\(path): \(String(cString: strerror(errno)))")
  }
}
