import SidilanKit

/// What is refused about draft laws.
enum BillError: ExplainedError, Hashable {
  case unknown(String)
  case noStage(String, known: [String])
  /// - Parameter first: the stage that comes first on the way; nil where no way leads there.
  case order(String, from: String, to: String, first: String?, allowed: [String], Basis)
  case ended(String, String)
  case beforeLast(String, day: CivilDate, last: CivilDate)
  case future(CivilDate)
  case reasonMissing(String)
  case year(Int)
  case nothingToChange(String)
  case noStep(String)
  case stagesStand(String, last: String)

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
    case .order(let code, let from, let to, let first, let allowed, let basis):
      Self.ofOrder(code, from, to, first, allowed, basis)
    case .ended(let code, let stage):
      Wording(
        "\(code) sudah berakhir pada tahap \(stage); bila diajukan lagi 'sidilan simadu raperda tambah JUDUL', bila tahap itu keliru 'sidilan simadu raperda batal-maju \(code) --alasan ...'",
        "\(code) has ended at the stage \(stage); if it is submitted again 'sidilan simadu raperda tambah TITLE', if that stage was wrong 'sidilan simadu raperda batal-maju \(code) --alasan ...'"
      )
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
    case .nothingToChange(let code):
      Wording(
        "tidak ada yang diubah pada \(code); sebut --judul atau --prakarsa yang benar",
        "nothing of \(code) is changed; name the right --judul or --prakarsa")
    case .noStep(let code):
      Wording(
        "\(code) masih pada tahap pertamanya; bila raperdanya sendiri keliru, 'sidilan simadu raperda batal-tambah \(code) --alasan ...'",
        "\(code) is still at its first stage; if the draft itself is wrong, 'sidilan simadu raperda batal-tambah \(code) --alasan ...'"
      )
    case .stagesStand(let code, let stage):
      Wording(
        "\(code) sudah mencapai tahap \(stage); batalkan dahulu dengan 'sidilan simadu raperda batal-maju \(code) --alasan ...'",
        "\(code) has reached the stage \(stage); first take it back with 'sidilan simadu raperda batal-maju \(code) --alasan ...'"
      )
    }
  }

  private static func ofOrder(
    _ code: String, _ from: String, _ to: String, _ first: String?, _ allowed: [String],
    _ basis: Basis
  ) -> Wording {
    func command(_ stage: String) -> String { "'sidilan simadu raperda maju \(code) \(stage)'" }
    let next =
      first.map { Wording("lakukan dahulu \(command($0))", "first do \(command($0))") }
      ?? Wording(
        "yang dapat dilakukan: \(allowed.map(command).joined(separator: ", "))",
        "what can be done: \(allowed.map(command).joined(separator: ", "))")
    return Wording(
      "\(code) berada di tahap \(from) dan tidak dapat langsung ke \(to) (\(basis.wording.indonesian)); \(next.indonesian)",
      "\(code) is at the stage \(from) and cannot go to \(to) (\(basis.wording.english)); \(next.english)"
    )
  }
}
