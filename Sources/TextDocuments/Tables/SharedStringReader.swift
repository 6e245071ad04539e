/// Reads the texts that cells refer to by number.
final class SharedStringReader: WorkbookXML.Reader {
  private(set) var strings: [String] = []
  private var text = ""
  private var textDepth = 0
  /// Within a reading aid for East Asian script, which is no part of the text.
  private var aidDepth = 0

  override func begin(_ name: String, _ attributes: [String: String]) {
    switch name {
    case "si": text = ""
    case "t": textDepth += 1
    case "rPh": aidDepth += 1
    default: break
    }
  }

  override func end(_ name: String) {
    switch name {
    case "si": strings.append(text)
    case "t": textDepth -= 1
    case "rPh": aidDepth -= 1
    default: break
    }
  }

  override func add(_ text: String) {
    if textDepth > 0, aidDepth == 0 { self.text += text }
  }
}
