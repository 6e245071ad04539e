public import Foundation
import GRDB

extension StoreWriter {
  /// Makes a device's key known as one of an account.
  ///
  /// - Throws: `IdentityError.noAccount`, `.invalid`, `.deviceTaken`.
  @discardableResult
  public func addDevice(_ publicKey: String, name: String, of id: String, at time: Date) throws
    -> Device
  {
    _ = try reader.account(id)
    try require("perangkat", name, RecordRules.isLine(name))
    try require("kunci", publicKey, Hexadecimal.bytes(publicKey)?.count == 32)
    if let other = try reader.devices().first(where: { $0.publicKey == publicKey }) {
      throw IdentityError.deviceTaken(other.id, account: other.account)
    }
    let device = Device(
      id: String(Digest(of: publicKey).description.prefix(16)), account: id, name: name,
      publicKey: publicKey, since: Timestamp.text(time), revoked: nil)
    try database.execute(
      sql: """
        INSERT INTO account_device (id, account, name, public_key, since) VALUES (?, ?, ?, ?, ?)
        """, arguments: [device.id, id, name, publicKey, device.since])
    return device
  }

  /// Trusts a device no longer; what it signed before stays signed.
  ///
  /// - Throws: `IdentityError.noDevice`.
  public func revokeDevice(_ device: String, of id: String, at time: Date) throws {
    try database.execute(
      sql: """
        UPDATE account_device SET revoked = ? WHERE id = ? AND account = ? AND revoked IS NULL
        """, arguments: [Timestamp.text(time), device, id])
    guard database.changesCount == 1 else { throw IdentityError.noDevice(device, account: id) }
  }
}

extension StoreReader {
  /// All devices, in the order in which they were made known.
  public func devices() throws -> [Device] {
    try Row.fetchAll(database, sql: "SELECT * FROM account_device ORDER BY since, id").map { row in
      Device(
        id: row["id"], account: row["account"], name: row["name"], publicKey: row["public_key"],
        since: row["since"], revoked: row["revoked"])
    }
  }
}
