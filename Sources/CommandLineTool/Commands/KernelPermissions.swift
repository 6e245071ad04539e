import PluginKit

/// The permissions of the kernel's own commands; their namespace is `inti`.
enum KernelPermissions {
  /// Switching plugins on and off.
  static let switchPlugins = Permission(
    "inti.plugin.atur",
    title: Wording("Mengaktifkan dan mematikan modul", "Switching modules on and off"),
    reason: Wording(
      "Modul yang mati tidak melayani siapa pun.", "A module that is off serves nobody."))

  /// Looking for records; what is found depends on what else is allowed.
  static let search = Permission(
    "inti.cari", title: Wording("Mencari catatan", "Searching records"),
    reason: Wording(
      "Judul catatan internal hanya untuk pegawai.", "Titles of internal records are for staff."))
  /// Seeing who changed what.
  static let seeTrail = Permission(
    "inti.jejak.lihat", title: Wording("Melihat jejak catatan", "Seeing the trail of records"),
    reason: Wording(
      "Jejak memuat nama pelaku dan nilai lama.", "The trail holds names and old values."))
  /// Verifying everything.
  static let check = Permission(
    "inti.periksa", title: Wording("Memeriksa penyimpanan", "Checking the store"),
    reason: Wording(
      "Pemeriksaan membaca semuanya.", "A check reads everything."))
  /// Copying everything.
  static let backUp = Permission(
    "inti.cadangkan", title: Wording("Membuat cadangan", "Making backups"),
    reason: Wording(
      "Cadangan memuat semua data, juga yang rahasia.",
      "A backup holds all data, also what is secret."))
  /// Writing everything in a form that others read.
  static let export = Permission(
    "inti.ekspor", title: Wording("Mengekspor semuanya", "Exporting everything"),
    reason: Wording(
      "Ekspor memuat data pribadi dan yang rahasia, terbaca oleh siapa pun.",
      "An export holds personal and secret data, readable by anybody."))
}
