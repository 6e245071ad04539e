/// The language of a document.
public enum DocumentLanguage: String, Hashable, Sendable, CaseIterable {
  /// Bahasa Indonesia.
  case indonesian = "id"
  /// English.
  case english = "en"

  /// "Halaman n dari N".
  func pageNumber(_ number: Int, of count: Int) -> String {
    switch self {
    case .indonesian: "Halaman \(number) dari \(count)"
    case .english: "Page \(number) of \(count)"
    }
  }

  /// What is said in place of the rows of an empty table.
  var noRows: String {
    switch self {
    case .indonesian: "Tidak ada data"
    case .english: "No data"
    }
  }
}
