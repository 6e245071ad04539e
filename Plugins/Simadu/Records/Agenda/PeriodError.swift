import SidilanKit

/// What is refused about sitting periods and recesses.
enum PeriodError: ExplainedError, Hashable {
  case councilYear(String)
  case ordinal(Int, most: Int, Basis)
  case endless
  case decreeMissing
  case recessTooLong(Int, most: Int, Basis)
  case overlap(SittingPeriod)
  case taken(String)
  case unknown(String)
  case nothingToChange(String)
  /// Meetings that are set would lie in a recess, or bear the number of another sitting period.
  case displaces(String, [DisplacedEvent])

  var sentence: Wording {
    switch self {
    case .councilYear(let text):
      Wording(
        "tahun sidang '\(text)' tidak dimengerti; tulis dua tahun berurutan, misalnya 2025/2026",
        "the council year '\(text)' is not understood; write two years in a row, such as 2025/2026")
    case .ordinal(let number, let most, let basis):
      Wording(
        "urutan ke-\(number) tidak ada: paling banyak \(most) dalam setahun (\(basis.wording.indonesian)); perbaiki --ke",
        "there is no number \(number): at most \(most) in a year (\(basis.wording.english)); mend --ke"
      )
    case .endless:
      Wording("masa tanpa akhir tidak ada; tambahkan --selesai", "a period ends; add --selesai")
    case .decreeMissing:
      Wording(
        "keputusan yang menetapkan masa ini kosong; isi --keputusan dengan nomornya",
        "the decision that sets this period is empty; give its number with --keputusan")
    case .recessTooLong(let days, let most, let basis):
      Wording(
        "reses \(days) hari melebihi \(most) hari (\(basis.wording.indonesian)); perpendek masanya",
        "a recess of \(days) days exceeds \(most) days (\(basis.wording.english)); make it shorter")
    case .overlap(let period):
      Wording(
        "tanggalnya bertumpang tindih dengan \(period.name) (\(period.validity.span)); perbaiki tanggalnya",
        "its days overlap those of \(period.name) (\(period.validity.span)); mend the dates")
    case .taken(let name):
      Wording(
        "\(name) sudah ada; lihat 'sidilan simadu masa-sidang daftar'",
        "\(name) exists; see 'sidilan simadu masa-sidang daftar'")
    case .unknown(let code):
      Wording(
        "tidak ada masa '\(code)'; lihat 'sidilan simadu masa-sidang daftar'",
        "there is no period '\(code)'; see 'sidilan simadu masa-sidang daftar'")
    case .nothingToChange(let code):
      Wording(
        "tidak ada yang diubah pada \(code); sebut --mulai, --selesai, atau --keputusan yang benar",
        "nothing of \(code) is changed; name the right --mulai, --selesai or --keputusan")
    case .displaces(let name, let events):
      Wording(
        "\(name) tidak dapat diubah begitu: \(events.map(\.fact.indonesian).joined(separator: ", ")); pindahkan dahulu dengan 'sidilan simadu agenda ubah \(events.first?.code ?? "") --tanggal ...', atau tunda dengan 'sidilan simadu agenda tunda \(events.first?.code ?? "") --alasan ...'",
        "\(name) cannot be changed so: \(events.map(\.fact.english).joined(separator: ", ")); move them first with 'sidilan simadu agenda ubah \(events.first?.code ?? "") --tanggal ...', or postpone with 'sidilan simadu agenda tunda \(events.first?.code ?? "") --alasan ...'"
      )
    }
  }
}
