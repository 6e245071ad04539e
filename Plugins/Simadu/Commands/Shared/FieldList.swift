import SidilanKit

/// One thing with its fields: lines for people, one row for programs.
struct FieldList {
  private var columns: [ResultTable.Column] = []
  private var cells: [ResultTable.Cell] = []

  /// Adds a field.
  mutating func add(_ key: String, _ title: Wording, _ cell: ResultTable.Cell) {
    columns.append(ResultTable.Column(key, title))
    cells.append(cell)
  }

  /// Shows the fields.
  func show(_ context: PluginContext, _ options: ListOptions) throws {
    guard options.form == .table else {
      var table = ResultTable(columns)
      table.add(cells)
      return try context.show(table, options)
    }
    var table = ResultTable([
      ResultTable.Column("butir", Wording("Butir", "Item")),
      ResultTable.Column("isi", Wording("Isi", "Content")),
    ])
    for (column, cell) in zip(columns, cells) where cell != .empty {
      table.add([.text(column.title.text(context.language)), cell])
    }
    try context.show(table, options)
  }
}
