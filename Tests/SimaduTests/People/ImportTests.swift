import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Import of members and staff")
struct ImportTests {
  private func table(_ lines: [String]) -> ImportedTable {
    ImportedTable(
      header: lines[0].split(separator: ";").map(String.init),
      rows: lines.dropFirst().enumerated().map {
        ImportedTable.Row(
          number: $0 + 2,
          cells: $1.split(separator: ";", omittingEmptySubsequences: false).map(String.init))
      })
  }

  private func run(
    _ council: PeopleStore, _ table: ImportedTable, dryRun: Bool = false, skipWrong: Bool = false
  ) throws -> ImportReport {
    let context = council.context()
    let rules = try RuleHistory(context)
    return try ImportRun.perform(context, "impor", dryRun: dryRun, skipWrong: skipWrong) {
      try MemberImport(
        defaults: ImportDefaults(since: "2024-08-26", decree: "1/2024"), rules: rules
      ).run(table, $0)
    }
  }

  private var mixed: ImportedTable {
    table([
      "Kode;Nama Lengkap;Partai;Dapil;NIK;Tanggal Lahir;Mulai",
      "A11;Satu Benar;golkar;1;6471990101700011;1970-01-01;",
      "A12;;golkar;1;;;",
      "A13;Partai Salah;perindo;1;;;",
      "A14;Nomor Salah;golkar;1;123;;",
      "A15;Tanggal Salah;golkar;1;;31-02-1970;",
      "A16;Mulai Salah;golkar;1;;;besok",
      "A11;Kode Kembar;golkar;1;;;",
      "A18;Nomor Kembar;golkar;2;6471990101700011;;",
      ";Dua Benar;GOLKAR;Balikpapan Tengah;;;26 Agustus 2024",
    ])
  }

  @Test("a dry run lists each refused row with number, column and reason, and writes nothing")
  func dryRun() async throws {
    let council = try await PeopleStore.council([])
    let before = try council.count("trail_event")
    let report = try run(council, mixed, dryRun: true)
    #expect(report.accepted == ["A11", "A12"])
    #expect(report.rejected.map(\.row) == [3, 4, 5, 6, 7, 8, 9])
    #expect(
      report.rejected.map(\.column) == [
        "nama", "partai", "nik", "tanggal_lahir", "mulai", "kode", "nik",
      ])
    #expect(report.rejected[1].why.indonesian.hasPrefix("partai 'perindo' tidak dikenal"))
    #expect(!report.rejected[2].why.indonesian.contains("123"))
    #expect(try council.count("simadu_member") == 0 && council.count("simadu_person") == 0)
    #expect(try council.count("trail_event") == before)
  }

  @Test("a real run with a wrong row writes nothing, unless wrong rows are passed over")
  func realRun() async throws {
    let council = try await PeopleStore.council([])
    #expect(try run(council, mixed).rejected.count == 7)
    #expect(try council.count("simadu_member") == 0)
    #expect(try run(council, mixed, skipWrong: true).accepted == ["A11", "A12"])
    #expect(try council.count("simadu_member") == 2 && council.count("simadu_person") == 2)
  }

  @Test("a row that breaks a rule of the register is refused by itself")
  func rules() async throws {
    let council = try await PeopleStore.council([], seats: 2)
    let report = try run(
      council,
      table(["nama;partai;dapil", "Satu;golkar;1", "Dua;golkar;1", "Tiga;golkar;1"]),
      skipWrong: true)
    #expect(report.accepted == ["A01", "A02"])
    #expect(report.rejected.map(\.row) == [4])
    #expect(report.rejected[0].why.indonesian.contains("anggota DPRD berjumlah 3, kursinya 2"))
  }

  @Test("needed columns that are missing are refused at once, before any row")
  func columns() async throws {
    let council = try await PeopleStore.council([])
    #expect(
      throws: ImportError.columnsMissing(.members, missing: ["nama", "dapil"], unknown: ["namma"])
    ) {
      try run(council, table(["namma;partai", "Satu;golkar"]))
    }
  }

  @Test("45 members come in from a file with one command, and a dry run before it writes nothing")
  func file() async throws {
    let council = try await PeopleStore.council([])
    let lines = (1...45).map { "Nama Rekaan \($0),golkar,\($0 % 6 + 1)" }
    let sheet = try TemporarySheet(
      "anggota.csv", "Nama,Partai,Dapil\n" + lines.joined(separator: "\n") + "\n")
    let command = ["impor", sheet.path, "--mulai", "2024-08-26", "--sk", "1/2024"]
    let dry = try await council.run(command + ["--coba"])
    #expect(dry.contains("45 baris dapat diterima, 0 ditolak; percobaan, tidak ada yang ditulis."))
    #expect(try council.count("simadu_member") == 0)
    #expect(try await council.run(command).contains("45 baris diterima, 0 ditolak."))
    #expect(try council.on("2024-08-26").members.count == 45)
    #expect(
      await council.refusal(command)?.hasPrefix(
        "semua 45 baris anggota di berkas ini sudah tercatat, tidak ada yang ditulis") == true)
    #expect(try council.on("2024-08-26").members.count == 45)
  }

  @Test("staff come in from a file, each wrong row with its place")
  func staff() async throws {
    let council = try await PeopleStore.council([])
    try await council.run("opd tambah umum --nama Umum --unit-sekretariat --mulai 2024-01-01")
    let sheet = try TemporarySheet(
      "pegawai.csv",
      """
      nama;nip;golongan;jabatan;unit
      Nama Satu;197503212005011007;III/d;Arsiparis;umum
      Nama Dua;12;III/d;Arsiparis;umum
      Nama Tiga;;X/z;Arsiparis;umum
      Nama Empat;;III/a;Arsiparis;gudang

      """)
    let said = try await council.run([
      "impor", sheet.path, "--mulai", "2024-02-01", "--sk", "1/2024", "--lewati-yang-salah",
      "--csv",
    ])
    for line in ["3,nip,", "4,golongan,", "5,unit,"] { #expect(said.contains(line)) }
    #expect(try council.count("simadu_staff") == 1)
  }

  @Test("whoever may import staff only is refused a table of members")
  func permission() async throws {
    let council = try await PeopleStore.council([])
    let sheet = try TemporarySheet("anggota.csv", "nama,partai,dapil\nNama,golkar,1\n")
    let head = Principal(
      id: "K05", name: "Kabag Umum", permissions: ["simadu.impor.jalankan", "simadu.pegawai.ubah"])
    await #expect(
      throws: PluginError.forbidden(Permissions.changeMembers, principal: "Kabag Umum")
    ) {
      try await council.run(
        ["impor", sheet.path, "--mulai", "2024-08-26", "--sk", "1/2024"], as: head)
    }
    #expect(try council.count("simadu_member") == 0)
  }

  @Test("a new composition is read from a file")
  func composition() async throws {
    let council = try await PeopleStore.council([("golkar", 6)])
    try await council.form("komisi-1", "komisi")
    let sheet = try TemporarySheet(
      "susunan.csv", "AKD,Anggota,Jabatan\nkomisi-1,A02,ketua\nkomisi-1,A03,wakil ketua\n")
    try await council.run([
      "akd", "bentuk-ulang", sheet.path, "--mulai", "2025-01-01", "--sk", "1/2024",
    ])
    #expect(try council.on("2025-01-01").seats.map(\.position) == [.chair, .deputyChair])
  }
}
