import Foundation
import Survey
import Testing

@testable import Ingest

extension PostgresTests {
  @Suite struct Access {
    /// Writes a file of the user's own into the server's folder.
    private func write(_ name: String, _ text: String) throws -> String {
      let path = try PostgresFixture.server.folder + "/" + name
      try Data(text.utf8).write(to: URL(filePath: path))
      chmod(path, 0o600)
      return path
    }

    private func passFile(_ password: String) throws -> String {
      let escaped = password.replacing("\\", with: "\\\\").replacing(":", with: "\\:")
      return try write("pass-\(UUID().uuidString)", "*:*:*:leser:\(escaped)\n")
    }

    @Test func passwordFromFile() throws {
      let file = try passFile(PostgresFixture.password)
      let source = try PostgresFixture.source(
        .table("besvart"), user: "leser", more: "passfile=\(file)")
      #expect(try cells(source).rows.count == 4)
    }

    @Test func wrongPassword() throws {
      let file = try passFile("Feil-passord-9")
      let found = try PostgresFixture.fault(
        PostgresFixture.source(.table("svar"), user: "leser", more: "passfile=\(file)"))
      #expect(found.rule == "unreachable_database")
      #expect(found.message.contains("password authentication failed for user …"))
      #expect(found.advice?.contains("PGPASSWORD") == true)
      for secret in ["Feil", "leser", "Blåbær"] { #expect(!found.text().contains(secret)) }
    }

    @Test func noPassword() throws {
      let file = try write("none", "")
      let found = try PostgresFixture.fault(
        PostgresFixture.source(.table("svar"), user: "leser", more: "passfile=\(file)"))
      #expect(found.message.contains("no password supplied"))
      #expect(found.advice?.contains(".pgpass") == true)
    }

    /// In a process of its own, as the environment belongs to the whole of one.
    @Test func passwordAndServiceFromTheEnvironment() async throws {
      let folder = try PostgresFixture.server.folder
      let services = try write(
        "services",
        """
        [fjordvik]
        host=\(folder)
        dbname=postgres
        user=leser
        [hel]
        host=\(folder)
        dbname=postgres
        user=leser
        password=\(PostgresFixture.password)
        """)
      await #expect(processExitsWith: .success) { [services = services as String] in
        func rows(_ text: String) throws -> Int {
          let address = try PostgresAddress(text, at: PostgresFixture.place)
          return try cells(DatabaseSource(server: .postgres(address), content: .table("besvart")))
            .rows.count
        }
        setenv("PGSERVICEFILE", services, 1)
        #expect(try rows("hel") == 4)
        #expect(try faults { try rows("fjordvik") }.map(\.rule) == ["unreachable_database"])
        setenv("PGPASSWORD", PostgresFixture.password, 1)
        #expect(try rows("fjordvik") == 4)
        #expect(try rows("postgresql:///postgres?service=fjordvik") == 4)
        setenv("PGPASSWORD", "Feil-passord-9", 1)
        let wrong = try faults { try rows("fjordvik") }
        #expect(wrong.map(\.place.description) == ["postgres:fjordvik:besvart"])
        #expect(wrong.first?.text().contains("Feil-passord-9") == false)
        let unknown = try faults { try rows("fjordvk") }
        #expect(unknown.first?.message.contains("\"fjordvk\"") == true)
        #expect(unknown.first?.advice?.contains("pg_service.conf") == true)
      }
    }

    @Test func notGranted() throws {
      let file = try passFile(PostgresFixture.password)
      for (table, object) in [("lukket", "table lukket"), ("hemmelig.journal", "schema hemmelig")] {
        let source = try PostgresFixture.source(
          .table(table), user: "leser", more: "passfile=\(file)")
        let found = try PostgresFixture.fault(source, isLate: true)
        #expect(found.rule == "access_denied")
        #expect(found.message.contains("permission denied for \(object)"))
        #expect(found.place == .file(source.shown))
      }
    }

    @Test func wrongDatabaseOrServer() throws {
      let database = try PostgresFixture.fault(
        PostgresFixture.source(.table("svar"), database: "fjordvk"))
      #expect(database.rule == "unreachable_database")
      #expect(database.message.contains("database \"fjordvk\" does not exist"))
      let address = try PostgresAddress("host=/nowhere dbname=f user=u", at: PostgresFixture.place)
      let down = try PostgresFixture.fault(
        DatabaseSource(server: .postgres(address), content: .table("svar")))
      #expect(down.rule == "unreachable_database")
      #expect(down.advice == "Check host and port, and that the server is running.")
    }
  }

  @Suite struct Interruptions {
    private let slow = "SELECT g, pg_sleep(0.001)::text AS s FROM generate_series(1, 1000000) AS g"

    /// Reads while `body` does something to the server; the one fault of reading.
    private func fault(
      reading query: String, on server: PostgresServer, while body: @Sendable () throws -> Void
    ) async throws -> Diagnostic {
      let source = try PostgresServer.$current.withValue(server) {
        try PostgresFixture.source(.query(query))
      }
      async let found = faults { try readDatabase(source) }
      let isReading =
        "SELECT count(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%pg_sleep%' "
        + "AND application_name = 'indikator' AND now() - query_start > interval '0.2 s'"
      while try server.psql(isReading) != "1\n" { try await Task.sleep(for: .milliseconds(50)) }
      try body()
      let all = try await found
      #expect(all.count == 1)
      return try #require(all.first)
    }

    @Test func endedByTheServer() async throws {
      let server = try PostgresFixture.server
      let found = try await fault(reading: slow, on: server) {
        try server.psql(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            + "WHERE application_name = 'indikator'")
      }
      #expect(found.rule == "connection_lost")
    }

    @Test func cancelledByTheServer() async throws {
      let server = try PostgresFixture.server
      let found = try await fault(reading: slow, on: server) {
        try server.psql(
          "SELECT pg_cancel_backend(pid) FROM pg_stat_activity "
            + "WHERE application_name = 'indikator'")
      }
      #expect(found.rule == "statement_timeout")
    }

    @Test func serverCrashes() async throws {
      let server = try PostgresServer()
      defer { server.stop() }
      let found = try await fault(reading: slow, on: server) { try server.crash() }
      #expect(found.rule == "connection_lost")
      #expect(found.message.contains("none of them is used"))
    }

    @Test func lockedTable() throws {
      let server = try PostgresFixture.server
      let holder = Thread {
        _ = try? server.run("BEGIN; LOCK TABLE svar; SELECT pg_sleep(30)")
      }
      holder.start()
      let waiting = "SELECT count(*) FROM pg_locks WHERE mode = 'AccessExclusiveLock' AND granted"
      while try server.psql(waiting) != "1\n" { usleep(50_000) }
      let found = try PostgresFixture.fault(
        PostgresFixture.source(.table("svar"), limits: DatabaseLimits(lockSeconds: 1)))
      #expect(found.rule == "locked_database")
      try server.psql(
        "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE mode = 'AccessExclusiveLock'")
    }
  }
}

/// Servers that are not what they should be.
@Suite struct PostgresNetworkTests {
  /// Listens on a port of this machine, and answers every first packet with `answer`; none: never.
  private func withListener(answer: String?, _ body: (Int) throws -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listener) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) { address in
      address.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        #expect(bind(listener, address, length) == 0)
        #expect(listen(listener, 8) == 0)
        #expect(getsockname(listener, address, &length) == 0)
      }
      return Int(UInt16(bigEndian: address.pointee.sin_port))
    }
    // Who answers must be done before the number of the socket goes to another test.
    let isDone = DispatchSemaphore(value: 0)
    if answer == nil { isDone.signal() }
    if let answer {
      Thread.detachNewThread {
        defer { isDone.signal() }
        while case let client = accept(listener, nil, nil), client >= 0 {
          var packet = [UInt8](repeating: 0, count: 1024)
          _ = recv(client, &packet, packet.count, 0)
          _ = send(client, answer, answer.utf8.count, 0)
          close(client)
        }
      }
    }
    defer {
      shutdown(listener, Int32(SHUT_RDWR))
      isDone.wait()
    }
    try body(port)
  }

  private func fault(_ uri: String) throws -> Diagnostic {
    let source = DatabaseSource(
      server: .postgres(try PostgresAddress(uri, at: PostgresFixture.place)),
      content: .table("svar"), limits: DatabaseLimits(connectSeconds: 1))
    let found = try faults { try readDatabaseHeader(source) }
    #expect(found.map(\.rule) == ["unreachable_database"])
    return try #require(found.first)
  }

  /// `N` is the protocol's answer of a server without encryption.
  @Test func noEncryption() throws {
    try withListener(answer: "N") { port in
      let found = try fault("postgresql://leser@127.0.0.1:\(port)/f?sslmode=require")
      #expect(found.message.contains("SSL"))
      #expect(found.advice?.contains("sslmode") == true)
      #expect(found.place == .file("postgres:127.0.0.1/f:svar"))
    }
  }

  @Test func notPostgres() throws {
    try withListener(answer: "HTTP/1.1 400 Bad Request\r\n\r\n") { port in
      _ = try fault("postgresql://leser@127.0.0.1:\(port)/f?sslmode=disable")
    }
  }

  @Test func neverAnswers() throws {
    try withListener(answer: nil) { port in
      let start = ContinuousClock.now
      let found = try fault("postgresql://leser@127.0.0.1:\(port)/f")
      #expect(found.message.contains("timeout expired"))
      #expect(found.advice?.contains("VPN") == true)
      #expect(ContinuousClock.now - start < .seconds(9))
    }
  }

  @Test func refused() throws {
    var free = 0
    try withListener(answer: nil) { free = $0 }
    let found = try fault("postgresql://leser@127.0.0.1:\(free)/f")
    #expect(found.advice == "Check host and port, and that the server is running.")
    #expect(!found.text().contains("leser"))
  }
}
