/// A table of single-precision numbers, one row after the other.
///
/// - Shape: `[rows x columns]`, row-major, no padding.
public struct Matrix: Hashable, Sendable {
  /// How many numbers one row holds.
  public let columns: Int

  /// All numbers, row after row.
  public private(set) var values: [Float]

  /// How many whole rows there are.
  public var rows: Int { columns == 0 ? 0 : values.count / columns }

  /// Makes an empty table with room to append rows.
  public init(columns: Int) {
    precondition(columns >= 0, "a matrix cannot have a negative width")
    self.columns = columns
    values = []
  }

  /// Makes a table of given numbers, or nil when they do not fill whole rows.
  public init?(columns: Int, values: [Float]) {
    guard columns > 0, values.count.isMultiple(of: columns) else { return nil }
    self.columns = columns
    self.values = values
  }

  /// The numbers of one row.
  ///
  /// - Complexity: O(1), the slice shares the table's storage.
  public subscript(row index: Int) -> ArraySlice<Float> {
    values[index * columns..<(index + 1) * columns]
  }

  /// One number.
  public subscript(row: Int, column: Int) -> Float {
    values[row * columns + column]
  }

  /// Appends whole rows.
  ///
  /// - Precondition: the numbers fill whole rows.
  public mutating func append(_ numbers: some Sequence<Float>) {
    values.append(contentsOf: numbers)
    precondition(
      columns > 0 ? values.count.isMultiple(of: columns) : values.isEmpty,
      "appended numbers must fill whole rows")
  }

  /// The table without its first rows.
  ///
  /// - Complexity: O(numbers kept).
  public func dropping(rows count: Int) -> Matrix {
    var rest = Matrix(columns: columns)
    rest.values = Array(values[(min(max(0, count), rows) * columns)...])
    return rest
  }

  /// Forgets all rows but keeps the memory for new ones.
  public mutating func removeAll() {
    values.removeAll(keepingCapacity: true)
  }
}
