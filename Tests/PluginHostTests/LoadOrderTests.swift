import Testing

@testable import PluginHost

@Suite("Load order")
struct LoadOrderTests {
  @Test("needs come first, ties go by id")
  func order() {
    let (order, faults) = LoadOrder.resolve([
      "surat": ["arsip"], "reses": ["anggota", "surat"], "arsip": [], "anggota": [], "absensi": [],
    ])
    #expect(order == ["absensi", "anggota", "arsip", "surat", "reses"])
    #expect(faults.isEmpty)
  }

  @Test("a circle is refused with its members; who hangs on it, and who needs nobody's module, too")
  func circle() {
    let (order, faults) = LoadOrder.resolve([
      "a": ["b"], "b": ["c"], "c": ["a"], "d": ["a"], "e": ["tiada"], "f": ["f"], "g": [],
    ])
    #expect(order == ["g"])
    #expect(
      faults == [
        "a": .cycle(["a", "b", "c", "a"]), "b": .cycle(["b", "c", "a", "b"]),
        "c": .cycle(["c", "a", "b", "c"]), "d": .refusedNeed("a"), "e": .absentNeed("tiada"),
        "f": .cycle(["f", "f"]),
      ])
  }
}
