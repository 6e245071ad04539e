extension RecordStore {
  /// A record for somebody who wants to see it; the reading of a restricted one, or of one with personal data, is
  /// written into the trail.
  ///
  /// - Throws: `StoreError.noRecord` also for a record that the viewer may not see: they cannot learn that it is there.
  public func disclose(
    _ id: RecordID, to viewer: Principal, module: String, reason: String? = nil
  ) throws -> RecordEnvelope {
    let record = try read { try $0.record(id) }
    guard viewer.maySee(module: record.module, access: record.content.access) else {
      throw StoreError.noRecord(id)
    }
    if record.content.access > .staff || !record.content.personalData.isEmpty {
      try note(Act("baca", by: viewer, module: module, subject: id, reason: reason))
    }
    return record
  }
}
