import Foundation
import Support

@testable import PluginHost
@testable import RecordStore

/// A folder with copies of built plugins, and a store beside it.
final class PluginShelf {
  /// Where the build has put libraries and program.
  static let built = Project.built
  static let program = built + "/sidilan"

  let folder: TemporaryFolder
  let storeFolder: StoreFolder

  init() throws {
    folder = try TemporaryFolder()
    storeFolder = StoreFolder(folder.file("data"))
  }

  /// A store with an account for whoever runs the tests.
  func makeStore(permissions: Set<String> = ["*"]) throws -> RecordStore {
    let store = try RecordStore.create(
      storeFolder,
      profile: CouncilProfile(
        name: "DPRD Uji", letterhead: [], timeZone: "Asia/Makassar", seats: 45),
      administrator: Account(id: "kepala", name: "Kepala", systemUser: "kepala"))
    try store.write(
      Act(
        "tambah akun", by: Principal(id: "kepala", name: "Kepala", permissions: ["*"]),
        module: "inti")
    ) { writer in
      try writer.addAccount(
        Account(id: "penguji", name: "Penguji", systemUser: NSUserName()),
        permissions: permissions)
    }
    return store
  }

  /// Copies a built fixture, under the name of the plugin with an id; the bytes may be changed.
  @discardableResult
  func add(
    _ fixture: String, as id: String, in place: String = "",
    _ change: (inout Data) -> Void = { _ in }
  ) throws -> String {
    let target = place.isEmpty ? folder.path : folder.file(place)
    try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: target)
    var data = try Data(
      contentsOf: URL(fileURLWithPath: Self.built + "/libFixture\(fixture).so"))
    change(&data)
    let path = target + "/" + PluginFile.name(of: id)
    try data.write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
    return path
  }

  /// A host for the folder.
  ///
  /// - Parameter remembers: whether verdicts are kept in the store's folder.
  func host(
    places: [String] = [], program: String = PluginShelf.program, seconds: Int = 20,
    remembers: Bool = false, reserved: Set<String> = []
  ) -> PluginHost {
    PluginHost(
      folders: [folder.path] + places.map(folder.file),
      trial: PluginTrial(program: program, seconds: seconds),
      store: remembers ? storeFolder : nil,
      book: remembers ? storeFolder.plugins.appendingPathComponent("putusan.json") : nil,
      reserved: reserved)
  }

  /// Where the stamp begins in the bytes of a plugin.
  static func stamp(in data: Data) -> Int? {
    data.range(of: Data("SIDILAN-MODUL-1\0".utf8))?.lowerBound
  }
}
