import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("Personal data in the register (specification, section 13)")
struct PersonalDataTests {
  private func council() async throws -> PeopleStore {
    let council = try await PeopleStore.council([("golkar", 4)])
    try await council.run([
      "anggota", "ubah", "A01", "--alasan", "data baru", "--nik", "6471 9901 0170 0001",
      "--telepon",
      "+62 812-9999-5678", "--alamat", "Jalan Penanda 77", "--tempat-lahir", "Kotapenanda",
      "--tanggal-lahir", "21 Maret 1975",
    ])
    return council
  }

  private let staff = Principal(id: "K02", name: "Staf", permissions: ["simadu.register.lihat"])
  private let markers = [
    "6471990101700001", "081299995678", "Jalan Penanda", "Kotapenanda", "Maret 1975", "1975-03-21",
  ]

  @Test("without the permission, nothing of it is shown in any form")
  func masked() async throws {
    let council = try await council()
    for form in ["", " --json", " --csv"] {
      let shown = try await council.run("anggota A01" + form, as: staff)
      for marker in markers { #expect(!shown.contains(marker)) }
      #expect(shown.contains("6471…****") && shown.contains("0812-****-5678"))
    }
    for line in ["anggota", "anggota --semua --json", "fraksi golkar", "periksa"] {
      let shown = try await council.run(line, as: staff)
      for marker in markers { #expect(!shown.contains(marker)) }
    }
  }

  @Test("each permission shows its own kind, and the sight is in the trail")
  func shown() async throws {
    let council = try await council()
    let reads = {
      try council.store.read {
        try Int.fetchOne(
          $0.database, sql: "SELECT count(*) FROM trail_event WHERE action = 'baca'") ?? 0
      }
    }
    _ = try await council.run("anggota A01", as: staff)
    #expect(try reads() == 0)
    let number = Principal(
      id: "K03", name: "N", permissions: ["simadu.register.lihat", "pdp.nik"])
    let shown = try await council.run("anggota A01", as: number)
    #expect(shown.contains("6471990101700001") && !shown.contains("081299995678"))
    #expect(try reads() == 1)
    let contact = Principal(
      id: "K04", name: "K", permissions: ["simadu.register.lihat", "pdp.kontak"])
    let other = try await council.run("anggota A01 --json", as: contact)
    #expect(other.contains("081299995678") && other.contains("Kotapenanda, 21 Maret 1975"))
    #expect(!other.contains("6471990101700001"))
    #expect(try reads() == 2)
  }

  @Test("the number of an employee tells the date of birth and is masked like an identity number")
  func staffNumber() async throws {
    let council = try await PeopleStore.council([])
    try await council.run(
      "opd tambah setwan --nama Sekretariat --unit-sekretariat --mulai 2024-01-01")
    try await council.run([
      "pegawai", "tambah", "Nama Pegawai", "--nip", "197503212005011007", "--golongan", "iii/D",
      "--jabatan", "Arsiparis", "--unit", "setwan", "--mulai", "2024-01-02", "--sk", "1/2024",
    ])
    let staff = Principal(id: "K02", name: "Staf", permissions: ["simadu.pegawai.lihat"])
    let shown = try await council.run("pegawai P01", as: staff)
    #expect(shown.contains("1975…****") && shown.contains("III/d") && !shown.contains("19750321"))
    #expect(try await council.run("pegawai P01").contains("197503212005011007"))
  }

  @Test("titles of records, and what is found by searching them, hold none of it")
  func titles() async throws {
    let council = try await council()
    let titles = try council.store.read {
      try String.fetchAll($0.database, sql: "SELECT title FROM record").joined(separator: "\n")
    }
    for marker in markers { #expect(!titles.contains(marker)) }
    #expect(titles.contains("A01 Nama Rekaan"))
  }

  @Test("two persons do not share an identity number, and the refusal does not repeat it")
  func taken() async throws {
    let council = try await council()
    let refusal = try #require(
      await council.refusal(
        "anggota ubah A02 --alasan salah --nik 6471990101700001"))
    #expect(refusal.contains("NIK itu milik orang yang sudah tercatat"))
    #expect(!refusal.contains("6471990101700001"))
  }
}
