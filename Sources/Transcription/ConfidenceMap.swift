/// Turns the search's confidence into the share of words that are right at that confidence.
///
/// Linear between its points and level outside them; never falling, so the order of words stays.
public struct ConfidenceMap: Hashable, Sendable {
  /// One point of the map; both numbers are in 0...1.
  public struct Point: Hashable, Sendable {
    /// What the search says.
    public let raw: Double
    /// What held-out recordings say.
    public let calibrated: Double

    /// Makes a point.
    public init(raw: Double, calibrated: Double) {
      self.raw = raw
      self.calibrated = calibrated
    }
  }

  /// The most points of one map.
  static let most = 64
  /// The map that changes nothing.
  public static let identity = ConfidenceMap()

  /// The points, rising in `raw` and never falling in `calibrated`.
  public let points: [Point]

  private init() {
    points = [Point(raw: 0, calibrated: 0), Point(raw: 1, calibrated: 1)]
  }

  /// Makes a map; nil unless there are 2 to 64 points within 0...1, rising in `raw`, never falling in `calibrated`.
  public init?(points: [Point]) {
    guard (2...Self.most).contains(points.count),
      points.allSatisfy({ (0...1).contains($0.raw) && (0...1).contains($0.calibrated) }),
      zip(points, points.dropFirst()).allSatisfy({
        $0.raw < $1.raw && $0.calibrated <= $1.calibrated
      })
    else { return nil }
    self.points = points
  }

  /// The calibrated confidence.
  ///
  /// - Range: 0...1 in and out; a number that is none counts as 0.
  /// - Complexity: O(points).
  public func calibrated(_ raw: Double) -> Double {
    let value = raw.isNaN ? 0 : raw
    guard let above = points.firstIndex(where: { $0.raw >= value }) else {
      return points[points.count - 1].calibrated
    }
    guard above > 0 else { return points[0].calibrated }
    let (a, b) = (points[above - 1], points[above])
    return a.calibrated + (b.calibrated - a.calibrated) * (value - a.raw) / (b.raw - a.raw)
  }
}
