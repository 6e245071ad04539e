import Foundation
import RecordStore
import Synchronization

/// Remembers verdicts by the digest of the file, for one revision of the kernel.
///
/// It may be removed at any time: then every file is tried again.
final class VerdictBook: Sendable {
  private struct Page: Codable {
    var form = 1
    var revision: String
    var verdicts: [String: Verdict]
  }

  private let url: URL?
  private let page: Mutex<Page>

  /// Opens a book; without a file nothing is kept beyond this process.
  init(_ url: URL?, revision: String) {
    self.url = url
    var page = Page(revision: revision, verdicts: [:])
    // A missing or damaged book costs a new trial of each file, nothing else.
    if let url, let data = try? Data(contentsOf: url),
      let kept = try? JSONDecoder().decode(Page.self, from: data), kept.form == page.form,
      kept.revision == revision
    {
      page = kept
    }
    self.page = Mutex(page)
  }

  /// The verdict on a file.
  subscript(digest: Digest) -> Verdict? {
    page.withLock { $0.verdicts[digest.description] }
  }

  /// Writes a verdict down.
  func set(_ verdict: Verdict, for digest: Digest) {
    page.withLock { page in
      page.verdicts[digest.description] = verdict
      guard let url else { return }
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys]
      // Whoever may not write here tries the file again next time. Within the lock, so that an older page is never
      // written over a newer one.
      guard let data = try? encoder.encode(page) else { return }
      try? FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try? data.write(to: url, options: .atomic)
    }
  }
}
