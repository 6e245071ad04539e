import Foundation
import GRDB

/// What an export shows to somebody who may not see everything: personal data of other kinds are masked, records that
/// they may not see and tables that nobody vouches for are left out.
///
/// What the trail tells of such rows is masked or left out with them; its hashes stay, its salts go, since with one a
/// value could be guessed from its digest.
public struct ExportMask: Sendable {
  private let viewer: Principal
  private let hidesAll: Bool
  private let columns: [String: [PersonalColumn]]
  private let modules: Set<String>

  /// Describes a viewer.
  ///
  /// - Parameters:
  ///   - columns: the personal columns of all modules that are open.
  ///   - modules: the identifiers of the modules that are open; of others no row is shown.
  ///   - hidesAll: whether kinds of data that the viewer may see are masked too.
  public init(
    for viewer: Principal, columns: [PersonalColumn], modules: Set<String>, hidesAll: Bool
  ) {
    self.viewer = viewer
    self.hidesAll = hidesAll
    self.columns = Dictionary(grouping: columns, by: \.table)
    self.modules = modules
  }

  /// The mask over a store as it stands.
  func over(_ db: Database) throws -> Applied {
    var hidden = Set<String>()
    let rows = try Row.fetchCursor(db, sql: "SELECT row, id, module, access FROM record")
    while let row = try rows.next() {
      guard let access = AccessClass(rawValue: row["access"]),
        viewer.maySee(module: row["module"], access: access)
      else {
        hidden.insert(row["id"])
        hidden.insert("[\(row["row"] as Int64)]")
        continue
      }
    }
    let limited =
      viewer.holds(DataRequest.service)
      ? [] : try String.fetchSet(db, sql: "SELECT person FROM data_limit")
    return Applied(mask: self, hidden: hidden, limited: limited)
  }

  /// The mask with the records that it hides.
  struct Applied {
    fileprivate let mask: ExportMask
    fileprivate let hidden: Set<String>
    fileprivate let limited: Set<String>

    private static let kernel: Set<String> = Set(
      KernelSchema.followed + IdentitySchema.followed + PrivacySchema.followed + [
        "trail_event", "trail_change", "trail_gate", "record_text", "grdb_migrations",
      ])

    /// A row as it is shown; nil for one that is left out.
    func shown(_ row: [String: Any], of table: String) -> [String: Any]? {
      guard isOpen(table) else { return nil }
      var row = row
      switch table {
      case "record_text":
        if let number = row["row"], hidden.contains("[\(number)]") { return nil }
        row["personal"] = ""
      case "trail_event":
        if let record = row["record"] as? String, hidden.contains(record) {
          row["record"] = NSNull()
          row["reason"] = NSNull()
        }
      case "trail_change": row = change(row)
      default:
        if row.values.contains(where: { ($0 as? String).map(hidden.contains) == true }) {
          return nil
        }
        let isLimited = row.values.contains { ($0 as? String).map(limited.contains) == true }
        for column in mask.columns[table] ?? [] where isMasked(column, isLimited) {
          if let text = row[column.column] as? String {
            row[column.column] = column.mask.masked(text)
          }
        }
      }
      return row
    }

    private func isOpen(_ table: String) -> Bool {
      Self.kernel.contains(table) || mask.modules.contains { table.hasPrefix($0 + "_") }
    }

    private func isMasked(_ column: PersonalColumn, _ isLimited: Bool) -> Bool {
      isLimited || mask.hidesAll || !mask.viewer.holds(column.tag.permission)
    }

    private func change(_ row: [String: Any]) -> [String: Any] {
      var row = row
      let table = row["table_name"] as? String ?? ""
      let key = row["row_key"] as? String ?? ""
      let texts = [key, row["old"] as? String ?? "", row["new"] as? String ?? ""]
      let words = texts.flatMap { $0.split(separator: "\"").map(String.init) }
      let isHidden =
        !isOpen(table) || table == "record_text" || words.contains(where: hidden.contains)
        || table == "record" && hidden.contains(key)
      if isHidden {
        row["old"] = NSNull()
        row["new"] = NSNull()
        row["salt"] = ""
        return row
      }
      let isLimited = words.contains(where: limited.contains)
      let masked = (mask.columns[table] ?? []).filter { isMasked($0, isLimited) }
      guard !masked.isEmpty else { return row }
      for side in ["old", "new"] {
        guard let text = row[side] as? String else { continue }
        row[side] = JSONRow.masked(text) { name, value in
          guard let column = masked.first(where: { $0.column == name }),
            let text = value as? String
          else { return value }
          return column.mask.masked(text)
        }
      }
      row["salt"] = ""
      return row
    }
  }
}
