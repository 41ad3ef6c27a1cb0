internal import CPostgres
public import Survey

/// Where a PostgreSQL server is and which database is meant: never with a password.
public struct PostgresAddress: Sendable, Equatable {
  /// libpq's keywords and what they are set to. No keyword of a secret is among them.
  let options: [String: String]
  /// The service, or host and database; never the user.
  public let shown: String

  /// Reads the name of a service (`fjordvik`, as `pg_service.conf` has it), a URI
  /// (`postgresql://host/database`) or libpq's `keyword=value` pairs.
  ///
  /// Nothing of the text is repeated in a fault, as it may hold a password. `place`: where it
  /// stands. Faults: `password_in_config`, `bad_connection`.
  public init(_ text: String, at place: Diagnostic.Place) throws(Faults) {
    let isURI = text.hasPrefix("postgresql://") || text.hasPrefix("postgres://")
    if isURI, hidesPassword(text) { throw Faults([passwordInConfig(place)]) }
    options =
      isURI || text.contains("=") ? try parse(text, place) : try service(text, place)
    guard isSound(options) else { throw Faults([badConnection(place)]) }
    let server = options["host"] ?? options["hostaddr"]
    let names = [server, options["dbname"]].compactMap(\.self)
    shown = options["service"] ?? (names.isEmpty ? "default" : names.joined(separator: "/"))
  }
}

/// A service by its name alone. Anything else may be a URI without its beginning, password and all.
private func service(_ name: String, _ place: Diagnostic.Place) throws(Faults)
  -> [String: String]
{
  let isName = name.unicodeScalars.allSatisfy {
    $0.properties.isAlphabetic || ("0"..."9").contains($0) || "_-. ".unicodeScalars.contains($0)
  }
  guard isName, !name.isEmpty else { throw Faults([badConnection(place)]) }
  return ["service": name]
}

/// The options that the text sets, by libpq itself. Faults: `password_in_config`, `bad_connection`.
private func parse(_ text: String, _ place: Diagnostic.Place) throws(Faults)
  -> [String: String]
{
  // libpq's own message may quote a part of a password.
  guard !text.utf8.contains(0), let first = PQconninfoParse(text, nil) else {
    throw Faults([badConnection(place)])
  }
  defer { PQconninfoFree(first) }
  var options: [String: String] = [:]
  var next = first
  while let keyword = next.pointee.keyword {
    if let value = next.pointee.val {
      // libpq marks what a form should not show.
      if next.pointee.dispchar.map({ $0.pointee == 0x2A }) ?? false {
        throw Faults([passwordInConfig(place)])
      }
      options[String(cString: keyword)] = String(cString: value)
    }
    next += 1
  }
  return options
}

/// Whether libpq takes an unescaped password for something else: with a `/` in it, what follows
/// up to the `@` becomes a part of the database's name.
private func hidesPassword(_ uri: String) -> Bool {
  guard let scheme = uri.range(of: "://") else { return false }
  let path = uri[scheme.upperBound...].prefix { $0 != "?" }.drop { $0 != "/" }
  return path.contains("@")
}

/// Whether what a message would show of the address is what it should be.
private func isSound(_ options: [String: String]) -> Bool {
  let port = options["port"] ?? ""
  let names = [options["host"], options["hostaddr"], options["dbname"], options["service"]]
  return port.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2C }
    && !names.contains { name in name.map { $0.contains("@") || $0.contains("=") } ?? false }
}

private func passwordInConfig(_ place: Diagnostic.Place) -> Diagnostic {
  Diagnostic(
    .config, rule: "password_in_config", at: place, "the connection holds a password",
    advice: "Take it out of the file, and change it if others may have read it. Give it in "
      + "`PGPASSWORD`, in `~/.pgpass` (or the file that `PGPASSFILE` names), or in a service file.")
}

private func badConnection(_ place: Diagnostic.Place) -> Diagnostic {
  Diagnostic(
    .config, rule: "bad_connection", at: place,
    "this is neither the name of a service nor a connection that PostgreSQL understands",
    advice: "Write the name of a service in `~/.pg_service.conf`, or "
      + "`postgresql://user@host/database` without a password.")
}
