import SidilanKit

extension AssetDesk {
  /// What of an item was typed wrongly; nil stays as it is.
  struct Correction: Hashable, Sendable {
    var name: String?
    var itemCode: String?
    var nup: Int?
    var price: Rupiah?
    var acquired: CivilDate?
    var condition: AssetCondition?
  }

  /// A step of an item's history.
  private struct Step {
    let number: Int64
    let verb: AssetVerb
    let from: AssetState
    let day: CivilDate
    let document: String?
    /// How well the item was before it; nil when it was not kept.
    let condition: String?

    /// Nil for a step of a newer program.
    init?(_ row: Row) throws {
      guard let verb = AssetVerb(rawValue: row["verb"]),
        let from = AssetState(rawValue: row["from_state"])
      else { return nil }
      self.verb = verb
      self.from = from
      number = row["id"]
      day = try CivilDate(parsing: row["day"])
      document = row["document"]
      condition = row["condition"]
    }
  }

  /// Corrects what was typed wrongly of an item.
  ///
  /// - Throws: `AssetError`.
  func correct(_ code: String, _ correction: Correction) throws {
    let asset = try Asset.find(code, in: writer.reader)
    let name = PlainField.text(correction.name) ?? asset.name
    let itemCode = PlainField.text(correction.itemCode) ?? asset.itemCode
    let (nup, price) = (correction.nup ?? asset.nup, correction.price ?? asset.price)
    let acquired = correction.acquired ?? asset.acquired
    let condition = correction.condition ?? asset.condition
    guard
      (name, itemCode, nup, price) != (asset.name, asset.itemCode, asset.nup, asset.price)
        || (acquired, condition) != (asset.acquired, asset.condition)
    else { throw AssetError.nothingToChange(asset.code) }
    try requireEntry(itemCode, nup, price, acquired, except: asset.code)
    let first = try String.fetchOne(
      writer.database, sql: "SELECT min(day) FROM simadu_asset_step WHERE asset = ?",
      arguments: [asset.code]
    ).map { try CivilDate(parsing: $0) }
    if let first, first < acquired {
      throw AssetError.acquiredAfterStep(asset.code, acquired, first: first)
    }
    try writer.update(asset.record, expecting: asset.version) {
      $0.number = "\(itemCode)/\(nup)"
      $0.title = "\(asset.code) \(name)"
      $0.date = acquired.description
    }
    try writer.database.execute(
      sql: """
        UPDATE simadu_asset SET name = ?, item_code = ?, nup = ?, price = ?, acquired = ?,
          condition = ? WHERE code = ?
        """,
      arguments: [
        name, itemCode, nup, price.amount, acquired.description, condition.rawValue, asset.code,
      ])
  }

  /// Takes the last step of an item back: its state, condition and holder are again those of before, and the number of
  /// its hand-over document is void.
  ///
  /// - Returns: what was taken back.
  /// - Throws: `AssetError.noStep`.
  func undoStep(_ code: String) throws -> AssetVerb {
    let asset = try Asset.find(code, in: writer.reader)
    guard let step = try lastStep(of: asset) else { throw AssetError.noStep(asset.code) }
    try writer.update(asset.record, expecting: asset.version) { $0.status = step.from.rawValue }
    try writer.database.execute(
      sql: "UPDATE simadu_asset SET condition = coalesce(?, condition) WHERE code = ?",
      arguments: [step.condition, asset.code])
    if step.verb == .handOut {
      try writer.database.execute(
        sql: "DELETE FROM simadu_holding WHERE asset = ? AND until IS NULL",
        arguments: [asset.code])
      try writer.clearDue(asset.record, "kembali")
    } else if step.from == .held {
      try reopenHolding(of: asset)
    }
    if step.verb == .handOut || step.verb == .takeBack, let number = step.document {
      try voidHandover(number, on: step.day)
    }
    try writer.database.execute(
      sql: "DELETE FROM simadu_asset_step WHERE id = ?", arguments: [step.number])
    return step.verb
  }

  /// Takes an item back that should not have been registered.
  ///
  /// - Throws: `AssetError.stepsStand` for one that something has happened to.
  func withdraw(_ code: String) throws {
    let asset = try Asset.find(code, in: writer.reader)
    if let step = try lastStep(of: asset) {
      throw AssetError.stepsStand(asset.code, last: step.verb)
    }
    try writer.database.execute(
      sql: "DELETE FROM simadu_asset WHERE code = ?", arguments: [asset.code])
    try writer.withdraw(asset.record)
  }

  private func lastStep(of asset: Asset) throws -> Step? {
    try Row.fetchOne(
      writer.database,
      sql: "SELECT * FROM simadu_asset_step WHERE asset = ? ORDER BY id DESC LIMIT 1",
      arguments: [asset.code]
    ).flatMap(Step.init)
  }

  /// Who held the item last holds it still.
  private func reopenHolding(of asset: Asset) throws {
    guard let last = try Holding.all(of: asset.code, in: writer.reader).last else { return }
    try writer.database.execute(
      sql: "UPDATE simadu_holding SET until = NULL WHERE handover = ?",
      arguments: [last.handover.description])
    if let due = last.due { try remind(asset, due) }
  }

  /// The document of a hand-over that was none is printed no more.
  private func voidHandover(_ number: String, on day: CivilDate) throws {
    let record = try String.fetchOne(
      writer.database,
      sql: """
        SELECT record FROM simadu_handover JOIN record ON record.id = simadu_handover.record
        WHERE record.number = ? AND day = ?
        """, arguments: [number, day.description]
    ).flatMap(RecordID.init)
    guard let record else { return }
    try writer.database.execute(
      sql: "DELETE FROM simadu_handover WHERE record = ?", arguments: [record.description])
    try writer.voidNumber(number, in: "bast", year: day.year)
    try writer.withdraw(record)
  }
}
