import Foundation
import RecordStore

extension ErrorSentence {
  /// The sentence of an error of the record store.
  static func store(_ error: StoreError) -> Message {
    switch error {
    case .missing(let folder):
      Message(
        "belum ada data dewan di \(folder); buat dengan 'sidilan mulai', atau sebutkan foldernya dengan --data",
        "there is no council data in \(folder); make it with 'sidilan mulai', or name the folder with --data"
      )
    case .isCopy(let folder):
      Message(
        "\(folder) adalah cadangan atau ekspor, dan membukanya akan mengubahnya; periksa dengan 'sidilan periksa-salinan', pakai dengan 'sidilan pulihkan' atau 'impor'",
        "\(folder) is a backup or an export, and opening it would change it; check it with 'sidilan periksa-salinan', use it with 'sidilan pulihkan' or 'impor'"
      )
    case .foreignFiles(let folder, let first):
      Message(
        "\(folder) berisi berkas lain ('\(first)'); sebutkan folder kosong atau yang belum ada",
        "\(folder) holds other files ('\(first)'); name an empty folder, or one that does not exist yet"
      )
    case .insideStore(let path):
      Message(
        "\(path) ada di dalam data dewan sendiri; simpan salinan di tempat lain, sebaiknya di disk lain",
        "\(path) lies within the council's own data; keep the copy elsewhere, best on another disk")
    case .exists(let folder):
      Message(
        "\(folder) sudah ada dan tidak ditimpa; sebutkan folder lain",
        "\(folder) exists and is not overwritten; name another folder")
    case .newer(let step):
      Message(
        "data ini dibuat oleh Sidilan yang lebih baru (langkah \(step)); perbarui program",
        "this data was made by a newer Sidilan (step \(step)); update the program")
    case .damaged(let path, let detail):
      Message(
        "\(path) rusak (\(detail)); jangan diubah, pulihkan cadangan dengan 'sidilan pulihkan'",
        "\(path) is damaged (\(detail)); leave it as it is and restore a backup with 'sidilan pulihkan'"
      )
    case .tampered(let table):
      Message(
        "ada perubahan di luar jejak (tabel \(table)), jadi tidak ada yang ditulis lagi; jalankan 'sidilan periksa', simpan folder ini sebagai bukti, dan beri tahu Inspektorat",
        "something was changed past the trail (table \(table)), so nothing more is written; run 'sidilan periksa', keep this folder as evidence, and tell the Inspektorat"
      )
    case .diskFull(let path):
      Message(
        "disk penuh saat menulis \(path); yang sudah disimpan tetap utuh, kosongkan ruang lalu ulangi",
        "the disk is full writing \(path); what was saved is whole, make room and try again")
    case .readOnly(let path):
      Message(
        "\(path) tidak boleh ditulis; periksa izin folder dan apakah disknya hanya-baca",
        "\(path) may not be written; check the folder's permissions and whether the disk is read-only"
      )
    case .inputOutput(let path, let number):
      Message(
        "disk gagal pada \(path) (galat \(number)); yang sudah disimpan tetap utuh, periksa disk sebelum melanjutkan",
        "the disk failed at \(path) (error \(number)); what was saved is whole, check the disk before going on"
      )
    case .busy(let seconds):
      Message(
        "penyimpanan dipakai orang lain lebih dari \(seconds) detik; ulangi sebentar lagi",
        "others used the store for more than \(seconds) seconds; try again in a moment")
    case .constraint(let detail):
      Message(
        "perubahan ditolak oleh aturan tabel (\(detail)); tidak ada yang ditulis, laporkan kepada pengelola",
        "a rule of the tables refuses the change (\(detail)); nothing was written, tell the administrator"
      )
    case .noRecord(let id):
      Message(
        "tidak ada catatan \(id); cari dengan 'sidilan cari'",
        "there is no record \(id); look for it with 'sidilan cari'")
    case .noSuchNumber(let number):
      Message(
        "tidak ada catatan dengan kode atau nomor '\(number)'; cari dengan 'sidilan cari'",
        "no record has the code or number '\(number)'; look for it with 'sidilan cari'")
    case .stale(let edit): stale(edit)
    case .invalid(let field, let value):
      Message(
        "nilai \(field) '\(value)' tidak sah; perbaiki lalu ulangi",
        "the value '\(value)' of \(field) is not allowed; mend it and try again")
    case .numberTaken(let number, let kind, let other):
      Message(
        "nomor \(number) sudah dipakai \(kind) lain (\(other)); pakai nomor berikutnya",
        "the number \(number) belongs to another \(kind) (\(other)); use the next one")
    case .noBook(let module, let code):
      Message(
        "modul \(module) tidak mempunyai buku nomor '\(code)'; buka bukunya dahulu",
        "module \(module) has no number book '\(code)'; open the book first")
    case .notIssued(let number):
      Message(
        "nomor \(number) belum pernah dipakai atau sudah batal; periksa buku nomornya",
        "the number \(number) was never used or is void already; look into its book")
    case .attachment(let digest, let fault): attachment(digest, fault)
    case .file(let path, let number):
      Message(
        "\(path) tidak dapat dibaca (\(reason(number))); periksa nama dan izinnya",
        "\(path) cannot be read (\(reason(number))); check its name and permissions"
      )
    case .migration(let owner, let step, let detail):
      Message(
        "tabel \(owner) tidak dapat diperbarui: langkah \(step) dibatalkan (\(detail)); catatannya utuh",
        "the tables of \(owner) could not be updated: step \(step) was undone (\(detail)); its records are whole"
      )
    case .untrackable(let table, let fault):
      Message(
        "tabel \(table) tidak dapat dijejaki (\(fault.rawValue)); laporkan kepada pembuat modul",
        "table \(table) cannot be followed by the trail (\(fault.rawValue)); tell the module's makers"
      )
    case .copy(let path, let fault): copy(path, fault)
    }
  }

  private static func stale(_ edit: StaleEdit) -> Message {
    let now = edit.found
    return Message(
      "catatan ini sudah diubah orang lain (versi \(edit.expected) menjadi \(now.version)) dan tidak ditimpa: "
        + "sekarang '\(now.content.title)', \(now.content.status); yang Anda tulis '\(edit.wanted.title)', "
        + "\(edit.wanted.status); buka lagi lalu ulangi perubahan",
      "somebody else has changed this record (version \(edit.expected) became \(now.version)); it is not "
        + "overwritten: now '\(now.content.title)', \(now.content.status); yours '\(edit.wanted.title)', "
        + "\(edit.wanted.status); open it again and repeat the change")
  }

  private static func attachment(_ digest: Digest, _ fault: AttachmentFault) -> Message {
    let short = digest.description.prefix(12)
    return switch fault {
    case .missing:
      Message(
        "lampiran \(short) hilang; ambil kembali dari cadangan",
        "attached file \(short) is missing; take it from a backup")
    case .altered:
      Message(
        "isi lampiran \(short) berubah; jangan dipakai, ambil kembali dari cadangan",
        "attached file \(short) was altered; do not use it, take it from a backup")
    }
  }

  private static func copy(_ path: String, _ fault: CopyFault) -> Message {
    switch fault {
    case .masked:
      Message(
        "ekspor di \(path) disamarkan, hanya untuk dibaca; pakai ekspor lengkap atau cadangan",
        "the export in \(path) is masked and for reading only; use a whole export or a backup")
    case .noManifest:
      Message(
        "\(path) bukan salinan Sidilan (salinan.json tidak ada); sebutkan folder yang dibuat 'sidilan cadangkan' atau 'sidilan ekspor'",
        "\(path) is no copy made by Sidilan (salinan.json is missing); name a folder made by 'sidilan cadangkan' or 'sidilan ekspor'"
      )
    case .format(let found):
      Message(
        "salinan \(path) berbentuk lain (\(found)); cadangan dibuka dengan 'pulihkan', ekspor dengan 'impor'",
        "the copy \(path) has another form (\(found)); backups are opened by 'pulihkan', exports by 'impor'"
      )
    case .missingFile(let name):
      Message(
        "\(name) tidak ada dalam salinan \(path); pakai salinan lain",
        "\(name) is missing in the copy \(path); use another copy")
    case .alteredFile(let name):
      Message(
        "\(name) dalam salinan \(path) berubah sejak dibuat; pakai salinan lain",
        "\(name) in the copy \(path) has changed since it was made; use another copy")
    case .line(let file, let number):
      Message(
        "\(path)/\(file) baris \(number) tidak dimengerti; pakai salinan lain",
        "line \(number) of \(path)/\(file) is not understood; use another copy")
    case .statement(let file, let number):
      Message(
        "\(path)/\(file) baris \(number) bukan definisi satu tabel, indeks, pemicu, atau tampilan, jadi tidak dijalankan; pakai salinan lain",
        "line \(number) of \(path)/\(file) does not define one table, index, trigger or view, so it was not run; use another copy"
      )
    case .trail:
      Message(
        "jejak dalam salinan \(path) tidak utuh; tidak ada yang dipulihkan; pakai salinan lain, atau 'pulihkan --apa-adanya' bila kerusakannya sudah diketahui",
        "the trail in the copy \(path) is not whole; nothing was restored; use another copy, or 'pulihkan --apa-adanya' when its faults are known"
      )
    }
  }
}
