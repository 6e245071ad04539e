import Foundation

/// Reads a back-off model in the ARPA text format.
///
/// - Source: the format of the CMU and SRI language model toolkits; numbers are logarithms to base ten.
public enum ARPAReader {
  /// Reads a file, which is mapped and walked over once.
  ///
  /// - Throws: `LanguageModelError` with the line of the first offender.
  public static func read(path: String) throws(LanguageModelError) -> NGramTables {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    else {  // the system's reason is the missing or forbidden file itself
      throw .unreadable(path: path)
    }
    return try parse(data)
  }

  /// Reads a model from bytes.
  ///
  /// - Complexity: O(bytes + n log n) for n n-grams.
  public static func read(bytes: [UInt8]) throws(LanguageModelError) -> NGramTables {
    try parse(Data(bytes))
  }

  private static func parse(_ bytes: Data) throws(LanguageModelError) -> NGramTables {
    let result: Result<NGramTables, LanguageModelError> = bytes.withUnsafeBytes { raw in
      do throws(LanguageModelError) {
        var reading = ARPAReading(scanner: ByteScanner(raw.bindMemory(to: UInt8.self)))
        return .success(try reading.run())
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }
}
