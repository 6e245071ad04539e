/// Who does what and why; every change in the store belongs to one act, and so to one event of the trail.
public struct Act: Hashable, Sendable {
  /// Who does it.
  public let actor: Principal
  /// What is done: a verb of the module, such as `ubah` or `setujui`.
  public let action: String
  /// The module on whose behalf it is done.
  public let module: String
  /// The record it is about, if it is about one.
  public let subject: RecordID?
  /// Why, in the words of the actor.
  public let reason: String?

  /// Makes an act.
  public init(
    _ action: String, by actor: Principal, module: String, subject: RecordID? = nil,
    reason: String? = nil
  ) {
    self.action = action
    self.actor = actor
    self.module = module
    self.subject = subject
    self.reason = reason
  }

  /// - Throws: `StoreError.invalid` for a reason or a name that could be taken for another line of the trail.
  func check() throws(StoreError) {
    if let reason { try require("alasan", reason) }
    try require("aksi", action)
    try require("nama", actor.name)
  }

  private func require(_ field: String, _ text: String) throws(StoreError) {
    guard !text.isEmpty, text.utf8.count <= 4000,
      text.unicodeScalars.allSatisfy(RecordRules.isShown)
    else { throw .invalid(field: field, value: text) }
  }
}
