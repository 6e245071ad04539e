public import CouncilRules

/// What is refused about accounts, roles and duties; cases carry facts, words are made elsewhere.
public enum IdentityError: Error, Hashable, Sendable {
  /// No such account.
  case noAccount(String)
  /// An account has this identifier already.
  case accountTaken(String)
  /// Another account belongs to this user of the machine.
  case systemUserTaken(user: String, by: String)
  /// An identifier, name or permission that cannot be.
  case invalid(field: String, value: String)
  /// Nobody would be left who may administer accounts.
  case lastAdministrator(String)
  /// Somebody else holds a role that only one may hold at a time.
  case roleTaken(Role, unit: String?, by: String, Validity)
  /// The account holds the role then already.
  case roleHeld(Role, account: String, Validity)
  /// Whoever is stood for does not hold the role then.
  case standsForNobody(Role, account: String)
  /// No such role of this account.
  case noSuchRole(account: String, number: Int64)
  /// Whoever did the first act on a record may not do the second.
  case segregated(module: String, first: String, then: String, account: String)
}
