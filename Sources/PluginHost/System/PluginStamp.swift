import CPluginABI
import Foundation

/// Revision and compiler for which something was built.
package struct PluginStamp: Hashable, Sendable {
  /// The kernel's revision.
  package let revision: String
  /// The compiler.
  package let compiler: String

  /// The stamp of the kernel that runs.
  package static let kernel = PluginStamp(
    revision: String(cString: sidilan_kernel_revision()),
    compiler: String(cString: sidilan_kernel_compiler()))

  private init(revision: String, compiler: String) {
    self.revision = revision
    self.compiler = compiler
  }

  /// Reads the stamp in the bytes of a file; nothing of the file runs.
  init?(in file: Data) {
    var revision = [CChar](repeating: 0, count: Int(SIDILAN_PLUGIN_REVISION_LENGTH) + 1)
    var compiler = [CChar](repeating: 0, count: Int(SIDILAN_PLUGIN_COMPILER_LENGTH) + 1)
    let found = file.withUnsafeBytes {
      sidilan_find_descriptor($0.baseAddress, $0.count, &revision, &compiler)
    }
    guard found == 1 else { return nil }
    self.init(revision: Self.text(revision), compiler: Self.text(compiler))
  }

  /// Checks that a file was built for this kernel with its compiler.
  static func check(_ file: Data) throws(PluginFault) {
    guard let stamp = PluginStamp(in: file) else { throw .noStamp }
    guard stamp.revision == kernel.revision else {
      throw .otherRevision(found: stamp.revision, expected: kernel.revision)
    }
    guard stamp.compiler == kernel.compiler else {
      throw .otherCompiler(found: stamp.compiler, expected: kernel.compiler)
    }
  }

  private static func text(_ characters: [CChar]) -> String {
    String(decoding: characters.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
