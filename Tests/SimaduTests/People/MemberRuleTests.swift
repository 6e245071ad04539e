import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Rules of members (specification, section 12)")
struct MemberRuleTests {
  @Test("a person with records is not deleted, only ended; one who never held an office is")
  func deleting() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    let refusal = try #require(await council.refusal("orang hapus A01 --alasan salah"))
    #expect(refusal.contains("tidak dapat dihapus karena tercatat sebagai A01"))
    try await council.run("anggota henti A01 --sampai 2025-01-31 --alasan meninggal --sk 1/2024")
    #expect(await council.refusal("orang hapus A01 --alasan salah") != nil)
    let said = try await council.run(["orang", "tambah", "Salah Ketik"])
    let id = try #require(said.split(separator: " ").dropFirst().first.map(String.init))
    try await council.run("orang hapus \(id) --alasan salah")
    #expect(try council.count("simadu_person") == 4)
    let record = try #require(RecordID(id))
    #expect(try council.store.read { try $0.record(record).content.status } == "dihapus")
  }

  @Test("a member is active, suspended, active again, and then gone")
  func states() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    let state = { (day: String) in
      try council.store.read { try MemberRecord.find("A02", $0).state(on: peopleDay(day)) }
    }
    try await council.run("anggota sementara A02 --mulai 2025-02-01 --sk 1/2024")
    #expect(
      await council.refusal("anggota sementara A02 --mulai 2025-02-10 --sk 1/2024")?
        .contains("sudah diberhentikan sementara") == true)
    try await council.run("anggota pulihkan A02 --mulai 2025-04-01 --sk 1/2024")
    #expect(
      await council.refusal("anggota pulihkan A02 --mulai 2025-04-02 --sk 1/2024")?
        .contains("tidak diberhentikan sementara") == true)
    try await council.run(
      "anggota henti A02 --sampai 2025-06-30 --alasan mengundurkan_diri --sk 1/2024")
    #expect(try state("2024-08-25") == .coming)
    #expect(try state("2025-01-31") == .active)
    #expect(try state("2025-02-01") == .suspended)
    #expect(try state("2025-03-31") == .suspended)
    #expect(try state("2025-04-01") == .active)
    #expect(try state("2025-06-30") == .active)
    #expect(try state("2025-07-01") == .ended)
    #expect(
      await council.refusal("anggota henti A02 --sampai 2025-07-01 --alasan meninggal --sk 1/2024")?
        .contains("A02 sudah berakhir pada 30 Juni 2025") == true)
  }

  @Test(
    "a successor follows after the predecessor's end, in its faction, without its seats in bodies")
  func replacement() async throws {
    let council = try await PeopleStore.council([("golkar", 5)])
    try await council.form("komisi-1", "komisi")
    #expect(await council.seat("komisi-1", "A03") == nil)
    let replace = { (day: String) in
      await council.refusal([
        "anggota", "paw", "A03", "Nama Pengganti", "--mulai", day, "--sk", "1/2024",
      ])
    }
    #expect(try #require(await replace("2025-05-01")).contains("A03 masih menjabat"))
    try await council.run("anggota henti A03 --sampai 2025-03-31 --alasan meninggal --sk 1/2024")
    #expect(try council.on("2025-03-31").seats.count == 1)
    #expect(try council.on("2025-04-01").seats.isEmpty)
    #expect(
      try #require(await replace("2025-03-31")).contains("masih menjabat sampai 31 Maret 2025"))
    #expect(await replace("2025-05-01") == nil)
    let now = try council.on("2025-05-01")
    #expect(now.members.map(\.code) == ["A01", "A02", "A04", "A05", "A06"])
    #expect(now.factionSeats.contains { $0.member == "A06" && $0.place == "golkar" })
    #expect(now.seats.isEmpty)
    let (old, new) = try council.store.read {
      (try MemberRecord.find("A03", $0), try MemberRecord.find("A06", $0))
    }
    #expect(new.replaces == "A03" && old.replacedBy == "A06")
    #expect(new.party == old.party && new.constituency == old.constituency)
    #expect(old.state(on: peopleDay("2025-05-01")) == .replaced)
    #expect(try #require(await replace("2025-06-01")).contains("A03 sudah digantikan oleh A06"))
  }

  @Test("the council has no more members than seats, and a person no two of them")
  func seats() async throws {
    let council = try await PeopleStore.council([("golkar", 4)], seats: 4)
    let refusal = try #require(
      await council.refusal([
        "anggota", "tambah", "Nama", "--partai", "golkar", "--dapil", "1", "--mulai", "2024-08-26",
        "--sk", "1/2024",
      ]))
    #expect(refusal.contains("anggota DPRD berjumlah 5, kursinya 4"))
    try await council.run("anggota henti A01 --sampai 2025-01-31 --alasan meninggal --sk 1/2024")
    let person = try council.store.read { try MemberRecord.find("A02", $0).person }
    let twice = try #require(
      await council.refusal(
        "anggota tambah --orang \(person) --partai golkar --dapil 1 --mulai 2025-03-01 --sk 1/2024")
    )
    #expect(twice.contains("satu orang menduduki beberapa kursi: A02, A05"))
  }

  @Test("what is typed wrongly is told with what to write instead")
  func typing() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    let add = { (words: [String]) in
      await council.refusal(
        ["anggota", "tambah", "Nama", "--mulai", "2025-01-01", "--sk", "1/2024"] + words)
    }
    #expect(
      await add(["--partai", "perindo", "--dapil", "1"])?.hasPrefix(
        "partai 'perindo' tidak dikenal; pilih: golkar, nasdem") == true)
    #expect(await add(["--partai", "pkb", "--dapil", "9"])?.hasPrefix("dapil '9'") == true)
    let nik = try #require(await add(["--partai", "pkb", "--dapil", "1", "--nik", "64719912"]))
    #expect(nik == "NIK tidak dimengerti (isinya tidak diulang di sini); tulis 16 angka")
    #expect(!nik.contains("64719912"))
    #expect(
      await add(["--partai", "pkb", "--dapil", "1", "--kode", "A01"])?
        .hasPrefix("anggota 'A01' sudah tercatat") == true)
    #expect(
      await add(["--partai", "pkb", "--dapil", "1", "--kode", "P01"])?
        .hasPrefix("kode 'P01' tidak dimengerti") == true)
    #expect(
      await council.refusal("sk tambah 1/2024 --tanggal 2024-01-01 --tentang lagi")?
        .hasPrefix("SK '1/2024' sudah tercatat") == true)
  }
}
