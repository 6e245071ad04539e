import GRDB

extension StoreError {
  /// What an error of the database means to a caller; values of statements are never part of it.
  init(_ error: any Error, path: String) {
    if let error = error as? StoreError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      self = .damaged(path: path, detail: String(describing: type(of: error)))
      return
    }
    let detail = error.message ?? ""
    switch error.resultCode {
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM: self = .readOnly(path: path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(seconds: RecordStore.waitingSeconds)
    case .SQLITE_CONSTRAINT: self = .constraint(detail: detail)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path: path, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_IOERR:
      self = .inputOutput(path: path, number: error.extendedResultCode.rawValue)
    default: self = .damaged(path: path, detail: detail)
    }
  }
}
