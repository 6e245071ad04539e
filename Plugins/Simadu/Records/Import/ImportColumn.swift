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
  case factionOffice = "jabatan_fraksi"
  case factionSince = "mulai_fraksi"
  case factionDecree = "sk_fraksi"
  case staffNumber = "nip"
  case rank = "golongan"
  case office = "jabatan"
  case unit = "unit"
  case body = "akd"
  case member = "anggota"
  case kind = "jenis"
  case date = "tanggal"
  case subject = "acara"
  case ending = "selesai"
  case lastDay = "sampai"
  case room = "ruang"
  case members = "peserta"
  case closed = "tertutup"
  case urgent = "mendesak"
  case capacity = "kapasitas"
  case equipment = "perlengkapan"

  /// Its names without spaces and marks, the first of which is its own.
  var names: [String] {
    [PrintedName.key(rawValue)]
      + {
        switch self {
        case .code: ["code", "kodeanggota", "kodepegawai", "koderuang"]
        case .name: ["name", "namalengkap", "namaanggota", "namapegawai", "namaakd", "namaruang"]
        case .front: ["titlefront"]
        case .back: ["titleback", "gelar"]
        case .phone: ["phone", "telp", "nohp", "nomortelepon", "hp"]
        case .address: ["address"]
        case .sex: ["sex", "jk", "lp"]
        case .birthPlace: ["birthplace"]
        case .birthDate: ["birthdate", "tgllahir"]
        case .party: ["party", "parpol", "partaipolitik"]
        case .constituency: ["constituency", "daerahpemilihan"]
        case .since: ["since", "from", "tmt", "mulaimenjabat", "jammulai"]
        case .oath: ["oath", "tanggalsumpah"]
        case .decree: ["decree", "nomorsk", "nosk"]
        case .faction: ["faction"]
        case .factionOffice: ["factionoffice", "jabatandifraksi"]
        case .factionSince: ["factionsince"]
        case .factionDecree: ["factiondecree"]
        case .rank: ["rank", "gol", "pangkatgolongan"]
        case .office: ["office", "position"]
        case .unit: ["unitkerja", "bagian"]
        case .body: ["body", "badan", "komisi", "kodeakd", "alatkelengkapan", "kode"]
        case .member: ["member", "kodeanggota", "namaanggota"]
        case .kind: ["kind", "jenisrapat", "jenisakd"]
        case .date: ["date", "haritanggal", "tgl"]
        case .subject: ["subject", "title", "judul", "agenda", "kegiatan"]
        case .ending: ["to", "jamselesai"]
        case .lastDay: ["until", "tanggalselesai"]
        case .room: ["room", "tempat", "ruangan"]
        case .members: ["members", "kodepeserta"]
        case .closed: ["closed", "alasantertutup"]
        case .urgent: ["urgent", "alasanmendesak"]
        case .capacity: ["capacity", "kursi", "jumlahkursi"]
        case .equipment: ["equipment"]
        case .identityNumber, .staffNumber: []
        }
      }()
  }
}
