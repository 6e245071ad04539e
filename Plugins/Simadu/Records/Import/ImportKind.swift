import SidilanKit

/// What an imported table holds.
enum ImportKind: String, Hashable, Sendable, CaseIterable, ExpressibleByArgument {
  case members = "anggota"
  case staff = "pegawai"
  case bodies = "akd"
  case rooms = "ruang"
  case agenda = "agenda"

  /// The kind for people.
  var title: Wording {
    switch self {
    case .members: Wording("anggota", "members")
    case .staff: Wording("pegawai", "staff")
    case .bodies: Wording("AKD", "bodies")
    case .rooms: Wording("ruang", "rooms")
    case .agenda: Wording("agenda", "events")
    }
  }

  /// What is asked for besides the right to import.
  var permission: Permission {
    switch self {
    case .members: Permissions.changeMembers
    case .staff: Permissions.changeStaff
    case .bodies: Permissions.changeBodies
    case .rooms: Permissions.keepRooms
    case .agenda: Permissions.propose
    }
  }

  /// The act as the trail names it.
  var action: String { "impor_\(rawValue)" }

  /// The kind that the columns of a table tell; nil when they do not.
  init?(of table: ImportedTable) {
    if table.has(.date), table.has(.subject) {
      self = .agenda
    } else if table.has(.capacity) {
      self = .rooms
    } else if table.has(.party) || table.has(.constituency) {
      self = .members
    } else if table.has(.unit) {
      self = .staff
    } else if table.has(.body), table.has(.member) || table.has(.kind) {
      self = .bodies
    } else {
      return nil
    }
  }

  /// Their words as a list, such as `anggota, pegawai, atau agenda`.
  static func words(_ last: String) -> String {
    let words = allCases.map(\.rawValue)
    return words.dropLast().joined(separator: ", ") + ", \(last) " + (words.last ?? "")
  }

  /// Refuses a table that lacks a needed column, and says which of its columns are not used.
  ///
  /// - Throws: `ImportError.columnsMissing` with all that are missing, `.noRows`.
  func check(_ table: ImportedTable) throws(ImportError) -> [Wording] {
    let missing = fields.filter { $0.isNeeded && !table.has($0.column) }.map(\.column.rawValue)
    let unused = table.unused(by: fields.map(\.column))
    guard missing.isEmpty else {
      throw .columnsMissing(self, missing: missing, unknown: unused.map(\.title))
    }
    guard !table.rows.isEmpty else { throw .noRows }
    let known = fields.map(\.column.rawValue).joined(separator: ", ")
    return unused.map { column in
      if let twin = column.twin {
        return Wording(
          "kolom '\(column.title)' diabaikan, karena isinya dibaca dari kolom '\(twin)'",
          "the column '\(column.title)' is not read, since '\(twin)' says the same")
      }
      return Wording(
        "kolom '\(column.title)' tidak dikenal dan diabaikan; yang dikenal: \(known)",
        "the column '\(column.title)' is not known and not read; known are: \(known)")
    }
  }
}
