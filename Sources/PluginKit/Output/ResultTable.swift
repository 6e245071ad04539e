/// What a command found, as rows and columns: a table for people, CSV for spreadsheets, JSON for programs.
public struct ResultTable: Sendable {
  /// A column.
  public struct Column: Hashable, Sendable {
    /// Its name in JSON: lower-case letters and `_`; never changed once released.
    public let key: String
    /// Its head for people.
    public let title: Wording

    /// Names a column.
    public init(_ key: String, _ title: Wording) {
      self.key = key
      self.title = title
    }
  }

  /// A value in a row.
  public enum Cell: Hashable, Sendable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
    /// A text.
    case text(String)
    /// A whole number.
    case number(Int64)
    /// Yes or no.
    case flag(Bool)
    /// Nothing.
    case empty

    /// A text.
    public init(stringLiteral value: String) { self = .text(value) }
    /// A whole number.
    public init(integerLiteral value: Int64) { self = .number(value) }
    /// A text that may be missing.
    public init(_ text: String?) { self = text.map(Cell.text) ?? .empty }
  }

  /// The columns.
  public let columns: [Column]
  /// The rows; each has a cell for every column.
  public private(set) var rows: [[Cell]] = []
  /// What is said when there are no rows.
  public let nothing: Wording

  /// An empty table.
  public init(
    _ columns: [Column],
    nothing: Wording = Wording("Tidak ada yang ditemukan.", "Nothing was found.")
  ) {
    self.columns = columns
    self.nothing = nothing
  }

  /// Adds a row.
  ///
  /// - Precondition: as many cells as columns.
  public mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has a cell for every column")
    rows.append(cells)
  }

  /// The table in a form.
  ///
  /// - Parameter width: columns of the terminal; 0 for no limit.
  public func text(_ form: ListForm, width: Int = 0, language: Language = .current) throws -> String
  {
    let texts = TextTable(
      columns.map { $0.title.text(language) },
      rows.map { $0.map { $0.shown(language, nothing: form == .csv ? "" : "-") } })
    switch form {
    case .table: return rows.isEmpty ? nothing.text(language) + "\n" : texts.text(width: width)
    case .csv: return texts.csv()
    case .json: return try ReportJSON.text(Form(table: self))
    }
  }

  private struct Form: Encodable {
    let table: ResultTable
    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(1, forKey: Key("bentuk"))
      var list = container.nestedUnkeyedContainer(forKey: Key("hasil"))
      for row in table.rows {
        var object = list.nestedContainer(keyedBy: Key.self)
        for (column, cell) in zip(table.columns, row) {
          let key = Key(column.key)
          switch cell {
          case .text(let text): try object.encode(text, forKey: key)
          case .number(let number): try object.encode(number, forKey: key)
          case .flag(let flag): try object.encode(flag, forKey: key)
          case .empty: try object.encodeNil(forKey: key)
          }
        }
      }
    }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ text: String) { stringValue = text }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) { nil }
  }
}

extension ResultTable.Cell {
  fileprivate func shown(_ language: Language, nothing: String) -> String {
    switch self {
    case .text(let text): text
    case .number(let number): String(number)
    case .flag(let flag): Wording(flag ? "ya" : "tidak", flag ? "yes" : "no").text(language)
    case .empty: nothing
    }
  }
}
