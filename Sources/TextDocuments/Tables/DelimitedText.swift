import Foundation

/// A text table (RFC 4180): records of fields, separated by commas, semicolons or tabs.
package struct DelimitedText: Sendable {
  /// The sign between fields.
  package let separator: Character
  /// The fields of each record; an empty line is a record of one empty field.
  package let records: [[String]]

  /// Reads a file.
  ///
  /// - Throws: `SpreadsheetError.unreadable`, `.notUTF8`, or `.unclosedQuote`.
  package init(path: String) throws(SpreadsheetError) {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw .unreadable(path: path)
    }
    guard let text = String(validating: data, as: UTF8.self), !text.utf8.contains(0) else {
      throw .notUTF8(path: path)
    }
    try self.init(text, path: path)
  }

  /// Reads a text; `path` is for errors.
  ///
  /// The separator is the one that the first line with any has most of outside of quotes, or what a line `sep=;`
  /// names. Quotes within an unquoted field stand for themselves.
  package init(_ text: String, path: String) throws(SpreadsheetError) {
    var bytes = Array(text.utf8)[...]
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    let sign = DelimitedText.separator(of: bytes)
    var reader = RecordReader(bytes: bytes, separator: sign)
    guard reader.run() else { throw .unclosedQuote(path: path, line: reader.recordLine) }
    separator = Character(Unicode.Scalar(sign))
    records = reader.records
  }

  /// The records as rows of a sheet.
  func grid(path: String) throws(SpreadsheetError) -> SheetGrid {
    var grid = SheetGrid()
    for (index, record) in records.enumerated() where record.contains(where: { !$0.isEmpty }) {
      // A line that names the separator is no row with text.
      if index == 0, record.first?.lowercased().hasPrefix("sep=") == true { continue }
      guard grid.append(record, number: index + 1) else {
        throw .tooManyCells(path: path, most: Spreadsheet.mostCells)
      }
    }
    return grid
  }

  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    // In this order where a line has as many of two.
    let signs = [UInt8(ascii: ";"), 9, UInt8(ascii: ",")]
    if bytes.starts(with: Array("sep=".utf8)), let sign = bytes.dropFirst(4).first,
      signs.contains(sign)
    {
      return sign
    }
    var counts = [0, 0, 0]
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if isQuoted { continue }
      if let index = signs.firstIndex(of: byte) { counts[index] += 1 }
      if byte == 10 || byte == 13, counts.contains(where: { $0 > 0 }) { break }
    }
    let most = counts.max() ?? 0
    return most == 0 ? UInt8(ascii: ",") : signs[counts.firstIndex(of: most) ?? 2]
  }

  /// Walks over the bytes once.
  private struct RecordReader {
    let bytes: ArraySlice<UInt8>
    let separator: UInt8
    var records: [[String]] = []
    /// The line in which the present record begins, counted from 1.
    var recordLine = 1
    private var record: [String] = []
    private var field: [UInt8] = []
    private var line = 1

    init(bytes: ArraySlice<UInt8>, separator: UInt8) {
      self.bytes = bytes
      self.separator = separator
    }

    /// - Returns: false when a quote is never closed.
    mutating func run() -> Bool {
      let quote = UInt8(ascii: "\"")
      var isQuoted = false
      var isStart = true
      var index = bytes.startIndex
      while index < bytes.endIndex {
        let byte = bytes[index]
        let next = index + 1 < bytes.endIndex ? bytes[index + 1] : nil
        index += 1
        if isQuoted {
          if byte == quote, next == quote {
            field.append(quote)
            index += 1
          } else if byte == quote {
            isQuoted = false
          } else {
            if byte == 10 || byte == 13 && next != 10 { line += 1 }
            field.append(byte)
          }
        } else if byte == quote, isStart {
          isQuoted = true
          isStart = false
        } else if byte == separator {
          endField()
          isStart = true
        } else if byte == 10 || byte == 13 {
          if byte == 13, next == 10 { index += 1 }
          endField()
          endRecord()
          isStart = true
        } else {
          field.append(byte)
          isStart = false
        }
      }
      guard !isQuoted else { return false }
      if !field.isEmpty || !record.isEmpty || !isStart {
        endField()
        endRecord()
      }
      return true
    }

    private mutating func endField() {
      record.append(String(decoding: field, as: UTF8.self))
      field.removeAll(keepingCapacity: true)
    }

    private mutating func endRecord() {
      records.append(record)
      record = []
      line += 1
      recordLine = line
    }
  }
}
