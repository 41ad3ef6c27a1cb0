import Survey
import Testing

@testable import Ingest

@Suite struct PostgresAddressTests {
  private let place = Diagnostic.Place.config(file: "p.yaml", line: 3, column: 5)

  @Test(arguments: [
    ("fjordvik", "fjordvik"), ("Ås_data-2.1", "Ås_data-2.1"),
    ("postgresql://db.kommune.no/fjordvik", "db.kommune.no/fjordvik"),
    ("postgres://leser@db.kommune.no:5433/fjordvik?sslmode=verify-full", "db.kommune.no/fjordvik"),
    ("postgresql://db:5432/f?user=leser@azure&passfile=/home/x/.pgpass", "db/f"),
    ("postgresql:///f?host=/run/postgresql", "/run/postgresql/f"),
    ("postgresql://a:5432,b:5433/f", "a,b/f"), ("postgresql:///?service=fjordvik", "fjordvik"),
    ("postgresql://leser:@db/f", "db/f"), ("postgresql://", "default"),
    ("postgresql://[::1]:5432/f", "::1/f"),
    ("host=db dbname=f user=leser", "db/f"), ("service=fjordvik connect_timeout=3", "fjordvik"),
  ])
  func shown(_ text: String, _ shown: String) throws {
    let address = try PostgresAddress(text, at: place)
    #expect(address.shown == shown)
    let source = DatabaseSource(server: .postgres(address), content: .table("s.t"))
    #expect(source.shown == "postgres:\(shown):s.t")
    #expect(address.options["passfile"] == (text.contains("pgpass") ? "/home/x/.pgpass" : nil))
  }

  /// `hemmelig`, `s3cret` and `12` are passwords, or parts of one.
  @Test(arguments: [
    ("postgresql://leser:hemmelig@db/f", "password_in_config"),
    ("postgresql://leser:s3cret%2Fhemmelig@db/f", "password_in_config"),
    ("postgresql://leser:s3cret/hemmelig@db/f", "password_in_config"),
    ("postgresql://leser:12/hemmelig@db/f", "password_in_config"),
    ("postgresql://leser:s3cret@hemmelig@db/f", "password_in_config"),
    ("postgresql://leser:s3cret?hemmelig@db/f", "password_in_config"),
    ("postgresql://le/ser:hemmelig@db/f", "password_in_config"),
    ("postgresql://leser@s3cret@db/f", "bad_connection"),
    ("postgresql://db/f?password=hemmelig", "password_in_config"),
    ("postgresql://db/f?user=leser&password=hemmelig", "password_in_config"),
    ("postgresql://db/f?sslpassword=hemmelig", "password_in_config"),
    ("host=db password=hemmelig", "password_in_config"),
    ("host=db password='s3cret hemmelig' dbname=f", "password_in_config"),
    ("host=db PASSWORD = hemmelig", "bad_connection"),
    ("host=db password='hemmelig", "bad_connection"),
    ("host=db pass word=hemmelig", "bad_connection"),
    ("postgresql://leser:hemmelig/f", "bad_connection"),
    ("postgresql://leser:hem%zzmelig@db/f", "bad_connection"),
    ("postgresql://db/f?hemmelig", "bad_connection"), ("leser:hemmelig@db/f", "bad_connection"),
    ("hemmelig@db", "bad_connection"), ("dbname=postgresql://u:hemmelig@db/f", "bad_connection"),
    ("dbname='host=db password=hemmelig'", "bad_connection"),
    ("mysql://leser:hemmelig@db/f", "bad_connection"), ("", "bad_connection"),
    ("host=db\0password=hemmelig", "bad_connection"),
  ])
  func refusesPasswords(_ text: String, _ rule: String) throws {
    let found = try faults { try PostgresAddress(text, at: place) }
    #expect(found.map(\.rule) == [rule])
    #expect(found.first?.place == place)
    let message = found.first?.text(showValues: true) ?? ""
    for secret in ["hemmelig", "s3cret", "12", "melig"] { #expect(!message.contains(secret)) }
    if rule == "password_in_config" {
      for way in ["PGPASSWORD", ".pgpass", "PGPASSFILE", "service file"] {
        #expect(message.contains(way))
      }
    }
  }
}
