import Foundation

/// Where things are in the project.
package enum Project {
  /// The project's root folder.
  package static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// Where the build has put libraries and programs: the folder of the program that runs the tests.
  package static let built = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path

  /// The path of something below the root.
  package static func path(_ relative: String) -> String { root + "/" + relative }

  /// The text of a file below the root.
  package static func text(_ relative: String) throws -> String {
    try String(contentsOfFile: path(relative), encoding: .utf8)
  }
}
