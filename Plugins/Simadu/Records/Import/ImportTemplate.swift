import SidilanKit

/// A table to fill in: all columns of a kind, what to write into each, and an example.
enum ImportTemplate {
  /// The template of a kind; its two rows are remarks, which an import passes over.
  static func of(_ kind: ImportKind, _ language: Language) -> ResultTable {
    var table = ResultTable(
      kind.fields.map {
        ResultTable.Column(
          $0.column.rawValue, Wording($0.column.rawValue, $0.column.rawValue))
      })
    table.add(remark(kind.fields.map { $0.hint.text(language) }))
    table.add(remark(kind.fields.map(\.example)))
    return table
  }

  private static func remark(_ cells: [String]) -> [ResultTable.Cell] {
    cells.enumerated().map { place, text in
      .text(place == 0 ? "\(TableFile.remark) \(text)" : text)
    }
  }
}
