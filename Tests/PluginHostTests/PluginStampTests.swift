import Foundation
import Testing

@testable import PluginHost

@Suite("Stamps")
struct PluginStampTests {
  /// A stamp as it lies in a file.
  private func stamp(_ revision: String, _ compiler: String, size: UInt32 = 512) -> Data {
    var data = Data("SIDILAN-MODUL-1\0".utf8)
    withUnsafeBytes(of: size.littleEndian) { data.append(contentsOf: $0) }
    for (text, length) in [(revision, 80), (compiler, 160)] {
      data +=
        Data(text.utf8.prefix(length)) + Data(repeating: 0, count: max(0, length - text.utf8.count))
    }
    return data + Data(repeating: 0, count: 512 - data.count)
  }

  @Test("a stamp is found wherever it lies, and only when it is whole")
  func found() {
    let whole = Data(repeating: 7, count: 1001) + stamp("abc", "Clang")
    #expect(PluginStamp(in: whole)?.revision == "abc")
    #expect(PluginStamp(in: whole + Data(repeating: 1, count: 9))?.compiler == "Clang")
    for length in [0, 1, 15, 16, 511, 1001, 1016, 1017, 1512] {
      #expect(PluginStamp(in: whole.prefix(length)) == nil)
    }
  }

  @Test("a magic word by chance, or a stamp of another size, is passed over")
  func passedOver() {
    let other = stamp("abc", "Clang", size: 1024)
    #expect(PluginStamp(in: other + Data(repeating: 0, count: 600)) == nil)
    #expect(PluginStamp(in: other + stamp("def", "Clang"))?.revision == "def")
  }

  @Test("texts without an end are read to the end of their field")
  func unended() {
    let long = String(repeating: "x", count: 200)
    let found = PluginStamp(in: stamp(long, long))
    #expect(found?.revision.count == 80)
    #expect(found?.compiler.count == 160)
  }

  @Test("the kernel has a revision of 64 hexadecimal digits and a compiler")
  func kernel() {
    #expect(PluginStamp.kernel.revision.count == 64)
    let digits = PluginStamp.kernel.revision.filter(\.isHexDigit)
    #expect(digits == PluginStamp.kernel.revision)
    #expect(!PluginStamp.kernel.compiler.isEmpty)
  }
}
