import SidilanKit

/// What is refused about draft laws.
enum BillError: ExplainedError, Hashable {
  case unknown(String)
  case noStage(String, known: [String])
  case order(String, from: String, to: String, allowed: [String], Basis)
  case ended(String, String)
  case beforeLast(String, day: CivilDate, last: CivilDate)
  case future(CivilDate)
  case reasonMissing(String)
  case year(Int)

  var sentence: Wording {
    switch self {
    case .unknown(let code):
      Wording(
        "tidak ada raperda '\(code)'; lihat 'sidilan simadu raperda daftar'",
        "there is no draft law '\(code)'; see 'sidilan simadu raperda daftar'")
    case .noStage(let code, let known):
      Wording(
        "tidak ada tahap '\(code)'; pakai salah satu dari \(known.joined(separator: ", "))",
        "there is no stage '\(code)'; use one of \(known.joined(separator: ", "))")
    case .order(let code, let from, let to, let allowed, let basis):
      Wording(
        "\(code) berada di tahap \(from) dan tidak dapat langsung ke \(to) (\(basis.wording.indonesian)); berikutnya \(allowed.joined(separator: " atau "))",
        "\(code) is at the stage \(from) and cannot go to \(to) (\(basis.wording.english)); next is \(allowed.joined(separator: " or "))"
      )
    case .ended(let code, let stage):
      Wording(
        "\(code) sudah berakhir pada tahap \(stage); buat raperda baru bila diajukan lagi",
        "\(code) has ended at the stage \(stage); make a new draft if it is submitted again")
    case .beforeLast(let code, let day, let last):
      Wording(
        "tanggal \(day) mendahului tahap terakhir \(code) (\(last)); perbaiki --tanggal",
        "the date \(day) is before the last stage of \(code) (\(last)); mend --tanggal")
    case .future(let day):
      Wording(
        "tanggal \(day) belum tiba; catat tahap setelah terjadi",
        "the date \(day) is yet to come; record a stage after it happened")
    case .reasonMissing(let code):
      Wording(
        "\(code) mundur ke tahap sebelumnya dan perlu alasan; tambahkan --catatan",
        "\(code) goes back to an earlier stage and needs a reason; add --catatan")
    case .year(let year):
      Wording(
        "tahun \(year) tidak mungkin; tulis tahun Propemperda, misalnya 2026",
        "the year \(year) cannot be; write the year of the programme, such as 2026")
    }
  }
}
