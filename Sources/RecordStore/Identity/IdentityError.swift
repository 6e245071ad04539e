public import CouncilRules
public import Foundation

/// What is refused about accounts, roles and duties; cases carry facts, words are made elsewhere.
public enum IdentityError: Error, Hashable, Sendable {
  /// No such account.
  case noAccount(String)
  /// An account has this identifier already.
  case accountTaken(String)
  /// The kernel or a module acts under this name.
  case reserved(String)
  /// The account holds no such permission of its own.
  case noGrant(String, account: String)
  /// One person may not hold both roles at a time.
  case rolesApart(Role, and: Role, account: String)
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
  /// A password that is too easy to guess.
  case weakPassword(PasswordFault)
  /// Account, password or code is wrong; which of them is not said.
  case signIn
  /// The password was right, and a code of the authenticator is needed.
  case codeNeeded
  /// Too many failures; nothing is tried until then.
  case locked(account: String, until: Date)
  /// The memory that hashing a password needs is not there.
  case outOfMemory
  /// The account has no authenticator.
  case noAuthenticator(String)
  /// The device's key is known already.
  case deviceTaken(String, account: String)
  /// The account has no such device, or it is revoked.
  case noDevice(String, account: String)
  /// There is no such event of this account.
  case noEvent(Int64, account: String)
  /// Whoever did the first act on a record may not do the second.
  case segregated(module: String, first: String, then: String, account: String)
}
