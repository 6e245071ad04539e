import SidilanKit

/// What a person must be allowed.
enum Permissions {
  /// Looking at notes.
  static let look = Permission(
    "contoh.catatan.lihat", title: Wording("Melihat catatan", "Looking at notes"),
    reason: Wording("Catatan bersifat internal.", "Notes are internal."))
  /// Writing notes.
  static let write = Permission(
    "contoh.catatan.tulis", title: Wording("Menulis catatan", "Writing notes"),
    reason: Wording(
      "Catatan menjadi arsip dan tidak dapat dihapus.",
      "Notes become records and cannot be removed."))
}
