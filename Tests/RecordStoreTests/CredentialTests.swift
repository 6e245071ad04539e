import Foundation
import Support
import Testing

@testable import RecordStore
@testable import SidilanKit

@Suite("Passwords, codes and signatures")
struct CredentialTests {
  private static let start = Date(timeIntervalSince1970: 1_780_000_000)
  private static let password = "kapal layar di teluk"
  private let test: TestStore
  private let rules: SignInRules
  private let clock = Moment()

  /// A clock that stands until it is moved.
  private final class Moment: @unchecked Sendable {
    // Used by one test at a time.
    var now = CredentialTests.start
  }

  init() throws {
    test = try TestStore()
    rules = try SignInRules(
      ParameterSet(
        file: URL(fileURLWithPath: Project.root + "/Sources/CouncilRules/Data/masuk-2026.json")))
  }

  /// The store again, with a clock of the test.
  private func store() throws -> RecordStore {
    let clock = clock
    return try RecordStore(test.folder, clock: { clock.now })
  }

  private func prepared() throws -> RecordStore {
    let store = try store()
    try store.write(test.act("sandi")) {
      try $0.setPassword(Self.password, of: "A01", rules, at: Self.start)
    }
    return store
  }

  @Test("six digits agree with the vectors of RFC 6238, appendix B (last six of eight)")
  func vectors() {
    let key = Array("12345678901234567890".utf8)
    for (time, code) in [
      (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"),
      (1_234_567_890, "005924"), (2_000_000_000, "279037"), (20_000_000_000, "353130"),
    ] {
      let step = OneTimeCode.step(of: Date(timeIntervalSince1970: Double(time)))
      #expect(OneTimeCode.code(key, step: step) == code)
    }
  }

  @Test("keys are written in the letters of RFC 4648, section 10")
  func base32() {
    for (text, letters) in [
      ("", ""), ("f", "MY"), ("fo", "MZXQ"), ("foo", "MZXW6"), ("foob", "MZXW6YQ"),
      ("fooba", "MZXW6YTB"), ("foobar", "MZXW6YTBOI"),
    ] {
      #expect(Base32.text(Array(text.utf8)) == letters)
    }
  }

  @Test(
    "a signature agrees with the third vector of RFC 8032 in key, and only fits its text and key")
  func signatures() throws {
    let key = try #require(
      DeviceKey("c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"))
    #expect(key.publicKey == "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025")
    let signature = key.sign("keputusan")
    #expect(DeviceKey.verify(signature, of: "keputusan", by: key.publicKey))
    #expect(!DeviceKey.verify(signature, of: "keputusan.", by: key.publicKey))
    #expect(!DeviceKey.verify(signature, of: "keputusan", by: DeviceKey().publicKey))
    #expect(DeviceKey("c5aa") == nil)
    #expect(DeviceKey(key.secretText)?.publicKey == key.publicKey)
  }

  @Test("who knows the password comes in, who does not learns nothing, and both leave an event")
  func signIn() throws {
    let store = try prepared()
    let before = try store.read { try $0.eventCount() }
    #expect(try store.signIn("A01", password: Self.password, rules).id == "A01")
    for (id, password) in [("A01", "kapal layar di laut"), ("A02", Self.password), ("A01", "")] {
      #expect(throws: IdentityError.signIn) {
        try store.signIn(id, password: password, rules)
      }
    }
    // A try at an account that does not exist changes nothing and is no event.
    #expect(try store.read { try $0.eventCount() } == before + 4)
  }

  @Test("neither trail nor export holds a hash, a key or a code; a backup does")
  func nowhere() throws {
    let store = try prepared()
    let made = try store.write(test.act("totp")) {
      try $0.setAuthenticator(of: "A01", council: "DPRD Kota Uji", rules, at: Self.start)
    }
    let hash = try store.read {
      try String.fetchOne(
        $0.database, sql: "SELECT secret FROM account_secret WHERE kind = 'sandi'")
    }
    #expect(hash?.hasPrefix("$argon2id$v=19$m=65536,t=3,p=1$") == true)
    let target = URL(fileURLWithPath: test.temporary.file("ekspor"))
    try store.export(to: target)
    let everything = try FileManager.default.subpathsOfDirectory(atPath: target.path)
      .filter { $0.hasSuffix(".jsonl") || $0.hasSuffix(".json") }
      .map { try String(contentsOf: target.appendingPathComponent($0), encoding: .utf8) }.joined()
    #expect(everything.contains("account_credential"))
    for secret in [hash ?? "-", made.key, "argon2", Self.password] + made.recoveryCodes {
      #expect(!everything.contains(secret))
    }
    #expect(!FileManager.default.fileExists(atPath: target.path + "/tabel/account_secret.jsonl"))
    let folder = StoreFolder(test.temporary.file("lain"))
    #expect(try RecordStore.importing(target, to: folder).faults.isEmpty)
    #expect(throws: IdentityError.signIn) {
      try RecordStore(folder).signIn("A01", password: Self.password, rules)
    }
  }

  @Test(
    "after five failures the account is locked for fifteen minutes, even for the right password")
  func locking() throws {
    let store = try prepared()
    for _ in 0..<5 {
      #expect(throws: IdentityError.signIn) {
        try store.signIn("A01", password: "salah sekali", rules)
      }
    }
    let until = Self.start.addingTimeInterval(900)
    #expect(throws: IdentityError.locked(account: "A01", until: until)) {
      try store.signIn("A01", password: Self.password, rules)
    }
    clock.now = until
    #expect(try store.signIn("A01", password: Self.password, rules).id == "A01")
    // The count begins anew.
    #expect(throws: IdentityError.signIn) {
      try store.signIn("A01", password: "salah sekali", rules)
    }
    #expect(try store.signIn("A01", password: Self.password, rules).id == "A01")
  }

  @Test(
    "a code works once, a step early or late, and a recovery code once; wrong codes count as failures"
  )
  func codes() throws {
    let store = try prepared()
    let made = try store.write(test.act("totp")) {
      try $0.setAuthenticator(of: "A01", council: "DPRD Kota Uji", rules, at: Self.start)
    }
    #expect(made.recoveryCodes.count == 10 && Set(made.recoveryCodes).count == 10)
    #expect(
      made.address
        == "otpauth://totp/DPRD%20Kota%20Uji:A01?secret=\(made.key)&issuer=DPRD%20Kota%20Uji&algorithm=SHA1&digits=6&period=30"
    )
    let key = try store.read {
      try #require(
        Hexadecimal.bytes(CredentialRows.find($0.database, "A01", .authenticator)[0].secret))
    }
    #expect(Base32.text(key) == made.key)
    func enter(_ code: String?) throws -> String {
      try store.signIn("A01", password: Self.password, code: code, rules).id
    }
    let now = OneTimeCode.step(of: Self.start)
    #expect(throws: IdentityError.codeNeeded) { try enter(nil) }
    #expect(try enter(OneTimeCode.code(key, step: now - 1)) == "A01")
    #expect(throws: IdentityError.signIn) { try enter(OneTimeCode.code(key, step: now - 1)) }
    #expect(throws: IdentityError.signIn) { try enter(OneTimeCode.code(key, step: now + 2)) }
    #expect(try enter(OneTimeCode.code(key, step: now + 1)) == "A01")
    // What lies before a code that was used works no longer.
    #expect(throws: IdentityError.signIn) { try enter(OneTimeCode.code(key, step: now)) }
    #expect(try enter(made.recoveryCodes[3].uppercased()) == "A01")
    #expect(throws: IdentityError.signIn) { try enter(made.recoveryCodes[3]) }
    #expect(try store.check().faults.isEmpty)
  }

  @Test("weak passwords are refused with the reason")
  func weak() throws {
    for (password, fault) in [
      ("pendek", PasswordFault.length(found: 6, least: 12)), ("aaaaaaaaaaaaaa", .uniform),
      ("rahasia sekretariat", .name),
    ] {
      #expect(throws: IdentityError.weakPassword(fault)) {
        try test.store.write(test.act("sandi")) {
          try $0.setPassword(password, of: "A01", rules, at: Self.start)
        }
      }
    }
  }

  @Test("a changed password hash and a forged signature are found by the check")
  func found() throws {
    let store = try prepared()
    let key = DeviceKey()
    try store.write(test.act("perangkat")) {
      _ = try $0.addDevice(key.publicKey, name: "laptop", of: "A01", at: Self.start)
    }
    let event = try store.read { try $0.eventCount() }
    try store.sign(event: event, with: key, by: TestStore.principal)
    #expect(throws: IdentityError.noEvent(999, account: "A01")) {
      try store.sign(event: 999, with: key, by: TestStore.principal)
    }
    #expect(throws: IdentityError.self) {
      try store.sign(event: event, with: DeviceKey(), by: TestStore.principal)
    }
    #expect(try store.check().faults.isEmpty)
    try test.shell(
      "UPDATE account_secret SET secret = replace(secret, 'argon2id', 'argon2ix')")
    #expect(
      try store.check().faults == [
        .row(table: "account_secret", key: #"["A01","sandi",0]"#, .altered)
      ])
    let forged = DeviceKey().sign("sesuatu")
    try store.write(test.act("palsu")) {
      try $0.database.execute(
        sql: "UPDATE act_signature SET signature = ?", arguments: [forged])
    }
    #expect(try store.check().faults.contains(.signature(event: event)))
  }

  @Test("a revoked device signs no longer; what it signed stays")
  func revoked() throws {
    let store = try prepared()
    let key = DeviceKey()
    let device = try store.write(test.act("perangkat")) {
      try $0.addDevice(key.publicKey, name: "laptop", of: "A01", at: Self.start)
    }
    #expect(throws: IdentityError.deviceTaken(device.id, account: "A01")) {
      try store.write(test.act("perangkat")) {
        _ = try $0.addDevice(key.publicKey, name: "lagi", of: "A01", at: Self.start)
      }
    }
    let event = try store.read { try $0.eventCount() }
    try store.sign(event: event, with: key, by: TestStore.principal)
    try store.write(test.act("cabut")) { try $0.revokeDevice(device.id, of: "A01", at: Self.start) }
    #expect(throws: IdentityError.noDevice(device.id, account: "A01")) {
      try store.sign(event: event + 1, with: key, by: TestStore.principal)
    }
    #expect(try store.read { try $0.signatures(of: event) }.count == 1)
    #expect(try store.check().faults.isEmpty)
  }
}
