import PluginKit

/// One thing told field by field: two columns for people, one object with the fields' keys for programs.
struct FieldTable {
  private var fields: [(column: ResultTable.Column, cell: ResultTable.Cell)] = []

  /// Adds a field.
  mutating func add(_ key: String, _ title: Message, _ cell: ResultTable.Cell) {
    fields.append((.init(key, Wording(title.indonesian, title.english)), cell))
  }

  /// Adds a field with a text that may be missing.
  mutating func add(_ key: String, _ title: Message, _ text: String?) {
    add(key, title, ResultTable.Cell(text))
  }

  /// The table in a form.
  func text(_ form: ListForm, width: Int) throws -> String {
    guard form == .table else {
      var table = ResultTable(fields.map(\.column))
      table.add(fields.map(\.cell))
      return try table.text(form, width: width)
    }
    var table = ResultTable([
      .init("butir", Wording("butir", "field")), .init("isi", Wording("isi", "value")),
    ])
    for field in fields { table.add([.text(field.column.title.text()), field.cell]) }
    return try table.text(form, width: width)
  }
}
