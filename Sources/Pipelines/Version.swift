internal import Statistics

/// The program's own version. Raised when a released number may change.
public let indikatorVersion = "0.1.0"

/// For `--version`: the program, the BLAS it runs on and that one's kernel.
public var versionDescription: String { "indikator \(indikatorVersion) (\(blasDescription))" }
