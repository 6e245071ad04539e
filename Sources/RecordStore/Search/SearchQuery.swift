/// What is looked for.
public struct SearchQuery: Hashable, Sendable {
  /// Words that must all occur; one that ends in `*` is the beginning of a word.
  public var text: String
  /// Only this module.
  public var module: String?
  /// Only records dated at or after this day, `YYYY-MM-DD`.
  public var since: String?
  /// Only records dated at or before this day.
  public var until: String?
  /// The most hits to return.
  public var limit: Int

  /// Makes a query over everything.
  public init(
    _ text: String, module: String? = nil, since: String? = nil, until: String? = nil,
    limit: Int = 20
  ) {
    self.text = text
    self.module = module
    self.since = since
    self.until = until
    self.limit = limit
  }
}
