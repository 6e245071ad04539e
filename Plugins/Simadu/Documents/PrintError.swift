import SidilanKit

/// What is refused about printing.
enum PrintError: ExplainedError, Hashable {
  case kind(String, known: [String])
  case form(String)
  case exists(String)
  case unwritable(String)
  case noHandover(String)

  var sentence: Wording {
    switch self {
    case .kind(let word, let known):
      Wording(
        "tidak ada dokumen '\(word)'; pakai salah satu dari \(known.joined(separator: ", "))",
        "there is no document '\(word)'; use one of \(known.joined(separator: ", "))")
    case .form(let path):
      Wording(
        "bentuk berkas '\(path)' tidak dikenal; akhiri nama dengan .pdf, .html atau .txt",
        "the form of '\(path)' is not known; end its name with .pdf, .html or .txt")
    case .exists(let path):
      Wording(
        "berkas '\(path)' sudah ada dan tidak ditimpa; pakai nama lain",
        "the file '\(path)' exists and is not replaced; use another name")
    case .unwritable(let path):
      Wording(
        "berkas '\(path)' tidak dapat ditulis; periksa folder dan izinnya",
        "the file '\(path)' cannot be written; check the folder and its permissions")
    case .noHandover(let number):
      Wording(
        "tidak ada berita acara '\(number)'; lihat nomornya dengan 'sidilan simadu aset tampil KODE'",
        "there is no hand-over '\(number)'; see its number with 'sidilan simadu aset tampil CODE'")
    }
  }
}
