extension TrailFault {
  /// The number of the record's row that differs; nil for any other fault.
  package var record: Int64? {
    guard case .row("record", let key, _) = self else { return nil }
    return Int64(key.dropFirst().dropLast())
  }
}
