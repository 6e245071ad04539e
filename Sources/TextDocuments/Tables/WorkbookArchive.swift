import Foundation

/// The parts of a workbook, with the errors of tables.
struct WorkbookArchive: ~Copyable {
  private let archive: ZipArchive

  init(path: String) throws(SpreadsheetError) {
    do throws(DocumentError) {
      archive = try ZipArchive(path: path)
    } catch {
      throw SpreadsheetError(error)
    }
  }

  func contains(_ part: String) -> Bool { archive.contains(part) }

  /// Unpacks one part, up to the size of the largest text that is read anywhere.
  func bytes(of part: String, most: Int = TextDocument.largestPart) throws(SpreadsheetError) -> Data
  {
    do throws(DocumentError) {
      return try archive.bytes(of: part, most: most)
    } catch {
      throw SpreadsheetError(error)
    }
  }
}
