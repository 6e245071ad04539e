import Foundation
import SidilanKit

/// The invented council of `Data/contoh/dewan.json`; nobody in it exists.
struct SampleCouncil: Decodable, Sendable {
  struct Decree: Decodable, Sendable {
    let nomor, tanggal, tentang, penerbit: String
  }
  struct Person: Decodable, Sendable {
    let nama: String
    let gelarDepan, gelarBelakang: String?
    let jk, nik, telepon, alamat, tempatLahir, tanggalLahir: String
  }
  struct Member: Decodable, Sendable {
    let kode, partai, dapil: String
    let orang: Person
  }
  struct Faction: Decodable, Sendable {
    let kode, nama, ketua: String
    let partai: [String]
  }
  struct Seat: Decodable, Sendable {
    let anggota, jabatan: String
  }
  struct Body: Decodable, Sendable {
    let kode, nama, jenis, mulai, sk: String
    let kursi: [Seat]
  }
  struct Unit: Decodable, Sendable {
    let kode, nama, jenis: String
    let induk: String?
  }
  struct Employee: Decodable, Sendable {
    let kode, nip, golongan, jabatan, unit, mulai: String
    let orang: Person
  }
  struct Successor: Decodable, Sendable {
    let menggantikan, terakhir, alasan, mulai, kode, skBerhenti, sk: String
    let orang: Person
  }

  let mulai, skAnggota, fraksiMulai, skFraksi, skPegawai: String
  let sk: [Decree]
  let anggota: [Member]
  let fraksi: [Faction]
  let akd: [Body]
  let unit: [Unit]
  let pegawai: [Employee]
  let paw: [Successor]

  /// Reads the file of the module.
  ///
  /// - Throws: `PeopleError.file`.
  init(_ context: PluginContext) throws(PeopleError) {
    let name = "contoh/dewan.json"
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    do {
      self = try decoder.decode(
        SampleCouncil.self,
        from: Data(contentsOf: context.rules.file(name, of: context.module)))
    } catch {
      throw .file(name)
    }
  }
}
