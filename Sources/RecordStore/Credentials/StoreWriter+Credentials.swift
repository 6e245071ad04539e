public import Foundation
import GRDB

extension StoreWriter {
  /// Sets an account's password.
  ///
  /// - Throws: `IdentityError.noAccount`, `.weakPassword`.
  /// - Complexity: 64 MiB and some tenths of a second, on purpose.
  public func setPassword(_ password: String, of id: String, _ rules: SignInRules, at time: Date)
    throws
  {
    let account = try reader.account(id).account
    let count = password.count
    guard count >= rules.shortest, password.utf8.count <= 1024 else {
      throw IdentityError.weakPassword(.length(found: count, least: rules.shortest))
    }
    let simple = password.lowercased()
    guard Set(simple).count > 4 else { throw IdentityError.weakPassword(.uniform) }
    for name in [account.id, account.name] + account.name.split(separator: " ").map(String.init)
    where name.count >= 4 && simple.contains(name.lowercased()) {
      throw IdentityError.weakPassword(.name)
    }
    try CredentialRows.set(
      database, id, .password, [PasswordHashing.hash(password)], since: Timestamp.text(time))
    try database.execute(sql: "DELETE FROM account_lock WHERE account = ?", arguments: [id])
  }

  /// Gives an account a new authenticator and recovery codes; those before it work no longer.
  ///
  /// - Parameter council: the name shown in the authenticator.
  /// - Throws: `IdentityError.noAccount`.
  public func setAuthenticator(
    of id: String, council: String, _ rules: SignInRules, at time: Date
  ) throws -> Authenticator {
    _ = try reader.account(id)
    let key = Randomness.bytes(20)
    let codes = (0..<rules.recoveryCodes).map { _ in
      let text = Base32.text(Randomness.bytes(10)).lowercased()
      return stride(from: 0, to: 16, by: 4).map { text.dropFirst($0).prefix(4) }
        .joined(separator: "-")
    }
    let since = Timestamp.text(time)
    try CredentialRows.set(database, id, .authenticator, [Hexadecimal.text(key)], since: since)
    // A code has 80 random bits, so a plain digest cannot be guessed back.
    try CredentialRows.set(
      database, id, .recovery, codes.map { Digest(of: $0).description }, since: since)
    var unreserved = CharacterSet.alphanumerics
    unreserved.insert(charactersIn: "-._~")
    func escaped(_ text: String) -> String {
      text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
    }
    let text = Base32.text(key)
    return Authenticator(
      key: text,
      address: "otpauth://totp/\(escaped(council)):\(escaped(id))?secret=\(text)"
        + "&issuer=\(escaped(council))&algorithm=SHA1&digits=6&period=\(OneTimeCode.seconds)",
      recoveryCodes: codes)
  }

  /// Takes the authenticator from an account.
  public func removeAuthenticator(of id: String) throws {
    _ = try reader.account(id)
    for kind in [CredentialKind.authenticator, .recovery] {
      try CredentialRows.set(database, id, kind, [], since: "")
    }
  }
}
