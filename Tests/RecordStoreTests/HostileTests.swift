import Foundation
import SidilanKit
import Support
import Testing

@Suite("What somebody with a database shell or a forged copy tries")
struct HostileTests {
  /// Makes a change as the triggers would let it pass, without an act.
  private static let forged = """
    BEGIN; UPDATE trail_gate SET event = head + 1;
    INSERT INTO account (id, name, system_user, active) VALUES ('maling', 'Maling', NULL, 1);
    UPDATE trail_gate SET event = NULL; COMMIT;
    """

  @Test("a change that was forged under the next number does not become part of the next act")
  func laundering() throws {
    let test = try TestStore()
    try test.shell(Self.forged)
    let hash = try test.store.read { try $0.trailHash() }
    #expect(throws: StoreError.tampered(table: "account")) { try test.add("Surat") }
    #expect(throws: StoreError.tampered(table: "account")) { try test.store.note(test.act("baca")) }
    #expect(try test.store.read { try $0.trailHash() } == hash)
    #expect(try !test.store.check().faults.isEmpty)
  }

  @Test(
    "whatever is dropped, added or replaced in the schema is named by the check",
    arguments: [
      ("DROP TABLE number_issue", "number_issue"),
      (
        "DROP TABLE account_grant; CREATE VIEW account_grant AS SELECT 'x' AS account, '*' AS permission",
        "account_grant"
      ),
      ("CREATE TRIGGER diam BEFORE UPDATE ON record BEGIN SELECT RAISE(IGNORE); END", "diam"),
      ("DROP TRIGGER record_text_added", "record_text_added"),
      ("DROP INDEX record_kind", "record_kind"),
      ("CREATE TABLE reses_y (id INTEGER PRIMARY KEY) STRICT", "reses_y"),
      ("DROP TABLE reses_x", "reses_x"),
      ("CREATE TRIGGER reses_t AFTER INSERT ON reses_x BEGIN DELETE FROM council; END", "reses_t"),
    ])
  func schema(sql: String, name: String) throws {
    let test = try TestStore()
    try test.store.migrate(
      owner: "reses",
      [
        StoreMigration("001-x") {
          try $0.execute(sql: "CREATE TABLE reses_x (id INTEGER PRIMARY KEY) STRICT")
        }
      ])
    try test.store.write(test.act("catat")) {
      try $0.database.execute(sql: "INSERT INTO reses_x VALUES (1)")
    }
    #expect(try test.store.check().faults == [])
    try test.shell(sql)
    let faults = try RecordStore(test.folder).check().faults
    #expect(faults.contains(.definition(name: name)), "\(faults)")
    if name == "reses_x" {
      #expect(faults.contains(.row(table: "reses_x", key: "[1]", .removed)))
    }
  }

  @Test("an act that changes the schema is undone")
  func actOnSchema() throws {
    let test = try TestStore()
    #expect(throws: StoreError.untrackable(table: "uji", .undeclaredShape)) {
      try test.store.write(test.act("hapus")) {
        try $0.database.execute(sql: "DROP TABLE number_issue")
      }
    }
    #expect(try test.store.check().faults == [])
  }

  @Test("a text that differs only in how its letters are composed is another text")
  func spelling() throws {
    let test = try TestStore()
    try test.add("Café Ébène".precomposedStringWithCanonicalMapping)
    let trigger = try test.store.read {
      try #require(
        try String.fetchOne(
          $0.database, sql: "SELECT sql FROM sqlite_schema WHERE name = 'trail_record_update'"))
    }
    let other = "Café Ébène".decomposedStringWithCanonicalMapping
    try test.shell(
      "DROP TRIGGER trail_record_update; UPDATE record SET title = '\(other)'; \(trigger)")
    #expect(try test.store.check().faults == [.row(table: "record", key: "[1]", .altered)])
  }

  @Test(
    "a file that was cut short, is empty or belongs to another program is not filled in as a store")
  func notAStore() throws {
    let test = try TestStore()
    try test.store.close()
    let whole = try Data(contentsOf: test.folder.database)
    let foreign = try TemporaryFolder()
    let queue = try DatabaseQueue(path: foreign.file("x.sqlite"))
    try queue.writeWithoutTransaction { try $0.execute(sql: "CREATE TABLE lain (id INTEGER)") }
    try queue.close()
    let other = try Data(contentsOf: URL(fileURLWithPath: foreign.file("x.sqlite")))
    for bytes in [Data(), whole.prefix(60), Data(repeating: 32, count: 4096), other] {
      try bytes.write(to: test.folder.database)
      #expect {
        try RecordStore(test.folder)
      } throws: { error in
        if case StoreError.damaged = error { true } else { false }
      }
      #expect(try Data(contentsOf: test.folder.database) == bytes)
    }
    try whole.write(to: test.folder.database)
    #expect(try RecordStore(test.folder).check().faults == [])
  }

  @Test("the database can be read by its owner alone")
  func closed() throws {
    let temporary = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: temporary.file("pub"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o755])
    let folder = StoreFolder(temporary.file("pub"))
    let store = try RecordStore.create(
      folder,
      profile: CouncilProfile(name: "x", letterhead: [], timeZone: "Asia/Makassar", seats: 1),
      administrator: TestStore.administrator)
    try store.write(Act("x", by: TestStore.principal, module: "uji")) {
      try $0.create(TestStore.content("x"))
    }
    for name in ["", "-wal", "-shm"] {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: folder.database.path + name)
      #expect(attributes[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  // MARK: Copies

  /// An export whose files were changed, with digests that fit.
  private func forge(_ target: URL, _ name: String, _ change: (String) -> String) throws {
    let url = target.appendingPathComponent(name)
    try Data(change(String(contentsOf: url, encoding: .utf8)).utf8).write(to: url)
    let manifest = target.appendingPathComponent("salinan.json")
    var object = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: manifest)) as? [String: Any])
    var files = try #require(object["berkas"] as? [[String: Any]])
    let data = try Data(contentsOf: url)
    for index in files.indices where files[index]["nama"] as? String == name {
      files[index]["bita"] = data.count
      files[index]["sha256"] = try Digest.of(data)
    }
    object["berkas"] = files
    try JSONSerialization.data(withJSONObject: object).write(to: manifest)
  }

  private func exported() throws -> (TestStore, URL) {
    let test = try TestStore()
    try test.add("Surat")
    let target = URL(fileURLWithPath: test.temporary.file("ekspor"))
    try test.store.export(to: target)
    return (test, target)
  }

  @Test("of an export only single definitions are run, and no other database is touched")
  func attaching() throws {
    let (test, target) = try exported()
    let victim = test.temporary.file("korban.sqlite")
    let lines = [
      #"{"type":"index","name":"jahat","sql":"CREATE INDEX jahat ON record (title); ATTACH '"#
        + victim + #"' AS v; CREATE TABLE v.x (a)"}"#,
      #"{"type":"table","name":"jahat","sql":"ATTACH '"# + victim + #"' AS v"}"#,
      #"{"type":"table","name":"lain","sql":"CREATE TABLE reses_a (id INTEGER)"}"#,
    ]
    for line in lines {
      let copy = URL(fileURLWithPath: test.temporary.file("salinan-\(UUID().uuidString)"))
      try FileManager.default.copyItem(at: target, to: copy)
      try forge(copy, "skema.jsonl") { $0 + line + "\n" }
      #expect {
        try RecordStore.importing(copy, to: StoreFolder(test.temporary.file("impor")))
      } throws: { error in
        if case StoreError.copy(_, .statement) = error { true } else { false }
      }
      #expect(!FileManager.default.fileExists(atPath: victim))
    }
  }

  @Test("a trigger that an export brings along for the kernel's tables is found")
  func smuggled() throws {
    let (test, target) = try exported()
    try forge(target, "skema.jsonl") {
      $0
        + #"{"type":"trigger","name":"diam","sql":"CREATE TRIGGER diam BEFORE UPDATE ON record BEGIN SELECT RAISE(IGNORE); END"}"#
        + "\n"
    }
    #expect(throws: StoreError.copy(path: target.path, .trail)) {
      try RecordStore.importing(target, to: StoreFolder(test.temporary.file("impor")))
    }
  }

  @Test("a file that the manifest does not list is not read; one with another name is not taken")
  func unlisted() throws {
    let (test, target) = try exported()
    let manifest = target.appendingPathComponent("salinan.json")
    let whole = try Data(contentsOf: manifest)
    var object = try #require(try JSONSerialization.jsonObject(with: whole) as? [String: Any])
    object["berkas"] = [[String: Any]]()
    try JSONSerialization.data(withJSONObject: object).write(to: manifest)
    #expect(throws: StoreError.copy(path: target.path, .missingFile("skema.jsonl"))) {
      try RecordStore.importing(target, to: StoreFolder(test.temporary.file("impor")))
    }
    let backup = URL(fileURLWithPath: test.temporary.file("cadangan"))
    try test.store.backUp(to: backup)
    for name in [
      "plugin/libSidilanPluginJahat.so", "plugin/putusan.json", "lampiran/ab/x", "../luar",
      "sidilan.sqlite-wal",
    ] {
      let copy = URL(fileURLWithPath: test.temporary.file("salinan-\(UUID().uuidString)"))
      try FileManager.default.copyItem(at: backup, to: copy)
      let file = copy.appendingPathComponent("salinan.json")
      var object = try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any])
      var files = try #require(object["berkas"] as? [[String: Any]])
      files.append(["nama": name, "bita": 0, "sha256": try Digest.of(Data())])
      object["berkas"] = files
      try JSONSerialization.data(withJSONObject: object).write(to: file)
      #expect(throws: StoreError.copy(path: copy.path, .format(found: name))) {
        try RecordStore.restore(copy, to: StoreFolder(test.temporary.file("pulih")))
      }
    }
  }

  @Test("a value of another kind than was written is refused with its line")
  func coerced() throws {
    let (test, target) = try exported()
    for value in ["true", "1.5", "[1]"] {
      let copy = URL(fileURLWithPath: test.temporary.file("salinan-\(UUID().uuidString)"))
      try FileManager.default.copyItem(at: target, to: copy)
      try forge(copy, "tabel/council.jsonl") {
        $0.replacingOccurrences(of: #""seats":45"#, with: #""seats":"# + value)
      }
      #expect(
        throws: StoreError.copy(path: copy.path, .line(file: "tabel/council.jsonl", number: 1))
      ) {
        try RecordStore.importing(copy, to: StoreFolder(test.temporary.file("impor")))
      }
    }
  }

  @Test(
    "a store with a fault can still be saved, the fault is told, and comes back only when asked for"
  )
  func unsound() throws {
    let test = try TestStore()
    let file = URL(fileURLWithPath: try test.temporary.write(Array("isi".utf8), "a.txt"))
    let record = try test.add("Surat")
    let reference = try test.store.write(test.act("lampir")) {
      try $0.attach(file, to: record.id, mediaType: "text/plain")
    }
    let url = try test.store.read { try $0.file(reference) }
    try Data("lain".utf8).write(to: url)
    let target = URL(fileURLWithPath: test.temporary.file("cadangan"))
    let report = try test.store.backUp(to: target)
    #expect(report.faults == [.attachment(reference.digest, .missing)])
    let folder = StoreFolder(test.temporary.file("pulih"))
    #expect(throws: StoreError.copy(path: target.path, .trail)) {
      try RecordStore.restore(target, to: folder)
    }
    #expect(try RecordStore.restore(target, to: folder, asItIs: true).faults == report.faults)
    #expect(try RecordStore(folder).read { try $0.record(record.id) }.content.title == "Surat")
  }

  @Test("which modules are off, and their settings, come back with a backup")
  func switches() throws {
    let test = try TestStore()
    let plugins = test.folder.plugins
    try FileManager.default.createDirectory(
      at: plugins.appendingPathComponent("mati"), withIntermediateDirectories: true)
    try Data().write(to: plugins.appendingPathComponent("mati/reses"))
    try Data(#"{"a":"b"}"#.utf8).write(to: plugins.appendingPathComponent("reses.json"))
    try Data("{}".utf8).write(to: plugins.appendingPathComponent("putusan.json"))
    let target = URL(fileURLWithPath: test.temporary.file("cadangan"))
    try test.store.backUp(to: target)
    let folder = StoreFolder(test.temporary.file("pulih"))
    #expect(try RecordStore.restore(target, to: folder).faults == [])
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.plugins.path)
    #expect(Set(names) == ["mati", "mati/reses", "reses.json"])
  }

  // MARK: Texts

  @Test(
    "characters that steer a terminal or turn the direction of writing are in no text of the store",
    arguments: ["a\u{1B}[2Jb", "a\u{9B}2J", "a\u{202E}b", "a\u{7F}", "a\u{2028}b", "a\nb", " ", ""])
  func characters(text: String) throws {
    let test = try TestStore()
    let record = try test.add("Surat")
    let file = URL(fileURLWithPath: try test.temporary.write(Array("isi".utf8), "a.txt"))
    #expect(throws: StoreError.invalid(field: "judul", value: text)) {
      try test.store.write(test.act("catat")) { try $0.create(TestStore.content(text)) }
    }
    #expect(throws: StoreError.invalid(field: "lampiran", value: text)) {
      try test.store.write(test.act("lampir")) {
        try $0.attach(file, to: record.id, mediaType: "text/plain", name: text)
      }
    }
    #expect(throws: StoreError.invalid(field: "nama", value: text)) {
      try test.store.write(test.act("profil")) {
        try $0.setProfile(
          CouncilProfile(name: text, letterhead: [], timeZone: "Asia/Makassar", seats: 45))
      }
    }
    #expect(throws: IdentityError.invalid(field: "nama", value: text)) {
      try test.store.write(test.act("akun")) {
        try $0.addAccount(Account(id: "x", name: text, systemUser: nil), permissions: [])
      }
    }
    if text != " " {
      #expect(throws: StoreError.invalid(field: "alasan", value: text)) {
        try test.store.note(test.act("baca", reason: text))
      }
    }
    for name in ["../luar", "a/b", ".", ".."] {
      #expect(throws: StoreError.invalid(field: "lampiran", value: name)) {
        try test.store.write(test.act("lampir")) {
          try $0.attach(file, to: record.id, mediaType: "text/plain", name: name)
        }
      }
    }
  }

  @Test("a number is one of its year also after the date was changed")
  func redated() throws {
    let test = try TestStore()
    func numbered(_ date: String) throws -> RecordEnvelope {
      try test.store.write(test.act("catat")) {
        var content = TestStore.content("Surat")
        content.number = "7/DPRD"
        content.date = date
        return try $0.create(content)
      }
    }
    let old = try numbered("2025-03-01")
    let new = try numbered("2026-03-01")
    #expect(
      throws: StoreError.numberTaken(number: "7/DPRD", kind: "uji", by: new.id)
    ) {
      try test.store.write(test.act("ubah")) {
        try $0.update(old.id, expecting: 1) { $0.date = "2026-01-01" }
      }
    }
  }

  @Test(
    "a number is taken for a day of the calendar and for nothing else",
    arguments: ["2025-99-99", "-999999999", "+123456789", "20251301ab", "2025-2-3", ""])
  func numberDates(date: String) throws {
    let test = try TestStore()
    #expect(throws: StoreError.invalid(field: "tanggal", value: date)) {
      try test.store.write(test.act("nomor")) {
        try $0.openBook("keluar", title: "Surat keluar")
        try $0.takeNumber(from: "keluar", for: nil, date: date) { "\($1)/\($0)" }
      }
    }
  }

  @Test("the history of a record tells nothing of other records that one act changed with it")
  func histories() throws {
    let test = try TestStore()
    let open = try test.store.write(test.act("catat")) { writer in
      _ = try writer.create(TestStore.content("Pemeriksaan anggota", access: .secret))
      return try writer.create(TestStore.content("Undangan"))
    }
    let changes = try test.store.read { try $0.history(of: open.id) }.flatMap(\.changes)
    #expect(!changes.isEmpty)
    #expect(!changes.contains { ($0.new ?? "").contains("Pemeriksaan") })
  }
}
