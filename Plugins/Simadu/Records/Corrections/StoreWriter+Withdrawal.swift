import SidilanKit

extension StoreWriter {
  /// The record of what should not have been written down says so; it stays, as everything does.
  func withdraw(_ id: RecordID) throws {
    let record = try reader.record(id)
    try update(id, expecting: record.version) { $0.status = "dibatalkan" }
  }
}
