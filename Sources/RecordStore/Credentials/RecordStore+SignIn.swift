import CouncilRules
import Foundation
import GRDB

extension RecordStore {
  /// Signs somebody in by password and, where the account has an authenticator, a code of it or a recovery code.
  ///
  /// Each try is an event of the trail. After some failures in a row the account is locked for a while, whatever
  /// is tried then.
  ///
  /// - Throws: `IdentityError.signIn` without saying what of it was wrong, `.codeNeeded` when the password was
  ///   right and a code is missing, `.locked`.
  /// - Complexity: 64 MiB and some tenths of a second, whether the account exists or not.
  public func signIn(
    _ id: String, password: String, code: String? = nil, by trier: Principal? = nil,
    _ rules: SignInRules
  ) throws -> Principal {
    let time = now()
    let actor = trier ?? Principal(id: id, name: id, permissions: [])
    // Counted before the password is looked at: many tries at once are as many tries.
    try attempt(id, actor, rules, at: time)
    try requirePassword(password, of: id)
    let isNeeded = try read {
      try !CredentialRows.find($0.database, id, .authenticator).isEmpty
    }
    if isNeeded, code == nil { throw IdentityError.codeNeeded }
    try finish(Act("masuk", by: actor, module: KernelSchema.owner, reason: id), id, at: time) {
      if let code, isNeeded { try $0.accept(code, of: id, at: time) } else { true }
    }
    let today = try WITA.moment(at: time).date
    return try read { try $0.principal(id, on: today) }
  }

  /// Asks somebody for proof before their own password or authenticator is changed: the code where there is an
  /// authenticator and a code is given, else the password.
  ///
  /// Each try is counted as one at signing in.
  ///
  /// - Throws: as `signIn`.
  public func confirm(_ principal: Principal, by proof: SignInProof, _ rules: SignInRules) throws {
    let time = now()
    let id = principal.id
    try attempt(id, principal, rules, at: time)
    if case .password(let password) = proof { try requirePassword(password, of: id) }
    let act = Act("bukti_diri", by: principal, module: KernelSchema.owner, reason: id)
    try finish(act, id, at: time) {
      if case .code(let code) = proof { try $0.accept(code, of: id, at: time) } else { true }
    }
  }

  /// - Throws: `IdentityError.signIn`.
  private func requirePassword(_ password: String, of id: String) throws {
    let hash = try read { try CredentialRows.find($0.database, id, .password).first?.secret }
    // Somebody without a password takes as long as somebody with a wrong one.
    let isRight = try PasswordHashing.verify(password, hash ?? Self.nobodysHash())
    guard hash != nil, isRight, try read({ try $0.isActive(id) }) else {
      throw IdentityError.signIn
    }
  }

  /// Ends a try that holds, and forgets the failures before it.
  ///
  /// - Throws: `IdentityError.signIn` for one that does not.
  private func finish(
    _ act: Act, _ id: String, at time: Date, _ holds: (StoreWriter) throws -> Bool
  ) throws {
    let passed = try write(act) { writer in
      guard try holds(writer) else { return false }
      try writer.database.execute(
        sql: "UPDATE account_lock SET failures = 0, last = ?, until = NULL WHERE account = ?",
        arguments: [Timestamp.text(time), id])
      return true
    }
    guard passed else { throw IdentityError.signIn }
  }

  private static func nobodysHash() throws -> String { try hashOfNobody.get() }
  private static let hashOfNobody = Result { try PasswordHashing.hash("bukan sandi siapa pun") }

  /// Counts a try until it succeeds; one at an account that does not exist leaves nothing.
  ///
  /// - Throws: `IdentityError.locked`.
  private func attempt(_ id: String, _ actor: Principal, _ rules: SignInRules, at time: Date) throws
  {
    try write(Act("coba_masuk", by: actor, module: KernelSchema.owner, reason: id)) { writer in
      guard try writer.reader.exists(account: id) else { return }
      if let until = try writer.reader.lockedUntil(id), until > time {
        throw IdentityError.locked(account: id, until: until)
      }
      let before =
        try Int.fetchOne(
          writer.database, sql: "SELECT failures FROM account_lock WHERE account = ?",
          arguments: [id]) ?? 0
      let failures = before + 1
      let until =
        failures >= rules.failures
        ? Timestamp.text(time.addingTimeInterval(Double(rules.lockedMinutes * 60))) : nil
      try writer.database.execute(
        sql: """
          INSERT INTO account_lock (account, failures, last, until) VALUES (?, ?, ?, ?)
          ON CONFLICT (account) DO UPDATE SET failures = excluded.failures, last = excluded.last,
            until = excluded.until
          """, arguments: [id, until == nil ? failures : 0, Timestamp.text(time), until])
    }
  }
}

extension StoreReader {
  fileprivate func lockedUntil(_ id: String) throws -> Date? {
    try String.fetchOne(
      database, sql: "SELECT until FROM account_lock WHERE account = ?", arguments: [id]
    ).flatMap(Timestamp.date)
  }

  fileprivate func isActive(_ id: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT active FROM account WHERE id = ?", arguments: [id]) ?? false
  }

  fileprivate func exists(account id: String) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT 1 FROM account WHERE id = ?)", arguments: [id]) ?? false
  }
}

extension StoreWriter {
  /// Whether a code is one of the authenticator's now, a step before or after, or an unused recovery code; it is
  /// then used up.
  fileprivate func accept(_ code: String, of id: String, at time: Date) throws -> Bool {
    let plain = code.filter { !$0.isWhitespace }
    for found in try CredentialRows.find(database, id, .authenticator) {
      guard let key = Hexadecimal.bytes(found.secret) else { continue }
      let now = OneTimeCode.step(of: time)
      let last = found.used.flatMap { Int64($0) } ?? 0
      for step in now - 1...now + 1 where step > last && OneTimeCode.code(key, step: step) == plain
      {
        try CredentialRows.use(database, id, .authenticator, found.position, String(step))
        return true
      }
    }
    let digest = Digest(of: plain.lowercased()).description
    for found in try CredentialRows.find(database, id, .recovery)
    where found.used == nil && found.secret == digest {
      try CredentialRows.use(database, id, .recovery, found.position, Timestamp.text(time))
      return true
    }
    return false
  }
}
