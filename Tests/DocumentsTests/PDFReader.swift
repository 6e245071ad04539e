import Foundation

/// Reads PDF files with programs that are not ours: poppler and qpdf.
struct PDFReader {
  /// A program's failure.
  struct Failure: Error {
    let program: String
    let status: Int32
    let output: String
  }

  private let path: String

  init(path: String) {
    self.path = path
  }

  /// The text in reading order, a page after the other.
  func pages() throws -> [String] {
    let text = try run("pdftotext", ["-layout", path, "-"])
    return text.split(separator: "\u{0c}", omittingEmptySubsequences: false).dropLast()
      .map(String.init)
  }

  /// The lines of `pdfinfo`, by their labels.
  func information() throws -> [String: String] {
    var found: [String: String] = [:]
    for line in try run("pdfinfo", ["-isodates", path]).split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      found[String(parts[0])] = parts.last.map { $0.trimmingCharacters(in: .whitespaces) }
    }
    return found
  }

  /// The lines of `pdffonts` without its heading.
  func fonts() throws -> [String] {
    try run("pdffonts", [path]).split(separator: "\n").dropFirst(2).map(String.init)
  }

  /// What qpdf says after checking the whole file; it fails on damage.
  func check() throws -> String { try run("qpdf", ["--check", path]) }

  /// The objects of the file as JSON.
  func objects() throws -> String { try run("qpdf", ["--json", path]) }

  private func run(_ program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Failure(program: program, status: process.terminationStatus, output: text)
    }
    return text
  }
}
