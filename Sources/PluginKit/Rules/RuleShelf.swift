public import CouncilRules
public import Foundation

/// The folder of dated rules and tables: the kernel's files, and those of modules in a folder of their id.
///
/// Nothing is read before it is asked for.
public struct RuleShelf: Hashable, Sendable {
  /// The kernel's files.
  public let folder: URL
  private let modules: [String: URL]

  /// A shelf in a folder.
  ///
  /// - Parameter modules: folders of modules that lie elsewhere than in the folder of their id.
  public init(_ folder: URL, modules: [String: URL] = [:]) {
    self.folder = folder
    self.modules = modules
  }

  /// All parameter sets of the kernel.
  ///
  /// - Throws: `RuleError`.
  public func parameters() throws(RuleError) -> ParameterBook {
    try ParameterBook(files: files(in: folder))
  }

  /// All parameter sets of a module.
  ///
  /// - Throws: `RuleError`.
  public func parameters(of module: String) throws(RuleError) -> ParameterBook {
    try ParameterBook(files: files(in: moduleFolder(module)))
  }

  /// The office's days and hours with all holidays that are known.
  ///
  /// - Parameter allowsEstimates: whether years that are only estimated may be used, for planning.
  /// - Throws: `RuleError`.
  public func workingDays(allowsEstimates: Bool = false) throws(RuleError) -> WorkingDayCalendar {
    let holidays = try HolidayCalendar(
      files: files(in: folder.appendingPathComponent("libur", isDirectory: true)),
      allowsEstimates: allowsEstimates)
    let hours = try parameters().history(of: "jam_kerja").map { set throws(RuleError) in
      try WorkingHours(set)
    }
    return try WorkingDayCalendar(holidays, hours)
  }

  /// Where a module's file lies; whether it is there is the reader's to find out.
  public func file(_ name: String, of module: String) -> URL {
    moduleFolder(module).appendingPathComponent(name)
  }

  private func moduleFolder(_ module: String) -> URL {
    modules[module] ?? folder.appendingPathComponent(module, isDirectory: true)
  }

  private func files(in folder: URL) -> [URL] {
    // A folder that is not there holds no rules; whoever asks for one learns which is missing.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted().map {
      folder.appendingPathComponent($0)
    }
  }
}
