internal import Foundation
import Survey

/// One YAML file as written: a pipeline or a codebook, each value with its place.
struct ConfigFile {
  let input: InputFile
  let root: ConfigNode

  func place(_ mark: ConfigNode.Mark) -> Diagnostic.Place {
    .config(file: input.shown, line: mark.line, column: mark.column)
  }

  /// Reads and checks against a shape. `named` is where the file is named, for when it cannot be
  /// opened. Nil when there is nothing to go on with; a file with faults in its keys is returned,
  /// so that what is right in it can be checked too.
  static func read(
    _ input: InputFile, _ shape: (Shape, name: String), named: Diagnostic.Place, log: FaultLog
  ) -> ConfigFile? {
    guard let bytes = FileAccess.read(input, named: named, log: log) else { return nil }
    return parse(bytes, input, shape, log: log)
  }

  /// Takes a file that is in memory already.
  static func parse(
    _ bytes: [UInt8], _ input: InputFile, _ shape: (Shape, name: String), log: FaultLog
  ) -> ConfigFile? {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      let line = FileAccess.firstInvalidLine(bytes)
      log.note(
        "not_utf8", at: .config(file: input.shown, line: line, column: 1),
        "the file is not UTF-8 text", advice: "Save it as UTF-8.")
      return nil
    }
    var reader = YAMLReader(text: text, file: input.shown)
    let root = reader.read()
    log.add(reader.diagnostics)
    guard let root else { return nil }
    ShapeCheck(file: input.shown, log: log).check(root, shape.0, name: shape.name)
    return root.entries == nil ? nil : ConfigFile(input: input, root: root)
  }
}

/// Paths and files, with faults instead of nil.
enum FileAccess {
  /// The pipeline itself, as the user names it.
  static func argument(_ path: String) -> InputFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return InputFile(path: path, shown: path, name: name)
  }

  /// A path as written in `file`.
  static func resolve(_ written: String, in file: InputFile) -> InputFile {
    InputFile(
      path: written.hasPrefix("/") ? written : folder(file.path) + written,
      shown: normal(written.hasPrefix("/") ? written : folder(file.shown) + written),
      name: normal(written))
  }

  /// A file of another name in the same folder.
  static func beside(_ file: InputFile, _ name: String) -> InputFile {
    InputFile(
      path: folder(file.path) + name, shown: folder(file.shown) + name,
      name: folder(file.name) + name)
  }

  /// Everything up to and with the last slash.
  private static func folder(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// Without `.`, and without `x/..`.
  static func normal(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !path.hasPrefix("/") {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return path.hasPrefix("/") ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// Normal and absolute, to compare places.
  static func absolute(_ path: String) -> String {
    let current = FileManager.default.currentDirectoryPath
    return normal(path.hasPrefix("/") ? path : current + "/" + path)
  }

  /// Notes a fault at `named`, and answers false, when there is no such file.
  static func exists(_ input: InputFile, named: Diagnostic.Place, log: FaultLog) -> Bool {
    var status = stat()
    let found = stat(input.path, &status) == 0
    let kind = status.st_mode & S_IFMT
    if found, kind == S_IFREG {
      if FileManager.default.isReadableFile(atPath: input.path) { return true }
      log.note(
        "unreadable_file", at: named, "\(input.shown) may not be read",
        advice: "Give yourself permission to read it.")
      return false
    }
    // A pipe or a device may never end.
    let what = kind == S_IFDIR ? "a folder" : "neither a file nor a folder"
    log.note(
      "missing_file", at: named,
      found ? "\(input.shown) is \(what)" : "there is no file \(input.shown)",
      advice: missingAdvice(input))
    return false
  }

  private static func missingAdvice(_ input: InputFile) -> String {
    let parent = folder(input.path)
    let name = input.path.dropFirst(parent.count)
    let listed = try? FileManager.default.contentsOfDirectory(
      atPath: parent.isEmpty ? "." : parent)
    guard let listed else { return "There is no folder \(folder(input.shown)) either." }
    if let near = nearest(to: String(name), among: listed.sorted()) {
      return "Did you mean `\(near)`?"
    }
    return "Paths are relative to the file that names them."
  }

  static func read(_ input: InputFile, named: Diagnostic.Place, log: FaultLog) -> [UInt8]? {
    guard exists(input, named: named, log: log) else { return nil }
    guard let data = FileManager.default.contents(atPath: input.path) else {
      log.note(
        "unreadable_file", at: named, "\(input.shown) cannot be read",
        advice: "A file was expected that you may read; check its permissions, and the disk.")
      return nil
    }
    return [UInt8](data)
  }

  /// The line, from 1, at which bytes stop being UTF-8.
  static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 10, omittingEmptySubsequences: false)
    let place = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (place ?? 0) + 1
  }
}
