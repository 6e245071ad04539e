import SidilanKit
import Testing

@testable import SidilanPluginSimadu

@Suite("What E-Simadu declares")
struct DeclarationTests {
  @Test("every permission belongs to the module and to at least one role")
  func permissions() {
    for permission in Permissions.all {
      #expect(permission.id.hasPrefix("simadu."))
      #expect(!permission.roles.isEmpty, "\(permission.id)")
    }
  }
}
