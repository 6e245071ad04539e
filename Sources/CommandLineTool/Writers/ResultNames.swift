import Foundation

/// Decides the names of results.
enum ResultNames {
  /// A path for each recording, all different: the name of the recording with another ending, and a number where
  /// two recordings have the same name (`rapat.txt`, `rapat-2.txt`).
  ///
  /// Names that differ only in capitals count as the same, because some file systems take them so.
  static func paths(for files: [String], folder: String, ending: String) -> [String] {
    let names = files.map {
      URL(fileURLWithPath: $0).deletingPathExtension().lastPathComponent
    }
    var taken: Set<String> = []
    // A plain name belongs to the first recording that has it, also when a numbered one comes before.
    let plain = Set(names.map { $0.lowercased() })
    return names.map { name in
      var chosen = name
      var number = 1
      while taken.contains(chosen.lowercased())
        || number > 1 && plain.contains(chosen.lowercased())
      {
        number += 1
        chosen = "\(name)-\(number)"
      }
      taken.insert(chosen.lowercased())
      return folder + "/" + chosen + "." + ending
    }
  }
}
