import SidilanKit

extension PeopleError {
  /// The sentences of factions, tables and the whole register.
  var furtherSentence: Wording {
    switch self {
    case .factionGone(let member, let faction):
      Wording(
        "\(member) tidak mempunyai fraksi yang masih ada\(faction.map { " (terakhir \($0))" } ?? ""); sebutkan fraksi pengganti dengan --fraksi",
        "\(member) has no faction that still exists\(faction.map { " (last \($0))" } ?? ""); name the successor's faction with --fraksi"
      )
    case .factionTooSmall(let faction, let found, let least, let basis):
      Wording(
        "fraksi \(faction) hanya \(found) anggota, paling sedikit \(least) (\(basis.wording.indonesian)); gabungkan dengan partai lain",
        "faction \(faction) has only \(found) members, at least \(least) (\(basis.wording.english)); combine it with other parties"
      )
    case .notReformed(let body, let basis):
      Wording(
        "\(body) tidak ikut dibentuk ulang (\(basis.wording.indonesian)); atur dengan 'akd set'",
        "\(body) is not part of a re-forming (\(basis.wording.english)); set it with 'akd set'")
    case .twice(let noun, let text):
      Wording(
        "\(noun.name.indonesian) '\(text)' disebut dua kali; hapus salah satu",
        "\(noun.name.english) '\(text)' is named twice; remove one")
    case .missing(let noun, let option):
      Wording(
        "\(noun.name.indonesian) belum disebut; isi \(option)",
        "\(noun.name.english) is not given; fill in \(option)")
    case .notEmpty(let members):
      Wording(
        "buku induk sudah memuat \(members) anggota, contoh hanya untuk buku kosong; pakai --data FOLDER-BARU",
        "the register holds \(members) members already, the sample is for an empty one; use --data NEW-FOLDER"
      )
    case .file(let name):
      Wording(
        "berkas '\(name)' tidak dapat dibaca; periksa nama dan isinya",
        "the file '\(name)' cannot be read; check its name and content")
    case .rows(let refused, let count):
      Wording(
        "\(refused) dari \(count) baris ditolak, tidak ada yang ditulis; perbaiki baris itu, atau tambahkan --lewati-yang-salah",
        "\(refused) of \(count) rows are refused, nothing was written; mend them, or add --lewati-yang-salah"
      )
    case .reforming(let refused):
      Wording(
        "\(refused) baris susunan baru ditolak, susunan lama tetap; perbaiki baris itu lalu ulangi",
        "\(refused) rows of the new composition are refused, the old one stays; mend them and try again"
      )
    case .nothingToChange:
      Wording(
        "tidak ada yang diubah; sebutkan paling sedikit satu isian",
        "nothing is to be changed; name at least one field")
    case .nothingToDivide(let day):
      Wording(
        "tidak ada fraksi beranggota pada \(day.text()); bentuk fraksi dahulu",
        "there is no faction with members on \(day.text(.medium, .english)); form factions first")
    default: correctionSentence
    }
  }

  /// The first breaches, and how many more there are.
  static func sentence(of breaches: [Breach]) -> Wording {
    let shown = breaches.prefix(3).map(\.sentence)
    let more = breaches.count - shown.count
    return Wording(
      shown.map(\.indonesian).joined(separator: "; ")
        + (more > 0 ? "; dan \(more) pelanggaran lain" : "")
        + "; ubah susunannya lalu ulangi (tidak ada yang ditulis)",
      shown.map(\.english).joined(separator: "; ") + (more > 0 ? "; and \(more) more" : "")
        + "; change the composition and try again (nothing was written)")
  }
}
