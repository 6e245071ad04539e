import SidilanKit

/// What is refused about visits.
enum VisitError: ExplainedError, Hashable {
  case unknown(String)
  case guests(Int)
  case future(CivilDate)
  case phone
  case year(Int)
  case nothingToChange(String)
  /// The code of a visit bears the year of its day.
  case otherYear(String, CivilDate)

  var sentence: Wording {
    switch self {
    case .unknown(let code):
      Wording(
        "tidak ada kunjungan '\(code)'; lihat 'sidilan simadu kunjungan daftar'",
        "there is no visit '\(code)'; see 'sidilan simadu kunjungan daftar'")
    case .guests(let number):
      Wording(
        "jumlah tamu \(number) tidak mungkin; tulis sekurangnya 1",
        "\(number) guests cannot be; write at least 1")
    case .future(let day):
      Wording(
        "tanggal \(day) belum tiba; rencana tamu diusulkan dengan 'sidilan simadu agenda usul tamu'",
        "\(day) is yet to come; planned guests are proposed with 'sidilan simadu agenda usul tamu'")
    case .phone:
      Wording(
        "nomor telepon kontak tidak dimengerti; tulis 8 sampai 15 angka",
        "the contact's phone number is not understood; write 8 to 15 figures")
    case .year(let year):
      Wording(
        "tahun \(year) tidak dimengerti; tulis misalnya 2025",
        "the year \(year) is not understood; write such as 2025")
    case .nothingToChange(let code):
      Wording(
        "tidak ada yang diubah pada \(code); sebut sekurangnya satu isian yang benar, misalnya --jumlah",
        "nothing of \(code) is changed; name at least one right value, such as --jumlah")
    case .otherYear(let code, let day):
      Wording(
        "\(code) bernomor menurut tahunnya dan tidak dapat dipindahkan ke \(day); batalkan dengan 'sidilan simadu kunjungan batal-catat \(code) --alasan ...', lalu catat lagi",
        "\(code) bears the number of its year and cannot be moved to \(day); take it back with 'sidilan simadu kunjungan batal-catat \(code) --alasan ...' and record it anew"
      )
    }
  }
}
