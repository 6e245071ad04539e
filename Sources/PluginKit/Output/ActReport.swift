public import RecordStore

/// What a command has done, said in one line; every command that changes something ends with one.
public struct ActReport: Hashable, Sendable {
  /// What was done, with the code where there is one; a clause without a full stop, such as `AG-2025-0001 diusulkan`.
  public var done: Wording
  /// The code by which people know what was made or changed.
  public var code: String?
  /// Its record.
  public var record: RecordID?
  /// What to do next, where that is not plain; a clause such as `tetapkan dengan 'sidilan ...'`.
  public var next: Wording?
  /// The particulars of what was done; a line for each.
  public var details: [Wording]
  /// What a rule only advises against; a line for each.
  public var warnings: [Wording]

  /// Makes a report; what is not named is left out.
  public init(
    _ done: Wording, code: String? = nil, record: RecordID? = nil, next: Wording? = nil,
    details: [Wording] = [], warnings: [Wording] = []
  ) {
    self.done = done
    self.code = code
    self.record = record
    self.next = next
    self.details = details
    self.warnings = warnings
  }

  /// The lines for people, or one JSON object for programs.
  public func text(asJSON: Bool, language: Language = .current) throws -> String {
    guard asJSON else {
      let end = next.map { "; " + $0.text(language) } ?? ""
      return
        ([done.text(language) + end] + details.map { $0.text(language) }
        + warnings.map { Self.warning($0).text(language) })
        .map { PlainLine.shown($0) + "\n" }.joined()
    }
    return try ReportJSON.text(
      Form(
        hasil: Form.Result(
          id: record?.description, kode: code, pesan: done.text(language),
          berikutnya: next?.text(language), rincian: details.map { $0.text(language) },
          perhatian: warnings.map { $0.text(language) })))
  }

  private static func warning(_ text: Wording) -> Wording {
    Wording("Perhatian: \(text.indonesian)", "Note: \(text.english)")
  }

  private struct Form: Encodable {
    struct Result: Encodable {
      let id: String?
      let kode: String?
      let pesan: String
      let berikutnya: String?
      let rincian: [String]
      let perhatian: [String]
    }
    let bentuk = 1
    let hasil: Result
  }
}

extension PluginContext {
  /// Says what a command has done.
  ///
  /// Of a report with a code and no record, the record is that of the code; where several bear it, the one made last.
  public func tell(_ report: ActReport, _ options: ActOptions) throws {
    var report = report
    if let code = report.code, report.record == nil {
      report.record = try store.read { try $0.records(code: code).last }
    }
    var text = try report.text(asJSON: options.asJSON, language: language)
    if text.last?.isNewline == true { text.removeLast() }
    print(text)
  }
}
