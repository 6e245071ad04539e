import GRDB

extension StoreReader {
  /// Whether an account has a password.
  public func hasPassword(_ account: String) throws -> Bool {
    try !CredentialRows.find(database, account, .password).isEmpty
  }

  /// Whether an account has an authenticator.
  public func hasAuthenticator(_ account: String) throws -> Bool {
    try !CredentialRows.find(database, account, .authenticator).isEmpty
  }

  /// Since when an account has a password or an authenticator; neither is told itself.
  package func credentials(of account: String) throws -> [(kind: String, since: String)] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT kind, min(since) AS since FROM account_credential WHERE account = ?
        GROUP BY kind ORDER BY kind
        """, arguments: [account]
    ).map { ($0["kind"], $0["since"]) }
  }
}
