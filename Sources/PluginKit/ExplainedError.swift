/// An error of a plugin that brings its own sentence, since the kernel cannot know it.
///
/// The sentence says what is wrong, where, and after a semicolon what to do next. It holds no personal data.
public protocol ExplainedError: Error, Sendable {
  /// The sentence.
  var sentence: Wording { get }
}
