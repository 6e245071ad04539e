import Foundation

/// Where ffmpeg is.
package enum FFmpegProgram {
  /// Its path in the first folder that has it; nil when it is not installed.
  ///
  /// Relative folders are not searched.
  package static func path(folders: [String] = searchPath) -> String? {
    folders.map { "\($0)/ffmpeg" }
      .first { $0.hasPrefix("/") && FileManager.default.isExecutableFile(atPath: $0) }
  }

  /// The folders that programs are searched in.
  package static var searchPath: [String] {
    (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin")
      .split(separator: ":").map(String.init)
  }
}
