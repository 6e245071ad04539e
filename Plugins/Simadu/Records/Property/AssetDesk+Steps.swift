import SidilanKit

extension AssetDesk {
  /// The state after a verb.
  func next(_ verb: AssetVerb, _ asset: Asset) throws -> AssetState {
    guard let next = verb.next(from: asset.state) else {
      throw AssetError.state(asset.code, asset.state, verb)
    }
    return next
  }

  /// Refuses what cannot be in the inventory, and the item code and NUP of another item.
  ///
  /// - Parameter own: the item that is corrected, whose own item code and NUP may stay.
  func requireEntry(
    _ itemCode: String, _ nup: Int, _ price: Rupiah, _ acquired: CivilDate, except own: String?
  ) throws {
    guard price > 0 else { throw AssetError.price(price) }
    guard nup > 0 else { throw AssetError.nup(nup) }
    try requirePast(acquired)
    let other = try String.fetchOne(
      writer.database,
      sql: "SELECT code FROM simadu_asset WHERE item_code = ? AND nup = ? AND code IS NOT ?",
      arguments: [itemCode, nup, own])
    if let other { throw AssetError.registered(itemCode: itemCode, nup: nup, by: other) }
  }

  /// Says until when an item is to come back.
  func remind(_ asset: Asset, _ due: CivilDate) throws {
    try writer.setDue(
      asset.record, "kembali", on: due,
      title: ("Minta kembali \(asset.code)", "Ask for the return of \(asset.code)"),
      permission: Permissions.keepAssets.id)
  }

  /// Refuses a day to come.
  func requirePast(_ day: CivilDate) throws {
    if day > (try context.today()) { throw AssetError.future(day) }
  }

  /// Refuses a day to come, and one before what was last recorded.
  func require(_ day: CivilDate, _ asset: Asset) throws {
    try requirePast(day)
    let last = try String.fetchOne(
      writer.database, sql: "SELECT max(day) FROM simadu_asset_step WHERE asset = ?",
      arguments: [asset.code]
    ).map { try CivilDate(parsing: $0) }
    let latest = max(last ?? asset.acquired, asset.acquired)
    if day < latest { throw AssetError.beforeLast(asset.code, day, last: latest) }
  }

  /// Makes the record of a hand-over, with a number of the book.
  func handover(
    _ direction: String, _ asset: Asset, _ holder: String, _ day: CivilDate, _ rules: AssetRules,
    condition: AssetCondition? = nil
  ) throws -> (record: RecordID, number: String) {
    let record = try writer.create(
      RecordContent(
        kind: "aset.serah_terima", title: "Berita acara serah terima \(asset.code)",
        date: day.description, status: direction == "keluar" ? "diserahkan" : "diterima",
        relations: [Relation(kind: .basis, target: asset.record)]))
    try writer.openBook("bast", title: "Berita acara serah terima")
    let number = try writer.takeNumber(from: "bast", for: record.id, date: day.description) {
      try rules.handoverNumber.number($1, on: day)
    }.number
    try writer.update(record.id, expecting: record.version) { $0.number = number }
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_handover (record, asset, direction, holder, condition, day)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        record.id.description, asset.code, direction, holder,
        (condition ?? asset.condition).rawValue, day.description,
      ])
    return (record.id, number)
  }

  /// Ends that somebody holds an item.
  func endHolding(_ asset: Asset, _ day: CivilDate) throws {
    try writer.database.execute(
      sql: "UPDATE simadu_holding SET until = ? WHERE asset = ? AND until IS NULL",
      arguments: [day.description, asset.code])
    try writer.clearDue(asset.record, "kembali")
  }

  /// Writes the state and the step.
  func write(
    _ asset: Asset, _ verb: AssetVerb, _ state: AssetState, _ day: CivilDate,
    reason: String? = nil, document: String? = nil
  ) throws {
    try writer.update(asset.record, expecting: asset.version) { $0.status = state.rawValue }
    try writer.database.execute(
      sql: """
        INSERT INTO simadu_asset_step (asset, verb, from_state, to_state, day, reason, document,
          condition) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        asset.code, verb.rawValue, asset.state.rawValue, state.rawValue, day.description, reason,
        document, asset.condition.rawValue,
      ])
  }
}
