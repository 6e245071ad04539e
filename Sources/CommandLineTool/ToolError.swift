import CouncilRules

/// What can go wrong in a command itself.
enum ToolError: Error, Hashable, Sendable {
  /// A result exists and may not be overwritten.
  case exists(path: String)
  /// Two inputs would write the same result.
  case sameName(first: String, second: String)
  /// A result cannot be written.
  case cannotWrite(path: String)
  /// A line of a list of terms is not understood.
  case termSyntax(path: String, line: Int)
  /// A text file cannot be read.
  case unreadableText(path: String)
  /// A line of a CTM file is not understood.
  case ctmSyntax(path: String, line: Int)
  /// The user of this machine has no account in the store.
  case noAccount(user: String)
  /// An option is needed, since nobody can be asked.
  case optionNeeded(option: String)
  /// Resetting somebody else's password or authenticator needs a reason.
  case reasonNeeded(account: String)
  /// The input ended before a secret was read; what was asked.
  case inputEnded(Message)
  /// Standard output took only a part of the result.
  case cutOutput
  /// A number of seats that no council has.
  case seats(String)
  /// A text that names no time zone.
  case timeZone(String)
  /// Modules hold no such field of a person that could be corrected.
  case noField(String, known: [String])
  /// An entry, counted from one, is not a field, `=` and a value, or names a field again.
  case fieldForm(Int)
  /// An answer cannot be dated after today.
  case futureAnswer(CivilDate)
  /// A file of another form is wanted.
  case fileForm(path: String, wanted: String)
  /// No module knows a person of this name.
  case nobody(String)
  /// This machine has no such user.
  case noSystemUser(String)
  /// No module declares such a permission.
  case noPermission(String)
  /// Two texts that must be the same differ.
  case unlike
  /// There is no signing key of this device.
  case noDeviceKey(path: String)
  /// A reference without words.
  case emptyReference(path: String)
}
