/// What the user may be told while a model is made.
package enum AdaptationEvent: Sendable {
  /// A document was read.
  case read(path: String, sentences: Int, words: Int)
  /// A list of names was read.
  case names(path: String, count: Int)
  /// The models are being mixed, which takes longest.
  case mixing
}
