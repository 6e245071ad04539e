import Foundation

/// The user of this machine who runs the program; the only place here that reads what the C library points to.
enum SystemUser {
  /// Whether this machine has a user of this name.
  static func exists(_ name: String) -> Bool { getpwnam(name) != nil }

  /// The name of the effective user in the system's list; `#` and the number for a user without an entry.
  ///
  /// Never from the environment, where anybody may write anybody's name.
  static var name: String {
    let number = geteuid()
    guard let entry = getpwuid(number) else { return "#\(number)" }
    return String(cString: entry.pointee.pw_name)
  }
}
