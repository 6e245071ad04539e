/// The names of what recognition adds to a recording's folder; their forms stand in the module's README.
public enum RecognitionFolder {
  /// The transcript, appended to.
  public static let words = "kata.jsonl"
  /// The recogniser's present state, for screens; no evidence.
  public static let state = "pengenal.json"
}
