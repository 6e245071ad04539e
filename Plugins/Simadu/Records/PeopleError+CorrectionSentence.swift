import SidilanKit

extension PeopleError {
  /// The sentences of corrections, codes and suspensions.
  var correctionSentence: Wording {
    switch self {
    case .nothingToUndo(let about):
      Wording(
        "tidak ada tindakan itu atas \(about) yang dapat dibatalkan; periksa kodenya",
        "there is no such act on \(about) to take back; check the code")
    case .termTooShort(let code, let proposed, let end, let basis):
      Wording(
        "\(code) tidak digantikan: masa jabatan berakhir \(end.text()), terlalu dekat dari \(proposed.text()) (\(basis.wording.indonesian)); bila usul pemberhentiannya lebih dahulu, sebutkan harinya dengan --diusulkan",
        "\(code) is not replaced: the term ends on \(end.text(.medium, .english)), too soon after \(proposed.text(.medium, .english)) (\(basis.wording.english)); if the dismissal was proposed earlier, name the day with --diusulkan"
      )
    case .changedSince(let about):
      Wording(
        "yang diubah tindakan itu atas \(about) sudah diubah lagi sesudahnya; batalkan dahulu yang kemudian",
        "what that act on \(about) has changed was changed again since then; take the later act back first"
      )
    case .lookAlike(let noun, let code, let existing):
      Wording(
        "\(noun.name.indonesian) '\(code)' mirip dengan '\(existing)' yang sudah tercatat; pakai yang itu, atau pilih kode yang jelas berbeda",
        "\(noun.name.english) '\(code)' looks like '\(existing)', which exists already; use that, or choose a code that differs clearly"
      )
    case .futureDecree(let number, let day):
      Wording(
        "SK \(number) bertanggal \(day.text()), sesudah hari ini; periksa tanggalnya, atau catat setelah ditetapkan",
        "decree \(number) is dated \(day.text(.medium, .english)), later than today; check the date, or write it down once it is issued"
      )
    case .changedParty(let member, let from, let to, let basis):
      Wording(
        "\(member) tercatat dari partai \(from), bukan \(to): bila salah ketik, tambahkan --salah-ketik; bila sungguh pindah partai, keanggotaannya berakhir (\(basis.wording.indonesian)): 'anggota henti \(member) --alasan pindah_partai', lalu 'anggota paw'",
        "\(member) is of party \(from), not \(to): if that was typed wrongly, add --salah-ketik; a real change of party ends the membership (\(basis.wording.english)): 'anggota henti \(member) --alasan pindah_partai', then 'anggota paw'"
      )
    default: Wording("permintaan ditolak; periksa isiannya", "refused; check what was given")
    }
  }
}
