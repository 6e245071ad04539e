extension Catalogue {
  static let dataOption = Message(
    "Folder data dewan; bila tidak disebut: SIDILAN_DATA, lalu folder data pengguna.",
    "Folder of the council's data; else SIDILAN_DATA, else the user's data folder.")
  static let pluginAbstract = Message(
    "Modul: apa yang terpasang, memeriksa, mengaktifkan, mematikan.",
    "Modules: what is installed, checking, switching on and off.")
  static let pluginListAbstract = Message(
    "Menyebutkan setiap modul dan keadaannya.", "Tells every module and its state.")
  static let pluginCheckAbstract = Message(
    "Menguji modul sekali lagi, walaupun pernah ditolak.",
    "Tries modules once more, even those refused before.")
  static let pluginCheckArgument = Message(
    "Kata perintah modul atau berkas .so; tanpa ini semua modul.",
    "A module's command word or its .so file; without any, all modules.")
  static let pluginEnableAbstract = Message(
    "Mengaktifkan modul yang dimatikan.", "Switches a module on that is off.")
  static let pluginDisableAbstract = Message(
    "Mematikan modul; catatannya tetap disimpan.", "Switches a module off; its records are kept.")
  static let pluginArgument = Message(
    "Kata perintah modul.", "The module's command word.")
  static let pluginTryAbstract = Message(
    "Dipakai program sendiri untuk menguji berkas.", "Used by the program itself to try a file.")
  static let jsonFlag = Message("Tulis sebagai JSON.", "Write as JSON.")

  static let noPlugins = Message(
    "tidak ada modul terpasang", "no modules are installed")
  static let stateReady = Message("siap", "ready")
  static let stateOff = Message("mati", "off")
  static let stateRefused = Message("ditolak", "refused")
  static func switchedOn(_ id: String) -> Message {
    Message("modul \(id) diaktifkan", "module \(id) is on")
  }
  static func switchedOff(_ id: String) -> Message {
    Message(
      "modul \(id) dimatikan; catatannya tetap disimpan",
      "module \(id) is off; its records are kept")
  }
  static func alsoUnused(_ ids: [String]) -> Message {
    let list = ids.joined(separator: ", ")
    return Message(
      "ikut tidak dipakai karena memerlukannya: \(list)",
      "not used either, since they need it: \(list)")
  }
  static func modulesRefused(_ count: Int) -> Message {
    Message(
      "\(count) modul tidak dipakai; lihat 'sidilan plugin daftar'",
      "\(count) modules are not used; see 'sidilan plugin daftar'")
  }
}
