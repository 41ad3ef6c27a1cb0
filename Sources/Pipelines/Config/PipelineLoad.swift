public import Survey

extension Pipeline {
  /// Reads a pipeline and every file that decides it: YAML, units, aliases, codebooks, catalogue,
  /// principles, registers' indicators and the headers of data files; no answer is read.
  ///
  /// Throws every fault at once, by file, line and column.
  public static func load(path: String) throws(Faults) -> Pipeline {
    let log = FaultLog()
    let pipeline = PipelineReader(path: path, log: log).read()
    guard let pipeline, !log.hasErrors else { throw Faults(log.sorted) }
    return pipeline
  }
}
