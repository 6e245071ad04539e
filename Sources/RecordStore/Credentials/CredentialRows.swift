import GRDB

/// Reads and writes secrets: the digest where the trail follows it, the secret itself where it does not.
enum CredentialRows {
  struct Found {
    let position: Int
    let secret: String
    let used: String?
  }

  /// Replaces all secrets of a kind.
  static func set(
    _ db: Database, _ account: String, _ kind: CredentialKind, _ secrets: [String], since: String
  ) throws {
    // The secret goes with its row (ON DELETE CASCADE).
    try db.execute(
      sql: "DELETE FROM account_credential WHERE account = ? AND kind = ?",
      arguments: [account, kind.rawValue])
    for (position, secret) in secrets.enumerated() {
      try db.execute(
        sql: """
          INSERT INTO account_credential (account, kind, position, digest, since)
          VALUES (?, ?, ?, ?, ?)
          """,
        arguments: [account, kind.rawValue, position, Digest(of: secret).description, since])
      try db.execute(
        sql: "INSERT INTO account_secret (account, kind, position, secret) VALUES (?, ?, ?, ?)",
        arguments: [account, kind.rawValue, position, secret])
    }
  }

  static func find(_ db: Database, _ account: String, _ kind: CredentialKind) throws -> [Found] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT c.position, s.secret, c.used FROM account_credential AS c
        JOIN account_secret AS s USING (account, kind, position)
        WHERE c.account = ? AND c.kind = ? ORDER BY c.position
        """, arguments: [account, kind.rawValue]
    ).map { Found(position: $0["position"], secret: $0["secret"], used: $0["used"]) }
  }

  /// Marks a secret as used, in words of its kind.
  static func use(
    _ db: Database, _ account: String, _ kind: CredentialKind, _ position: Int, _ mark: String
  ) throws {
    try db.execute(
      sql: "UPDATE account_credential SET used = ? WHERE account = ? AND kind = ? AND position = ?",
      arguments: [mark, account, kind.rawValue, position])
  }

  /// Accounts with a secret whose digest is another.
  static func altered(_ db: Database) throws -> [String] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT s.account, s.kind, s.position, s.secret, c.digest FROM account_secret AS s
        LEFT JOIN account_credential AS c USING (account, kind, position)
        ORDER BY s.account, s.kind, s.position
        """
    ).filter { row in
      Digest(of: row["secret"] as String).description != row["digest"] as String?
    }.map { row in
      "[\"\(row["account"] as String)\",\"\(row["kind"] as String)\",\(row["position"] as Int)]"
    }
  }
}
