import Diagnostics
import Foundation

/// Finds the reader for a file's content.
struct RecordingOpener {
  /// Folders in which ffmpeg is looked for.
  let programFolders: [String]

  /// A file opened, with what was odd about it.
  struct Opened {
    let source: any SampleSource
    var findings: [Diagnostic] = []
    /// The end of the file is missing, though nothing in it says how much.
    var lacksEnd = false
  }

  /// Opens a recording by its content, whatever its name says.
  ///
  /// - Throws: `AudioError` saying what is wrong with the file.
  func open(_ path: String) throws(AudioError) -> Opened {
    try Self.checkFile(path)
    // An absolute path, because libsndfile takes a lone dash for the standard input.
    let absolute =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    let program = FFmpegProgram.path(folders: programFolders)
    let file = try SoundFile(file: absolute, path: path)
    if let file, file.format.declaredFrames != nil || program == nil {
      return Opened(source: file, findings: Self.mislabelled(path, file.container))
    }
    guard let program else { throw .unknownFormat(path: path, ffmpegMissing: true) }
    do {
      let child = try FFmpegProcess(file: absolute, path: path, program: program)
      // libsndfile finds no length in an Ogg file without its last page, and then delivers nothing.
      return Opened(
        source: child, findings: Self.mislabelled(path, child.container),
        lacksEnd: file?.container.hasPrefix("OGG") ?? false)
    } catch {
      if let file { return Opened(source: file, findings: Self.mislabelled(path, file.container)) }
      throw error
    }
  }

  private static func checkFile(_ path: String) throws(AudioError) {
    // Non-blocking, so that a pipe without a writer does not hold us up.
    let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    let failure = errno
    guard descriptor >= 0 else {
      switch failure {
      case ENOENT, ENOTDIR: throw .notFound(path: path)
      case ENXIO, ENODEV: throw .notAFile(path: path)
      default: throw .unreadable(path: path, errno: failure)
      }
    }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: path, errno: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: path) }
    guard status.st_size > 0 else { throw .empty(path: path) }
  }

  /// Words of which one stands in the container's name when a file's ending is right.
  private static let promised: [String: [String]] = [
    "wav": ["WAV", "RF64"], "flac": ["FLAC"], "ogg": ["OGG"], "oga": ["OGG"], "opus": ["OGG"],
    "mp3": ["MPEG", "MP3"], "aiff": ["AIFF"], "aif": ["AIFF"], "w64": ["W64"], "rf64": ["RF64"],
    "au": ["AU"], "caf": ["CAF"], "m4a": ["MOV"], "mp4": ["MOV"], "wma": ["ASF"], "amr": ["AMR"],
    "aac": ["AAC"], "mkv": ["MATROSKA"], "webm": ["WEBM"], "avi": ["AVI"],
  ]

  /// A note when the name's ending promises another container.
  private static func mislabelled(_ path: String, _ container: String) -> [Diagnostic] {
    let ending = URL(fileURLWithPath: path).pathExtension.lowercased()
    let content = container.uppercased()
    guard let words = promised[ending], !words.contains(where: content.contains) else { return [] }
    return [Diagnostic(.note, .mislabelled(extension: ending, content: container))]
  }
}
