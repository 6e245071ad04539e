import SidilanKit

/// Where items are taken in, handed out and given back.
struct AssetDesk {
  let writer: StoreWriter
  let context: PluginContext
  let holders: any Holders

  /// A desk within an act.
  init(
    _ writer: StoreWriter, _ context: PluginContext,
    holders: any Holders = RegisteredHolders.standard
  ) {
    self.writer = writer
    self.context = context
    self.holders = holders
  }

  /// Takes an item into the inventory.
  ///
  /// - Throws: `AssetError`.
  func add(
    _ code: String, name: String, itemCode: String, nup: Int, price: Rupiah, acquired: CivilDate,
    condition: AssetCondition
  ) throws {
    guard code.wholeMatch(of: /[A-Z]{2,5}-[0-9]{1,6}/) != nil else { throw AssetError.code(code) }
    let isTaken =
      try Bool.fetchOne(
        writer.database, sql: "SELECT 1 FROM simadu_asset WHERE code = ?", arguments: [code])
      ?? false
    if isTaken { throw AssetError.taken(code) }
    try requireEntry(itemCode, nup, price, acquired, except: nil)
    let record = try writer.create(
      RecordContent(
        kind: "aset", number: "\(itemCode)/\(nup)", title: "\(code) \(name)",
        date: acquired.description, status: AssetState.available.rawValue))
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_asset (code, record, item_code, nup, name, price, acquired, condition)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        code, record.id.description, itemCode, nup, name, price.amount, acquired.description,
        condition.rawValue,
      ])
  }

  /// Hands an item out to somebody.
  ///
  /// - Returns: the number of the hand-over document.
  /// - Throws: `AssetError.held` for an item that somebody holds, `.state`, `CodeError.noPerson`.
  func handOut(_ code: String, to holder: String, on day: CivilDate, due: CivilDate?) throws
    -> String
  {
    let asset = try Asset.find(code, in: writer.reader)
    let rules = try AssetRules.on(day, context)
    if let other = asset.holder, let since = asset.heldSince {
      throw AssetError.held(asset.code, by: other, since: since, rules.handoverBasis)
    }
    let next = try next(.handOut, asset)
    try require(day, asset)
    if let due, due < day { throw AssetError.dueBefore(due, day) }
    try holders.requirePerson(holder, on: day, in: writer.reader)
    let (record, number) = try handover("keluar", asset, holder, day, rules)
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_holding (handover, asset, holder, since, until, due)
        VALUES (?, ?, ?, ?, NULL, ?)
        """,
      arguments: [
        record.description, asset.code, holder, day.description, due?.description,
      ])
    try write(asset, .handOut, next, day, document: number)
    if let due { try remind(asset, due) }
    return number
  }

  /// Takes an item back from whoever holds it.
  ///
  /// - Returns: the number of the hand-over document.
  /// - Throws: `AssetError.state` for an item that nobody holds.
  func takeBack(_ code: String, on day: CivilDate, condition: AssetCondition?) throws -> String {
    let asset = try Asset.find(code, in: writer.reader)
    let next = try next(.takeBack, asset)
    guard let holder = asset.holder else {
      throw AssetError.state(asset.code, asset.state, .takeBack)
    }
    try require(day, asset)
    if let condition {
      try writer.database.execute(
        sql: "UPDATE simadu_asset SET condition = ? WHERE code = ?",
        arguments: [condition.rawValue, asset.code])
    }
    let (_, number) = try handover(
      "masuk", asset, holder, day, AssetRules.on(day, context), condition: condition)
    try endHolding(asset, day)
    try write(asset, .takeBack, next, day, document: number)
    return number
  }

  /// Records what became of an item: broken, lost, repaired, proposed for removal.
  ///
  /// - Parameter report: the number of the report; a loss needs one.
  /// - Throws: `AssetError`.
  func mark(
    _ verb: AssetVerb, _ code: String, on day: CivilDate, reason: String?, report: String? = nil
  ) throws {
    let asset = try Asset.find(code, in: writer.reader)
    let next = try next(verb, asset)
    try require(day, asset)
    if verb.needsReason(from: asset.state), reason?.contains(where: { !$0.isWhitespace }) != true {
      throw AssetError.reasonMissing(verb)
    }
    if verb == .markLost {
      let rules = try AssetRules.on(day, context)
      if rules.lossNeedsReport, report?.contains(where: { !$0.isWhitespace }) != true {
        throw AssetError.reportMissing(asset.code, rules.lossBasis)
      }
    }
    if asset.holder != nil { try endHolding(asset, day) }
    if verb == .markBroken {
      try writer.database.execute(
        sql: "UPDATE simadu_asset SET condition = ? WHERE code = ? AND condition = 'baik'",
        arguments: [AssetCondition.badlyDamaged.rawValue, asset.code])
    }
    if verb == .makeAvailable, asset.state == .broken {
      try writer.database.execute(
        sql: "UPDATE simadu_asset SET condition = 'baik' WHERE code = ?", arguments: [asset.code])
    }
    try write(asset, verb, next, day, reason: reason, document: report)
  }
}
