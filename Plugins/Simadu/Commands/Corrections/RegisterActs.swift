/// The acts on members that can be taken back, as the trail names them.
enum MemberAct: String {
  case end = "henti_anggota"
  case suspend = "berhentikan_sementara"
  case restore = "pulihkan"
  case replace = "paw"
  case changeFaction = "pindah_fraksi"
  case dissolveFaction = "bubarkan_fraksi"
}

/// The acts on bodies that can be taken back.
enum BodyAct: String {
  case seat = "tempatkan"
  case leave = "lepas"
  case dissolve = "bubarkan_akd"
  case reform = "bentuk_ulang"

  /// What a composition as a whole is called.
  static let composition = "susunan"

  /// What an act is about: a body, or a member's seat in it.
  static func about(_ body: String, _ member: String?) -> String {
    member.map { "\(body.lowercased()) \(NumberedCode.normal($0))" } ?? body.lowercased()
  }
}

/// The acts on staff that can be taken back.
enum StaffAct: String {
  case end = "henti_pegawai"
  case change = "ubah_pegawai"
}
