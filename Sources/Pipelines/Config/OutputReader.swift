import Survey

/// Reads `output`, and sees to it that the folder, which a run replaces whole, holds no input.
struct OutputReader {
  let file: ConfigFile
  let log: FaultLog

  func read(_ node: ConfigNode?, pipeline: String, inputs: [InputFile]) -> OutputSettings {
    let written = node?["directory"]?.text ?? "Output/\(pipeline)"
    let folder = FileAccess.resolve(written, in: file.input)
    let place = file.place(node?["directory"]?.mark ?? node?.mark ?? file.root.mark)
    checkFolder(folder, inputs, at: place)
    let tables = node?["tables"]?.list.map { $0.compactMap(\.text) }
    return OutputSettings(
      directory: FileAccess.normal(folder.path), directoryName: folder.name,
      formats: formats(node?["formats"]),
      csv: node?["csv"]?.text.flatMap(OutputSettings.CSVDialect.init) ?? .rfc4180,
      tables: tables)
  }

  private func formats(_ node: ConfigNode?) -> [OutputSettings.Format] {
    guard let list = node?.list else { return OutputSettings.Format.allCases }
    let named = list.compactMap { $0.text.flatMap(OutputSettings.Format.init) }
    return OutputSettings.Format.allCases.filter(named.contains)
  }

  private func checkFolder(_ folder: InputFile, _ inputs: [InputFile], at place: Diagnostic.Place) {
    let root = FileAccess.absolute(folder.path)
    let inside = root == "/" ? root : root + "/"
    guard
      let held = inputs.first(where: { input in
        let path = FileAccess.absolute(input.path)
        return path == root || path.hasPrefix(inside)
      })
    else { return }
    log.note(
      "output_holds_inputs", at: place,
      "the release folder \(folder.shown) is replaced whole, and holds \(held.shown)",
      advice: "Name a folder of its own, such as `../Output/example`.")
  }
}
