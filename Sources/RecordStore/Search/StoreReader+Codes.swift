extension StoreReader {
  /// The records that a module shows by a code, such as `AG-2025-0001`, whichever way its letters are typed, in the
  /// order in which they were made.
  ///
  /// Several when the code stands for something that is more than one record, such as a member and the person.
  ///
  /// - Complexity: one look into the index of each module that has codes.
  public func records(code: String) throws -> [RecordID] {
    try RecordCodes.records(database, code: code)
  }

  /// The code by which its module shows a record; nil when it has none.
  public func code(of id: RecordID) throws -> String? { try RecordCodes.code(database, of: id) }
}
