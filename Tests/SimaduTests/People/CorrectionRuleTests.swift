import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Corrections, and acts that are taken back")
struct CorrectionRuleTests {
  private func commission() async throws -> PeopleStore {
    let council = try await PeopleStore.council([("golkar", 6), ("nasdem", 4)])
    try await council.form("komisi-1", "komisi")
    #expect(await council.seat("komisi-1", "A01", "ketua") == nil)
    #expect(await council.seat("komisi-1", "A02") == nil)
    return council
  }

  private func history(_ council: PeopleStore) throws -> RegisterHistory {
    try council.store.read { try RegisterHistory.load($0) }
  }

  @Test(
    "a wrong end is taken back with faction, seats and suspension, with its reason in the trail")
  func end() async throws {
    let council = try await commission()
    try await council.run("anggota sementara A01 --mulai 2025-02-01 --sk 1/2024")
    try await council.run(
      "akd set komisi-1 --anggota A03 --mulai 2026-01-01 --sampai 2026-06-30 --sk 1/2024")
    for code in ["A01", "A03"] {
      let before = try history(council)
      try await council.run(
        "anggota henti \(code) --sampai 2025-05-31 --alasan meninggal --sk 1/2024")
      #expect(try history(council) != before)
      #expect(await council.refusal(["anggota", "batal-henti", code, "--alasan", " "]) != nil)
      try await council.run(["anggota", "batal-henti", code, "--alasan", "salah orang"])
      #expect(try history(council) == before)
      let member = try council.store.read { try MemberRecord.find(code, $0) }
      #expect(member.endReason == nil && member.validity.until == nil)
    }
    let reason = try council.store.read {
      try String.fetchOne(
        $0.database,
        sql: "SELECT reason FROM trail_event WHERE action = 'batal_henti_anggota' LIMIT 1")
    }
    #expect(reason == "salah orang")
    #expect(
      await council.refusal("anggota batal-henti A01 --alasan lagi")?
        .contains("tidak ada tindakan itu atas A01") == true)
  }

  @Test("an end is not taken back while a successor sits; the replacement is taken back first")
  func replaced() async throws {
    let council = try await commission()
    let before = try history(council)
    try await council.run("anggota henti A01 --sampai 2025-05-31 --alasan meninggal --sk 1/2024")
    try await council.run([
      "anggota", "paw", "A01", "Baru", "--mulai", "2025-07-01", "--sk", "1/2024",
    ])
    #expect(
      await council.refusal("anggota batal-henti A01 --alasan salah")?
        .contains("A01 sudah digantikan oleh A11") == true)
    #expect(
      await council.refusal("akd set komisi-1 --anggota A11 --mulai 2025-07-01 --sk 1/2024") == nil)
    #expect(
      await council.refusal("anggota batal-paw A01 --alasan salah")?
        .contains("sudah diubah lagi sesudahnya") == true)
    try await council.run("akd batal-set komisi-1 --anggota A11 --alasan salah")
    try await council.run("anggota batal-paw A01 --alasan salah")
    try await council.run("anggota batal-henti A01 --alasan salah")
    #expect(try history(council) == before)
  }

  @Test("what would come back against a rule is refused")
  func against() async throws {
    let council = try await commission()
    try await council.run("anggota henti A01 --sampai 2025-05-31 --alasan meninggal --sk 1/2024")
    try await council.run(
      "akd set komisi-1 --anggota A02 --jabatan ketua --mulai 2025-06-01 --sk 1/2024")
    #expect(
      await council.refusal("anggota batal-henti A01 --alasan salah")?
        .contains("komisi-1 mempunyai 2 ketua") == true)
    try await council.run("akd batal-set komisi-1 --anggota a2 --alasan salah")
    try await council.run("anggota batal-henti A01 --alasan salah")
    #expect(try council.on("2025-07-01").chairs(of: "komisi-1") == ["A01"])
  }

  @Test("acts on seats, bodies, factions and suspensions are taken back")
  func others() async throws {
    let council = try await commission()
    for (act, undo) in [
      (
        "akd lepas komisi-1 --anggota A01 --sampai 2025-01-31 --sk 1/2024",
        "akd batal-lepas komisi-1 --anggota A01 --alasan salah"
      ),
      (
        "akd bubar komisi-1 --sampai 2025-01-31 --sk 1/2024",
        "akd batal-bubar komisi-1 --alasan salah"
      ),
      (
        "akd bentuk-ulang --kursi komisi-1:A05:ketua --mulai 2027-02-01 --sk 1/2024",
        "akd batal-bentuk-ulang --alasan salah"
      ),
      (
        "fraksi pindah A06 --ke nasdem --mulai 2025-01-01 --sk 1/2024",
        "fraksi batal-pindah A06 --alasan salah"
      ),
      (
        "fraksi bubar nasdem --ke golkar --mulai 2025-03-01 --sk 1/2024",
        "fraksi batal-bubar nasdem --alasan salah"
      ),
      (
        "anggota sementara A04 --mulai 2025-03-01 --sk 1/2024",
        "anggota batal-sementara A04 --alasan salah"
      ),
    ] {
      let before = try history(council)
      try await council.run(act)
      #expect(try history(council) != before, "\(act)")
      try await council.run(undo)
      #expect(try history(council) == before, "\(undo)")
    }
    try await council.run("anggota sementara A04 --mulai 2025-03-01 --sk 1/2024")
    let before = try history(council)
    try await council.run("anggota pulihkan A04 --mulai 2025-04-01 --sk 1/2024")
    try await council.run("anggota batal-pulihkan A04 --alasan salah")
    #expect(try history(council) == before)
  }

  @Test("a party typed wrongly is corrected in the whole seat; a change of party is refused")
  func party() async throws {
    let council = try await commission()
    try await council.run(
      "anggota henti A01 --sampai 2025-05-31 --alasan pindah_partai --sk 1/2024")
    try await council.run([
      "anggota", "paw", "A01", "Baru", "--mulai", "2025-07-01", "--sk", "1/2024",
    ])
    let refusal = try #require(
      await council.refusal("anggota ubah A11 --partai pks --alasan keliru"))
    #expect(refusal.contains("bila salah ketik, tambahkan --salah-ketik"))
    #expect(refusal.contains("UU 23/2014 pasal 193"))
    let said = try await council.run(
      "anggota ubah A11 --partai pks --salah-ketik --dapil 2 --alasan keliru")
    #expect(said.contains("kursi yang sama ikut diperbaiki: A01"))
    #expect(said.contains("PKS") == false)
    for code in ["A01", "A11"] {
      let member = try council.store.read { try MemberRecord.find(code, $0) }
      #expect(member.party == "pks" && member.constituency == "balikpapan-2")
    }
    #expect(await council.refusal("anggota ubah A11 --alasan keliru") != nil)
  }

  @Test("a successor of another party or constituency than the predecessor is refused")
  func successor() async throws {
    let council = try await commission()
    try await council.run("anggota henti A01 --sampai 2025-05-31 --alasan meninggal --sk 1/2024")
    try await council.run([
      "anggota", "paw", "A01", "Baru", "--mulai", "2025-07-01", "--sk", "1/2024",
    ])
    let context = council.context()
    #expect {
      try RegisterChange.write(context, "uji") {
        try $0.database.execute(
          sql: "UPDATE simadu_member SET party = 'pks' WHERE code = 'A11'")
      }
    } throws: {
      ($0 as? PeopleError)?.sentence.indonesian.contains(
        "partai atau dapil A11 berbeda dari A01 yang digantikannya") == true
    }
  }

  @Test("a first day typed wrongly is corrected with the places that begin with it")
  func since() async throws {
    let council = try await PeopleStore.council([("golkar", 4)])
    try await council.run([
      "anggota", "tambah", "Nama", "--partai", "golkar", "--dapil", "1", "--mulai", "2025-01-01",
      "--fraksi", "golkar", "--sk", "1/2024",
    ])
    try await council.run("anggota ubah A05 --mulai 2025-02-01 --alasan keliru")
    #expect(try council.on("2025-01-31").factionSeats.count == 4)
    #expect(try council.on("2025-02-01").factionSeats.count == 5)
  }

  @Test("a decree is corrected: number with all that rests on it, date, subject, file")
  func decree() async throws {
    let council = try await commission()
    let file = try TemporarySheet("benar.pdf", "%PDF-1.7 uji")
    try await council.run("anggota henti A05 --sampai 2025-05-31 --alasan meninggal --sk 1/2024")
    try await council.run([
      "sk", "ubah", "1/2024", "--nomor", "7/2024", "--tanggal", "2024-08-02", "--tentang", "benar",
      "--berkas", file.path, "--alasan", "salah ketik",
    ])
    #expect(try history(council).seats.allSatisfy { $0.decree == "7/2024" })
    let shown = try await council.run("sk 7/2024")
    for part in ["2024-08-02", "benar", "benar.pdf"] { #expect(shown.contains(part)) }
    #expect(await council.refusal("sk 1/2024") != nil)
    #expect(try council.store.check().faults.isEmpty)
    // What was done under the old number is taken back all the same.
    try await council.run("anggota batal-henti A05 --alasan salah")
    #expect(try council.on("2025-06-01").members.count == 10)
    #expect(await council.refusal("sk ubah 7/2024 --alasan kosong") != nil)
  }

  @Test("a decree dated later than today is refused, new or corrected")
  func futureDecree() async throws {
    let council = try await commission()
    #expect(
      await council.refusal("sk tambah 9/2026 --tanggal 2026-11-26 --tentang uji")?
        .contains("SK 9/2026 bertanggal 26 November 2026, sesudah hari ini") == true)
    #expect(
      await council.refusal("sk ubah 1/2024 --tanggal 2026-11-26 --alasan uji")?
        .contains("sesudah hari ini") == true)
    #expect(await council.refusal("sk tambah 9/2026 --tanggal 2026-11-25 --tentang uji") == nil)
  }

  @Test("an employee's data are corrected, and an end or a post is taken back")
  func staff() async throws {
    let council = try await PeopleStore.council([])
    try await council.run("opd tambah umum --nama Umum --unit-sekretariat --mulai 2024-01-01")
    try await council.run(
      "pegawai tambah Nama --golongan III/c --jabatan Arsip --unit umum --mulai 2024-02-01 --sk 1/2024"
    )
    try await council.run("pegawai ubah P01 --golongan III/d --mulai 2025-04-01 --sk 1/2024")
    try await council.run(
      "pegawai perbaiki P1 --jabatan Arsiparis --mulai 2025-05-01 --nip 198001012005011001 --alasan keliru"
    )
    let post = { (day: String) in
      try council.store.read { try StaffRecord.post(of: "P01", on: peopleDay(day), $0)?.post }
    }
    #expect(try post("2025-04-30")?.rank == "III/c" && post("2025-04-30")?.office == "Arsip")
    #expect(try post("2025-05-01")?.rank == "III/d" && post("2025-05-01")?.office == "Arsiparis")
    try await council.run("pegawai henti P01 --sampai 2026-01-31 --alasan pensiun --sk 1/2024")
    try await council.run("pegawai batal-henti P01 --alasan salah")
    #expect(try post("2026-02-01")?.office == "Arsiparis")
    #expect(
      await council.refusal("pegawai batal-ubah P01 --alasan salah")?
        .contains("sudah diubah lagi sesudahnya") == true)
    #expect(await council.refusal("pegawai perbaiki P01 --alasan kosong") != nil)
  }
}
