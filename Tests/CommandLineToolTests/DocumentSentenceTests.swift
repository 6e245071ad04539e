import Testing

@testable import CommandLineTool
@testable import Documents
@testable import TextDocuments

@Suite("Words about documents and tables")
struct DocumentSentenceTests {
  private func check(_ error: any Error, _ fact: String) {
    let message = ErrorSentence.message(error)
    #expect(message.indonesian.contains(fact) && message.english.contains(fact))
    #expect(message.indonesian != message.english)
    #expect(message.indonesian.contains(";"), "what, where; what to do next")
  }

  @Test(
    "a document that cannot be printed is told with its facts in both languages",
    arguments: [
      (PrintingError.fontMissing(wanted: "F1", found: "F2", package: "P1"), "install P1"),
      (.noColumns, ";"), (.columnShare(column: "K1", share: -1), "K1"),
      (.rowLength(row: 14, found: 2, expected: 3), "14"),
      (.textTooLong(characters: 77, most: 5), "77"), (.drawing(status: 1, detail: "D1"), "D1"),
    ])
  func printing(error: PrintingError, fact: String) {
    check(error, fact)
  }

  @Test(
    "a table that cannot be read is told with its facts in both languages",
    arguments: [
      (SpreadsheetError.notFound(path: "X1"), "X1"), (.unreadable(path: "X1"), "X1"),
      (.unsupported(path: "X1", ending: "numbers"), ".numbers"), (.oldFormat(path: "X1"), ".xls"),
      (.encrypted(path: "X1"), "X1"), (.wrongContent(path: "X1", found: .webPage), "X1"),
      (.wrongContent(path: "X1", found: .archive), "X1"),
      (.wrongContent(path: "X1", found: .oldOffice), "X1"),
      (.wrongContent(path: "X1", found: .pdf), "PDF"),
      (.wrongContent(path: "X1", found: .unknown), "X1"), (.notUTF8(path: "X1"), "CSV UTF-8"),
      (.unclosedQuote(path: "X1", line: 14), "14"), (.damagedArchive(path: "X1"), "X1"),
      (.missingPart(path: "X1", part: "Q1"), "Q1"),
      (.damaged(path: "X1", part: "Q1", line: 7), "7"),
      (.tooLarge(path: "X1", part: "Q1", most: 200_000_000), "200 MB"),
      (.tooManyCells(path: "X1", most: 5_000), "5000"),
      (.noSheet(path: "X1", name: "S1", sheets: ["S2", "S3"]), "S2, S3"),
      (.noSheet(path: "X1", name: nil, sheets: []), "X1"), (.empty(path: "X1"), "X1"),
      (.noHeading(path: "X1", missing: ["nama", "fraksi"]), "'nama', 'fraksi'"),
    ])
  func tables(error: SpreadsheetError, fact: String) {
    check(error, fact)
  }

  @Test("exit codes tell a missing file, a bad one and a missing font apart")
  func statuses() {
    #expect(ExitStatus.of(SpreadsheetError.notFound(path: "")) == .noInput)
    #expect(ExitStatus.of(SpreadsheetError.oldFormat(path: "")) == .badData)
    #expect(
      ExitStatus.of(PrintingError.fontMissing(wanted: "", found: "", package: "")) == .unavailable)
  }
}
