/// What a model shall be adapted to, and where the new one goes.
package struct AdaptationRequest: Sendable {
  /// The folder of the model that is adapted; it is never changed.
  package let model: String
  /// Documents of the council: minutes, speeches, decisions.
  package let texts: [String]
  /// A list of names, `.csv` or one name a line.
  package let names: String?
  /// The folder that is made.
  package let output: String

  /// Makes a request.
  package init(model: String, texts: [String], names: String?, output: String) {
    self.model = model
    self.texts = texts
    self.names = names
    self.output = output
  }
}
