/// What is wrong with the declaration of a plugin.
package enum DeclarationFault: Error, Hashable, Codable, Sendable {
  /// The id is not made of lower-case letters.
  case id(String)
  /// The id is a command of the kernel.
  case reservedId(String)
  /// The file's name does not follow from the id.
  case fileName(expected: String)
  /// A permission's name does not begin with the id, or is malformed.
  case permissionName(String)
  /// A permission is listed twice.
  case permissionTwice(String)
  /// Something names a permission that the manifest does not list in this form.
  case unlistedPermission(String, by: String)
  /// A command that is no `ModuleCommand`, and so has no permission.
  case unguardedCommand(String)
  /// Two commands, pages or kinds of document stand at the same place.
  case clash(String)
  /// It declares something else than when it was tried.
  case inconsistent
  /// A path of a page is malformed.
  case path(String)
}
