import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Import of factions, bodies, rooms and events")
struct ImportKindTests {
  private static let since = ["--mulai", "2024-10-30", "--sk", "1/2024"]

  private func members(_ rows: [String]) -> [String] {
    ["nama,partai,dapil,fraksi,jabatan_fraksi"] + rows
  }

  @Test("factions of the members' table are formed with chair and secretary, or entered")
  func factions() async throws {
    let council = try await PeopleStore.council([])
    let first = try await council.imported(
      members([
        "Satu,golkar,1,Fraksi Partai Golongan Karya,ketua", "Dua,golkar,1,golkar,sekretaris",
        "Tiga,golkar,1,Golkar,", "Empat,golkar,1,Fraksi Golkar,",
      ]), Self.since)
    #expect(
      first.refusal == nil && first.said.contains("fraksi golkar: 4 anggota masuk, ketua A01"))
    #expect(
      try await council.imported(members(["Lima,golkar,2,golkar,"]), Self.since).refusal == nil)
    let seats = try council.on("2024-10-30").factionSeats
    #expect(
      seats.sorted { $0.member < $1.member }.map(\.position)
        == [.chair, .secretary, .member, .member, .member])
    #expect(Set(seats.map(\.place)) == ["golkar"])
  }

  @Test("a faction that is too small refuses all its rows in one line, and nothing is written")
  func smallFaction() async throws {
    let council = try await PeopleStore.council([])
    let rows = members(["Satu,golkar,1,,", "Dua,pks,1,PKS,", "Tiga,pks,2,PKS,"])
    let found = try await council.imported(rows, Self.since + ["--lewati-yang-salah"])
    #expect(
      found.said.contains("baris 3-4, kolom fraksi: fraksi pks hanya 2 anggota, paling sedikit"))
    #expect(found.refusal?.hasPrefix("fraksi tidak dapat dibentuk, tidak ada yang ditulis") == true)
    #expect(try council.count("simadu_member") == 0 && council.count("simadu_faction") == 0)
  }

  private func council() async throws -> PeopleStore {
    let council = try await PeopleStore.council([("golkar", 6)])
    for (code, name) in [("A01", "Nasrun Wicaksono"), ("A02", "Rosadi Pradana")] {
      try await council.run(["anggota", "ubah", code, "--nama", name, "--alasan", "uji"])
    }
    return council
  }

  @Test("bodies are formed and filled, members named by name or code, in any order of rows")
  func bodies() async throws {
    let council = try await council()
    let lines = [
      "Kode,Nama,Jenis,Anggota,Jabatan", "komisi-1,,,H. Nasrun Wicaksono,ketua",
      "komisi-1,Komisi I: Hukum,komisi,a02,wakil ketua", "bk,Badan Kehormatan,badan,,",
      "Komisi 1,,,A03,",
    ]
    let dry = try await council.imported(lines, Self.since + ["--coba"])
    #expect(dry.refusal == nil && dry.said.contains("AKD dibentuk: komisi-1, bk"))
    #expect(try council.count("simadu_body") == 0)
    #expect(try await council.imported(lines, Self.since).refusal == nil)
    let day = try council.on("2024-10-30")
    #expect(day.bodies.map(\.code) == ["bk", "komisi-1"])
    #expect(
      day.seats.map { "\($0.place) \($0.member)" }
        == ["A01", "A02", "A03"].map { "komisi-1 \($0)" })
    #expect(day.seats.map(\.position) == [.chair, .deputyChair, .member])
    let again = try await council.imported(lines, Self.since)
    #expect(again.refusal?.hasPrefix("semua 4 baris akd di berkas ini sudah tercatat") == true)
    // Later a seat is added by the name of the body.
    let later = try await council.imported(["akd,anggota", "Komisi I,A04"], Self.since)
    #expect(later.refusal == nil)
  }

  @Test("each wrong row of bodies is told with its reason, and nothing is written")
  func bodyFaults() async throws {
    let council = try await council()
    let found = try await council.imported(
      [
        "akd,nama,jenis,anggota,jabatan", "komisi-1,Komisi I,komisi,A01,ketua",
        "komisi-1,,,A02,ketua", "komisi-1,,,A01,", "komisi-1,,,Siapa Ini,",
        "komisi-1,,,Nama Rekaan,",
        "komisi-1,,,A03,raja", "komisi-2,,komisi,A04,", "Komisi Tiga,,komisi,A05,",
        "bk,BK,dewan,A06,", "komisi-4,Komisi IV,komisi,A01,", "komisi-1,,,,ketua",
      ], Self.since)
    for line in [
      "baris 3: komisi-1 mempunyai 2 ketua", "baris 4, kolom anggota: A01 sudah disebut untuk",
      "baris 5, kolom anggota: tidak ada anggota 'Siapa Ini'",
      "baris 6, kolom anggota: nama 'Nama Rekaan' dipakai A03, A04, A05, A06; tulis kodenya",
      "baris 7, kolom jabatan: jabatan 'raja'",
      "baris 8, kolom nama: AKD 'komisi-2' belum tercatat",
      "baris 9, kolom akd: AKD 'Komisi Tiga' belum tercatat",
      "baris 10, kolom jenis: jenis AKD 'dewan'",
      "baris 11: A01 duduk di 2 komisi", "baris 12, kolom anggota:",
    ] { #expect(found.said.contains(line), "\(line)") }
    #expect(found.refusal?.hasPrefix("10 dari 11 baris ditolak") == true)
    #expect(try council.count("simadu_body") == 0)
  }

  @Test("a body that is there keeps its kind and name")
  func bodyIsOther() async throws {
    let council = try await council()
    try await council.form("komisi-1", "komisi")
    let kind = try await council.imported(["akd,jenis,anggota", "komisi-1,badan,A01"], Self.since)
    #expect(kind.said.contains("kolom jenis: komisi-1 sudah tercatat sebagai komisi"))
    let name = try await council.imported(
      ["akd,nama,anggota", "komisi-1,Komisi Lain,A01"], Self.since)
    #expect(name.said.contains("kolom nama: komisi-1 sudah tercatat dengan nama 'KOMISI-1'"))
  }

  @Test(
    "a new composition too may name members and bodies as they are printed, and a dry run refuses")
  func reforming() async throws {
    let council = try await council()
    try await council.form("komisi-1", "komisi")
    let sheet = try TemporarySheet(
      "s.csv", "akd,anggota,jabatan\nKomisi I,Nasrun Wicaksono,ketua\n")
    try await council.run([
      "akd", "bentuk-ulang", sheet.path, "--mulai", "2025-01-01", "--sk", "1/2024",
    ])
    #expect(try council.on("2025-01-01").seats.map(\.member) == ["A01"])
    #expect(
      await council.refusal(
        "akd bentuk-ulang --kursi komisi-9:A02:ketua --mulai 2025-02-01 --sk 1/2024 --coba")
        == "1 dari 1 baris akan ditolak; perbaiki baris itu, lalu ulangi dengan --coba")
  }

  private static let rooms = [
    "kode,nama,kapasitas", "utama,Ruang Rapat Paripurna,150", "kecil,Kecil,9",
  ]

  @Test("rooms come in, each wrong one with its reason, and none twice")
  func rooms() async throws {
    let council = try await council()
    let wrong = try await council.imported(
      Self.rooms + ["Ruang Besar,Besar,9", "tamu,Tamu,banyak", "x1,X,0"])
    for line in ["4, kolom kode", "5, kolom kapasitas", "6, kolom kapasitas"] {
      #expect(wrong.said.contains("baris \(line)"), "\(line)")
    }
    #expect(try council.count("simadu_room") == 0)
    #expect(try await council.imported(Self.rooms, ["--mulai", "2026-01-01"]).refusal == nil)
    #expect(
      try await council.imported(Self.rooms).refusal?.hasPrefix("semua 2 baris ruang") == true)
    #expect(try council.count("simadu_room") == 2)
  }

  private func furnished() async throws -> PeopleStore {
    let council = try await council()
    try await council.form("komisi-3", "komisi")
    #expect(try await council.imported(Self.rooms, ["--mulai", "2026-01-01"]).refusal == nil)
    try await council.run(
      "masa-sidang tambah reses --tahun 2026/2027 --ke 1 --mulai 2027-02-01 --selesai 2027-02-06 --keputusan 1"
    )
    return council
  }

  @Test("events come in as proposals, with printed kinds, bodies and rooms")
  func agenda() async throws {
    let council = try await furnished()
    let lines = [
      "Jenis,Judul,Tanggal,Jam mulai,Jam selesai,Badan,Tempat,Peserta",
      "Rapat Komisi,Drainase,18 Januari 2027,09.00,11:30,Komisi III,kecil,",
      "paripurna,Penyampaian raperda,2027-01-20,09:00:00,12.00,,Ruang Rapat Paripurna,\"A01, a02\"",
      "kunker,Kunjungan,2027-01-16,08.00,16.00,komisi-3,,Nasrun Wicaksono;A02",
    ]
    let dry = try await council.imported(lines, ["--coba"])
    #expect(dry.refusal == nil && dry.said.contains("Perhatian: baris 4: 2027-01-16 hari Sabtu"))
    #expect(try council.count("simadu_agenda") == 0)
    #expect(try await council.imported(lines).refusal == nil)
    let events = try council.store.read {
      try AgendaEvent.between(peopleDay("2027-01-01"), peopleDay("2027-01-31"), in: $0)
    }
    #expect(
      events.map { "\($0.kind.rawValue) \($0.start.stored) \($0.room ?? "-") \($0.body ?? "-")" }
        == [
          "kunker 2027-01-16 08.00 - komisi-3", "rapat_komisi 2027-01-18 09.00 kecil komisi-3",
          "paripurna 2027-01-20 09.00 utama -",
        ])
    #expect(events.map(\.members) == [["A01", "A02"], [], ["A01", "A02"]])
    #expect(try await council.imported(lines).refusal?.hasPrefix("semua 3 baris agenda") == true)
  }

  @Test("each wrong event is told with row, column and reason, and none is proposed")
  func agendaFaults() async throws {
    let council = try await furnished()
    let found = try await council.imported(
      [
        "jenis,acara,tanggal,mulai,selesai,akd,ruang",
        "paripurna,A,2027-01-20,09.00,12.00,,utama", "paripurna,B,2027-01-20,10.00,11.00,,utama",
        "arisan,C,2027-01-20,09.00,12.00,,", "rdp,D,2027-01-21,09.00,12.00,,",
        "rdp,E,2027-01-21,12.00,09.00,komisi-3,", "rdp,F,2020-01-21,09.00,12.00,komisi-3,",
        "rdp,G,2027-02-02,09.00,12.00,komisi-3,", "rdp,H,2027-01-21,pagi,12.00,komisi-3,",
        "rdp,I,besok,09.00,12.00,komisi-3,", "rdp,J,2027-01-21,09.00,12.00,komisi-7,",
        "rdp,K,2027-01-21,09.00,12.00,komisi-3,aula", "paripurna,a,2027-01-20,09.00,12.00,,",
      ])
    for line in [
      "3, kolom ruang: ruang 'utama' sudah dipakai", "4, kolom jenis: jenis 'arisan'",
      "5, kolom akd:", "6, kolom selesai:", "7, kolom akd:", "8, kolom mendesak:",
      "9, kolom mulai: jam tidak dimengerti", "10, kolom tanggal:", "11, kolom akd: AKD 'komisi-7'",
      "12, kolom ruang: ruang 'aula'",
      "13, kolom acara: acara, waktu, dan AKD sama dengan baris 2",
    ] { #expect(found.said.contains("baris \(line)"), "\(line)") }
    #expect(!found.said.contains("--"), "rows have columns, not options")
    #expect(found.refusal?.hasPrefix("11 dari 12 baris ditolak") == true)
    #expect(try council.count("simadu_agenda") == 0)
  }

  @Test("whoever may import but not change bodies is refused a table of them")
  func permission() async throws {
    let council = try await council()
    let sheet = try TemporarySheet("akd.csv", "akd,nama,jenis,anggota\nbk,BK,badan,A01\n")
    let head = Principal(
      id: "K05", name: "Kabag Umum", permissions: ["simadu.impor.jalankan", "simadu.pegawai.ubah"])
    await #expect(throws: PluginError.forbidden(Permissions.changeBodies, principal: "Kabag Umum"))
    {
      try await council.run(["impor", sheet.path] + Self.since, as: head)
    }
  }

  @Test(
    "a template has every column and comes back without a row to import",
    arguments: ImportKind.allCases)
  func template(kind: ImportKind) async throws {
    let council = try await PeopleStore.council([])
    let text = try await council.run(["impor", "--contoh", kind.rawValue])
    let sheet = try TemporarySheet("contoh.csv", text)
    let table = try TableFile.read(sheet.path)
    #expect(ImportKind(of: table) == kind && table.rows.isEmpty)
    #expect(table.header == kind.fields.map(\.column.rawValue))
    #expect(text.split(separator: "\r\n").count == 3)
    let refusal = await council.refusal(["impor", sheet.path])
    #expect(refusal == "tabel hanya berisi judul kolom; isi barisnya dahulu")
    // With its mark away the example is a row that reads.
    let filled = try TemporarySheet(
      "isi.csv",
      text.split(separator: "\r\n").enumerated().filter { $0.offset != 1 }.map {
        $0.element.hasPrefix("# ") ? String($0.element.dropFirst(2)) : String($0.element)
      }.joined(separator: "\r\n"))
    #expect(try TableFile.read(filled.path).rows.count == 1)
  }

  @Test(
    "parties are known by printed name and code",
    arguments: [
      ("Partai Golongan Karya", "golkar"), ("Golkar", "golkar"), ("Partai Golkar", "golkar"),
      ("GOLONGAN KARYA", "golkar"), ("PDI Perjuangan", "pdip"), ("PDI-P", "pdip"),
      ("Partai Keadilan Sejahtera (PKS)", "pks"), ("Nasdem", "nasdem"),
      ("Partai Gerindra", "gerindra"), ("partai demokrat", "demokrat"),
    ])
  func parties(text: String, code: String) async throws {
    let election = try RuleHistory(try PeopleStore().context()).election(
      on: peopleDay("2024-08-26"))
    #expect(try election.party(text).code == code)
    #expect(throws: PeopleError.self) { try election.party("Partai") }
    #expect(throws: PeopleError.self) { try election.party("Perindo") }
  }

  @Test(
    "constituencies are known by printed name, number and code",
    arguments: [
      ("Balikpapan Selatan", "balikpapan-6"), ("Dapil 1", "balikpapan-1"), ("3", "balikpapan-3"),
      ("Dapil Balikpapan 2", "balikpapan-2"), ("DAPIL IV", "balikpapan-4"),
      ("Kota Balikpapan 5", "balikpapan-5"),
      ("Daerah Pemilihan Kota Balikpapan 06", "balikpapan-6"),
      ("Balikpapan Kota", "balikpapan-1"), ("balikpapan-2", "balikpapan-2"),
    ])
  func constituencies(text: String, code: String) async throws {
    let election = try RuleHistory(try PeopleStore().context()).election(
      on: peopleDay("2024-08-26"))
    #expect(try election.constituency(text).code == code)
    #expect(throws: PeopleError.self) { try election.constituency("Dapil 7") }
    #expect(throws: PeopleError.self) { try election.constituency("Balikpapan") }
  }
}
