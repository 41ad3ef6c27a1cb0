import Foundation
import Testing

/// A PostgreSQL server of the tests' own: a new cluster in a temporary folder that only a socket in
/// that folder reaches.
///
/// A shell keeps it. The shell stops the server and removes the folder as soon as its input ends,
/// and so also when the tests are stopped or crash.
final class PostgresServer: @unchecked Sendable {
  /// Where the socket lies; short, since a socket's path has at most 107 bytes.
  let folder: String
  private let keeper = Process()
  private let input = Pipe()

  /// Of the running suite.
  @TaskLocal static var current: PostgresServer?

  /// Debian keeps the programs of each version in a folder of its own, outside the search path.
  static let programs: String? = {
    let debian = "/usr/lib/postgresql/"
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: debian)) ?? []
    let newest = versions.compactMap { Int($0) }.sorted().reversed()
    let folders = newest.map { "\(debian)\($0)/bin" } + ["/usr/local/pgsql/bin", "/usr/bin"]
    return folders.first { FileManager.default.isExecutableFile(atPath: $0 + "/initdb") }
  }()

  /// Set by `make test`: no server is then a failure.
  static let isRequired =
    ProcessInfo.processInfo.environment["INDIKATOR_REQUIRE_POSTGRES"] == "1"

  /// Makes the cluster and starts the server. Every user but `eier` needs a password.
  init() throws {
    let programs = try #require(
      Self.programs, "initdb is not installed: `make test` installs it")
    let name = mkdtemp(strdup("/tmp/indikator-XXXXXX"))
    folder = String(cString: try #require(name))
    var command = ["/bin/sh", "-c", Self.script, "sh", programs, folder]
    // PostgreSQL refuses to run as root.
    if getuid() == 0 {
      let user = try #require(getpwnam("postgres"), "there is no user postgres to run as")
      chown(folder, user.pointee.pw_uid, user.pointee.pw_gid)
      command = ["/usr/sbin/runuser", "-u", "postgres", "--"] + command
    }
    let output = Pipe()
    keeper.executableURL = URL(filePath: command[0])
    keeper.arguments = Array(command.dropFirst())
    keeper.currentDirectoryURL = URL(filePath: folder)
    keeper.standardInput = input
    keeper.standardOutput = output
    // No other child may hold the input open.
    let end = input.fileHandleForWriting.fileDescriptor
    _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    try keeper.run()
    var said = Data()
    while said != Data("ready\n".utf8) {
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else {
        stop()
        throw StartFailure(log: String(decoding: said, as: UTF8.self))
      }
      said += more
    }
  }

  struct StartFailure: Error { let log: String }

  /// Stops the server and removes its folder; returns when both are done.
  func stop() {
    try? input.fileHandleForWriting.close()
    keeper.waitUntilExit()
  }

  /// Stops the server as a power cut would.
  func crash() throws { try input.fileHandleForWriting.write(contentsOf: Data("crash\n".utf8)) }

  /// Runs statements with `psql` as the owner; what it prints.
  @discardableResult
  func psql(_ statements: String, database: String = "postgres") throws -> String {
    let (status, output, errors) = try run(statements, database: database)
    try #require(status == 0, "psql: \(errors)")
    return output
  }

  func run(_ statements: String, database: String = "postgres") throws
    -> (status: Int32, output: String, errors: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.programs) + "/psql")
    process.arguments = [
      "-X", "-q", "-A", "-t", "-v", "ON_ERROR_STOP=1", "-h", folder, "-U", "eier", "-d", database,
      "-c", statements,
    ]
    let (output, errors) = (Pipe(), Pipe())
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let texts = try [output, errors].map { try $0.fileHandleForReading.readToEnd() ?? Data() }
      .map { String(decoding: $0, as: UTF8.self) }
    process.waitUntilExit()
    return (process.terminationStatus, texts[0], texts[1])
  }

  private static let script = """
    programs=$1 folder=$2 server=
    end() {
      [ -z "$server" ] || { kill -INT "$server" 2>/dev/null; wait "$server"; }
      cd / && rm -rf "$folder"
    }
    trap end EXIT
    trap '' INT TERM HUP
    "$programs/initdb" -D "$folder/data" -U eier -A trust -E UTF8 --no-locale --no-sync \\
      >"$folder/log" 2>&1 || { cat "$folder/log"; exit 1; }
    printf 'local all eier trust\\nlocal all all scram-sha-256\\n' >"$folder/data/pg_hba.conf"
    "$programs/postgres" -D "$folder/data" -k "$folder" -c listen_addresses= -c fsync=off \\
      </dev/null >>"$folder/log" 2>&1 &
    server=$!
    until "$programs/pg_isready" -q -h "$folder"; do
      kill -0 "$server" 2>/dev/null || { cat "$folder/log"; exit 1; }
      sleep 0.05
    done
    echo ready
    while read -r order; do
      [ "$order" != crash ] || kill -QUIT "$server"
    done
    """
}

/// Gives a suite a server while it runs.
struct PostgresTrait: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
  ) async throws {
    let server = try PostgresServer()
    defer { server.stop() }
    try server.psql(PostgresFixture.tables)
    try await PostgresServer.$current.withValue(server, operation: body)
  }
}
