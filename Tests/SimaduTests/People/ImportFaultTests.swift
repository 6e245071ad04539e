import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("What an import refuses, and how it says so")
struct ImportFaultTests {
  private static let since = ["--mulai", "2024-08-26", "--sk", "1/2024"]

  private static let forty = ["nama,partai,dapil"] + (2...45).map { "Nama \($0),golkar,1" }

  @Test("a day and a decree that nothing says are one sentence, not one for each row")
  func valueMissing() async throws {
    let council = try await PeopleStore.council([])
    #expect(
      try await council.imported(Self.forty)
        == (
          "mulai dan sk belum disebut; tambahkan --mulai dan --sk, atau isi kolom bernama itu", ""
        ))
    let unknown = try await council.imported(Self.forty, ["--mulai", "2024-08-26", "--sk", "9/99"])
    #expect(unknown.refusal?.hasPrefix("SK '9/99' tidak ada; catat dahulu dengan") == true)
    #expect(unknown.said.isEmpty)
  }

  @Test("rows with one fault are one line with their numbers")
  func grouped() async throws {
    let council = try await PeopleStore.council([])
    var lines = ["nama,partai,dapil,sk"] + (2...45).map { "Nama \($0),golkar,1,9/99" }
    lines[10] = "Nama Lain,golkar,1,1/2024"
    let found = try await council.imported(lines, ["--mulai", "2024-08-26"])
    #expect(found.said.hasPrefix("baris 2-10, 12-45, kolom sk: SK '9/99' tidak ada; catat"))
    #expect(found.said.split(separator: "\n").count == 2)
    #expect(found.said.hasSuffix("1 baris dapat diterima, 43 ditolak; tidak ada yang ditulis."))
    #expect(found.refusal?.hasPrefix("43 dari 44 baris ditolak") == true)
  }

  @Test("a dry run with a refused row ends as refused, also when wrong rows are left out")
  func dryRun() async throws {
    let council = try await PeopleStore.council([])
    let lines = ["nama,partai,dapil", "Satu,golkar,1", "Dua,salah,1"]
    for words in [["--coba"], ["--coba", "--lewati-yang-salah"]] {
      let found = try await council.imported(lines, Self.since + words)
      #expect(
        found.refusal
          == "1 dari 2 baris akan ditolak; perbaiki baris itu, lalu ulangi dengan --coba")
    }
    let none = try await council.imported(
      ["nama,partai,dapil", "Dua,salah,1"], Self.since + ["--lewati-yang-salah"])
    #expect(none.refusal?.hasPrefix("1 dari 1 baris ditolak") == true)
    #expect(try council.count("simadu_member") == 0)
  }

  @Test("an unknown column is named with those that are known; so is one that says the same")
  func unknownColumns() async throws {
    let council = try await PeopleStore.council([])
    let found = try await council.imported(
      [
        "nama,partai,dapil,Warna Baju,parpol,6471990101700011",
        "Satu,golkar,1,merah,golkar,6471990101700012",
      ], Self.since + ["--coba"])
    #expect(found.refusal == nil)
    #expect(
      found.said.contains(
        "Perhatian: kolom 'Warna Baju' tidak dikenal dan diabaikan; yang dikenal:"))
    #expect(found.said.contains("nama, partai, dapil, fraksi"))
    #expect(
      found.said.contains("kolom 'parpol' diabaikan, karena isinya dibaca dari kolom 'partai'"))
    #expect(found.said.contains("kolom 'ke-6' tidak dikenal") && !found.said.contains("64719901"))
  }

  @Test("for programs a warning is a row of its own level")
  func levels() async throws {
    let council = try await PeopleStore.council([])
    let found = try await council.imported(
      ["nama,partai,dapil,warna", "Satu,salah,1,merah"], Self.since + ["--coba", "--csv"])
    #expect(found.said.contains("2,partai,") && found.said.contains(",ditolak"))
    #expect(found.said.contains("kolom 'warna'") && found.said.contains(",perhatian"))
  }

  @Test("a table that nobody can tell, and one without rows, are refused with what to do")
  func unknownTable() async throws {
    let council = try await PeopleStore.council([])
    let unknown = try await council.imported(["satu,dua", "1,2"])
    #expect(unknown.refusal?.contains("--jenis anggota, pegawai, akd, ruang, atau agenda") == true)
    let empty = try await council.imported(["nama,partai,dapil"], Self.since)
    #expect(empty.refusal == "tabel hanya berisi judul kolom; isi barisnya dahulu")
    let needless = try await council.imported(
      ["kode,nama,kapasitas", "utama,Ruang,9"], ["--sk", "1/2024"])
    #expect(needless.refusal == "--sk tidak dipakai untuk tabel ruang; hapus pilihan itu")
  }

  @Test("personal values are never repeated, in whichever column they stand")
  func personalValues() async throws {
    let council = try await PeopleStore.council([])
    let number = "6471990101700011"
    let lines = [
      "nama,partai,dapil,nik,telepon,alamat,tanggal_lahir,jenis_kelamin,kode,mulai",
      "Satu,\(number),1,,,,,,,", "Dua,golkar,6471.9901.0170.0011,,,,,,,",
      "Tiga,golkar,1,\(number)9,,,,,,", "Empat,golkar,1,,telp 5551,,,,,",
      "Lima,golkar,1,,,Jalan Mawar 77,1 Abril 1970,,,", "Enam,golkar,1,,,,,\(number),,",
      "Tujuh,golkar,1,,,,,,NIK \(number),", "Delapan,golkar,1,,,,,,,081234567890",
    ]
    let found = try await council.imported(lines, Self.since + ["--coba"])
    let rows = [
      "2, kolom partai", "3, kolom dapil", "4, kolom nik", "5, kolom telepon",
      "6, kolom tanggal_lahir", "7, kolom jenis_kelamin", "8, kolom kode", "9, kolom mulai",
    ]
    for row in rows { #expect(found.said.contains("baris \(row): "), "\(row)") }
    for value in ["6471", "5551", "Mawar", "Abril", "08123"] {
      #expect(!found.said.contains(value), "\(value)")
    }
  }

  @Test("who is in the register or in an earlier row is named by code or row, once more by NIK")
  func repeats() async throws {
    let council = try await PeopleStore.council([])
    let first = [
      "nama,partai,dapil,nik", "Siti Rahma,golkar,1,6471990101700011", "Budi Satu,golkar,2,",
    ]
    #expect(try await council.imported(first, Self.since).refusal == nil)
    let found = try await council.imported(
      [
        "nama,gelar_belakang,partai,dapil,nik", "Orang Lain,,golkar,1,6471990101700011",
        "Hj. BUDI SATU,,Partai Golkar,Dapil 2,", "Baru Sekali,,golkar,3,6471990101700012",
        "Baru  Sekali,S.E.,golkar,3,", "Lain Lagi,,golkar,3,6471990101700012",
        "Siti Rahma,,golkar,1,6471990101700099", "Siti Rahma,,nasdem,1,",
      ], Self.since + ["--coba"])
    #expect(found.said.contains("baris 2, kolom nik: NIK sama dengan A01 yang sudah tercatat;"))
    #expect(
      found.said.contains(
        "baris 3, kolom nama: nama, partai, dan dapil sama dengan A02 yang sudah tercatat;"))
    #expect(
      found.said.contains("baris 5, kolom nama: nama, partai, dan dapil sama dengan baris 4;"))
    #expect(found.said.contains("baris 6, kolom nik: NIK sama dengan baris 4;"))
    #expect(!found.said.contains("6471"))
    // Another NIK is another person, and so is another party.
    #expect(found.said.contains("3 baris dapat diterima, 4 ditolak"))
  }

  @Test("a second import of one file doubles nobody")
  func wholeFile() async throws {
    let council = try await PeopleStore.council([])
    #expect(try await council.imported(Self.forty, Self.since).refusal == nil)
    let again = try await council.imported(Self.forty, Self.since + ["--lewati-yang-salah"])
    #expect(again.refusal?.hasPrefix("semua 44 baris anggota di berkas ini sudah tercatat") == true)
    #expect(again.said.isEmpty)
    #expect(try council.count("simadu_member") == 44 && council.count("simadu_person") == 44)
  }

  @Test("an employee is not doubled either, by name and unit or by NIP")
  func staffRepeats() async throws {
    let council = try await PeopleStore.council([])
    try await council.run("opd tambah umum --nama Umum --unit-sekretariat --mulai 2024-01-01")
    let lines = ["nama,nip,jabatan,unit", "Nama Satu,197503212005011007,Arsiparis,umum"]
    #expect(try await council.imported(lines, Self.since).refusal == nil)
    let found = try await council.imported(
      [
        "nama,nip,jabatan,unit", "Nama Satu,,Arsiparis,umum",
        "Nama Dua,197503212005011007,Arsiparis,umum", "Nama Tiga,,Arsiparis,umum",
      ], Self.since + ["--coba"])
    #expect(found.said.contains("baris 2, kolom nama: nama dan unit sama dengan P01"))
    #expect(found.said.contains("baris 3, kolom nip: NIP sama dengan P01 yang sudah tercatat"))
    #expect(!found.said.contains("1975"))
  }
}
