import SidilanKit

/// What a person must be allowed.
enum Permissions {
  /// Looking at notes.
  static let look = Permission(
    "templat.catatan.lihat", title: Wording("Melihat catatan", "Looking at notes"),
    reason: Wording("Catatan bersifat internal.", "Notes are internal."))
  /// Writing notes.
  static let write = Permission(
    "templat.catatan.tulis", title: Wording("Menulis catatan", "Writing notes"),
    reason: Wording(
      "Catatan menjadi arsip dan tidak dapat dihapus.",
      "Notes become records and cannot be removed."))
}
