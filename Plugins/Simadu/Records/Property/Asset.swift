import SidilanKit

/// An item of the office.
struct Asset: Hashable, Sendable {
  /// `LPT-014`.
  let code: String
  let record: RecordID
  let name: String
  /// The code of the regional inventory (kode barang).
  let itemCode: String
  /// The running number of registration (NUP).
  let nup: Int
  let price: Rupiah
  let acquired: CivilDate
  let condition: AssetCondition
  let state: AssetState
  /// Who holds it now.
  let holder: String?
  /// Since when.
  let heldSince: CivilDate?
  /// Until when it is to come back.
  let due: CivilDate?
  let version: Int

  private static let columns = """
    SELECT simadu_asset.*, record.status, record.version, holding.holder, holding.since AS held,
      holding.due
    FROM simadu_asset JOIN record ON record.id = simadu_asset.record
    LEFT JOIN simadu_holding AS holding ON holding.asset = simadu_asset.code
      AND holding.until IS NULL
    """

  /// The item with a code.
  ///
  /// - Throws: `AssetError.unknown`.
  static func find(_ code: String, in store: StoreReader) throws -> Asset {
    let row = try Row.fetchOne(
      store.database, sql: columns + " WHERE simadu_asset.code = ?",
      arguments: [code.uppercased()])
    guard let asset = try row.flatMap(Asset.init) else { throw AssetError.unknown(code) }
    return asset
  }

  /// All items, in the order of their codes.
  static func all(in store: StoreReader) throws -> [Asset] {
    try Row.fetchAll(store.database, sql: columns + " ORDER BY simadu_asset.code")
      .compactMap(Asset.init)
  }

  /// Nil for an item of a newer program.
  private init?(_ row: Row) throws {
    guard let record = RecordID(row["record"]), let state = AssetState(rawValue: row["status"]),
      let condition = AssetCondition(rawValue: row["condition"])
    else { return nil }
    let since: String? = row["held"]
    let due: String? = row["due"]
    self.record = record
    self.state = state
    self.condition = condition
    code = row["code"]
    name = row["name"]
    itemCode = row["item_code"]
    nup = row["nup"]
    price = Rupiah(row["price"])
    acquired = try CivilDate(parsing: row["acquired"])
    holder = row["holder"]
    heldSince = try since.map { try CivilDate(parsing: $0) }
    self.due = try due.map { try CivilDate(parsing: $0) }
    version = row["version"]
  }
}
