import GRDB

extension RecordStore {
  /// Signs an event with a device of whoever did it.
  ///
  /// The event's hash holds everything before it, so the signature stands for the act and for the whole trail up to it.
  ///
  /// - Throws: `IdentityError.noEvent`, `.noDevice` for a key that is unknown, revoked or of another account.
  @discardableResult
  public func sign(event number: Int64, with key: DeviceKey, by principal: Principal) throws
    -> ActSignature
  {
    let device = try read { reader in
      try reader.devices().first {
        $0.publicKey == key.publicKey && $0.account == principal.id && $0.revoked == nil
      }
    }
    guard let device else {
      throw IdentityError.noDevice(
        String(Digest(of: key.publicKey).description.prefix(16)), account: principal.id)
    }
    let act = Act("tanda_tangan", by: principal, module: KernelSchema.owner)
    return try write(act) { writer in
      guard
        let row = try Row.fetchOne(
          writer.database, sql: "SELECT actor, hash FROM trail_event WHERE number = ?",
          arguments: [number]), row["actor"] == principal.id
      else { throw IdentityError.noEvent(number, account: principal.id) }
      let signature = ActSignature(
        event: number, device: device.id,
        signature: key.sign(ActSignature.text(of: row["hash"])))
      try writer.database.execute(
        sql: "INSERT INTO act_signature (event, device, signature) VALUES (?, ?, ?)",
        arguments: [number, device.id, signature.signature])
      return signature
    }
  }
}

extension StoreReader {
  /// The signatures under an event.
  public func signatures(of event: Int64) throws -> [ActSignature] {
    try Row.fetchAll(
      database, sql: "SELECT * FROM act_signature WHERE event = ? ORDER BY device",
      arguments: [event]
    ).map {
      ActSignature(event: $0["event"], device: $0["device"], signature: $0["signature"])
    }
  }

  /// Events with a signature that is not that of its device.
  func falseSignatures() throws -> [Int64] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT act_signature.event, signature, hash, public_key FROM act_signature
        JOIN trail_event ON number = act_signature.event
        JOIN account_device ON account_device.id = device
          AND account_device.account = trail_event.actor
        """
    ).filter { row in
      !DeviceKey.verify(
        row["signature"], of: ActSignature.text(of: row["hash"]), by: row["public_key"])
    }.map { $0["event"] }
  }
}
