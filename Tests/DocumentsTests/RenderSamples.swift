import Documents
import Foundation
import Testing

@Suite("Lab") struct Lab {
  @Test func render() throws {
    try Data(Samples.report().pdf(created: Samples.moment).bytes).write(to: URL(fileURLWithPath: "/tmp/xd/a.pdf"))
    try Data(Samples.letter().pdf(created: Samples.moment).bytes).write(to: URL(fileURLWithPath: "/tmp/xd/b.pdf"))
    try Samples.report().html().write(toFile: "/tmp/xd/a.html", atomically: true, encoding: .utf8)
    try Samples.report(rows: 5).text().write(toFile: "/tmp/xd/a.txt", atomically: true, encoding: .utf8)
  }
}
