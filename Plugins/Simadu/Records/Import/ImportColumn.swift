/// The columns that an import knows.
enum ImportColumn: String, Hashable, Sendable, CaseIterable {
  case code = "kode"
  case name = "nama"
  case front = "gelar_depan"
  case back = "gelar_belakang"
  case identityNumber = "nik"
  case phone = "telepon"
  case address = "alamat"
  case sex = "jenis_kelamin"
  case birthPlace = "tempat_lahir"
  case birthDate = "tanggal_lahir"
  case party = "partai"
  case constituency = "dapil"
  case since = "mulai"
  case oath = "sumpah"
  case decree = "sk"
  case faction = "fraksi"
  case staffNumber = "nip"
  case rank = "golongan"
  case office = "jabatan"
  case unit = "unit"
  case body = "akd"
  case member = "anggota"

  /// Its names without spaces and marks, the first of which is its own.
  var names: [String] {
    [rawValue.filter { $0.isLetter }]
      + {
        switch self {
        case .code: ["code", "kodeanggota", "kodepegawai"]
        case .name: ["name", "namalengkap", "namaanggota", "namapegawai"]
        case .front: ["titlefront"]
        case .back: ["titleback", "gelar"]
        case .phone: ["phone", "telp", "nohp", "nomortelepon", "hp"]
        case .address: ["address"]
        case .sex: ["sex", "jk", "lp"]
        case .birthPlace: ["birthplace"]
        case .birthDate: ["birthdate", "tgllahir"]
        case .party: ["party"]
        case .constituency: ["constituency", "daerahpemilihan"]
        case .since: ["since", "tmt", "mulaimenjabat"]
        case .oath: ["oath", "tanggalsumpah"]
        case .decree: ["decree", "nomorsk", "nosk"]
        case .faction: ["faction"]
        case .rank: ["rank", "gol", "pangkatgolongan"]
        case .office: ["office", "position"]
        case .unit: ["unitkerja", "bagian"]
        case .body: ["body", "badan", "komisi"]
        case .member: ["member", "kodeanggota"]
        case .identityNumber, .staffNumber: []
        }
      }()
  }
}
