import RecordStore

/// What changing a password or an authenticator asks for, beside proof of who one is.
enum AccountProof {
  /// The act of changing one's own, or, with a reason, of resetting somebody else's; the latter names the account.
  ///
  /// - Throws: `ToolError.reasonNeeded` for another's account without a reason.
  static func act(
    _ action: String, of account: String, reason: String?, in session: StoreSession
  ) throws -> Act {
    guard account != session.principal.id else { return session.act(action, reason: reason) }
    guard let reason, reason.contains(where: { !$0.isWhitespace }) else {
      throw ToolError.reasonNeeded(account: account)
    }
    return session.act(action + "_orang_lain", reason: "\(account): \(reason)")
  }
}
