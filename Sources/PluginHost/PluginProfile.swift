import ArgumentParser
package import PluginKit

/// What is known of a sound plugin without opening it again.
package struct PluginProfile: Hashable, Codable, Sendable {
  /// One command, or a group of them.
  package struct Command: Hashable, Codable, Sendable {
    /// The words behind the plugin's id.
    package let path: [String]
    /// What it asks for.
    package let permission: Permission
  }

  /// What the plugin says of itself.
  package let manifest: PluginManifest
  /// Its commands, groups before their members.
  package let commands: [Command]

  /// Asks a plugin, and checks what it declares.
  package init(of plugin: any SidilanPlugin.Type) throws(DeclarationFault) {
    manifest = plugin.manifest
    try Declaring.check(manifest)
    commands = try Self.walk(plugin.commands, below: [], manifest)
  }

  private static func walk(
    _ types: [any ParsableCommand.Type], below path: [String], _ manifest: PluginManifest
  ) throws(DeclarationFault) -> [Command] {
    var found: [Command] = []
    var names = Set<String>()
    for type in types {
      let here = path + [type._commandName]
      let place = ([manifest.id] + here).joined(separator: " ")
      guard let guarded = type as? any ModuleCommand.Type else { throw .unguardedCommand(place) }
      try Declaring.check(guarded.permission, of: manifest, by: place)
      for name in [type._commandName] + type.configuration.aliases
      where !names.insert(name).inserted {
        throw .clash(([manifest.id] + path + [name]).joined(separator: " "))
      }
      found.append(Command(path: here, permission: guarded.permission))
      // A default command may be left out of the list of members.
      var members = type.configuration.subcommands
      if let standard = type.configuration.defaultSubcommand,
        !members.contains(where: { $0 == standard })
      {
        members.append(standard)
      }
      found += try walk(members, below: here, manifest)
    }
    return found
  }
}
