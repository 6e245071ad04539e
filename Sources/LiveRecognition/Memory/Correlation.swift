/// How much of one sound another one explains, delay by delay.
enum Correlation {
  /// Squared normalised correlation of `sound` with each window of `other`, the part of the power of `sound` that the
  /// window explains.
  ///
  /// - Shape: `other` is longer than `sound`; one number for each of the `other.count - sound.count + 1` windows.
  /// - Range: 0...1.
  /// - Complexity: O(sound x windows).
  static func explained(_ sound: [Float], by other: [Float]) -> [Float] {
    let windows = other.count - sound.count + 1
    guard windows > 0 else { return [] }
    var products = [Float](repeating: 0, count: windows)
    // Eight samples at once, so that sums stay in registers; over windows the compiler makes vectors.
    let padding = (8 - sound.count % 8) % 8
    let padded = sound + [Float](repeating: 0, count: padding)
    let longer = other + [Float](repeating: 0, count: padding)
    products.withUnsafeMutableBufferPointer { products in
      longer.withUnsafeBufferPointer { other in
        padded.withUnsafeBufferPointer { sound in
          for index in stride(from: 0, to: sound.count, by: 8) {
            let (a, b, c, d) = (sound[index], sound[index + 1], sound[index + 2], sound[index + 3])
            let (e, f, g, h) = (
              sound[index + 4], sound[index + 5], sound[index + 6], sound[index + 7]
            )
            for window in 0..<windows {
              let at = index &+ window
              let first = a * other[at] + b * other[at &+ 1]
              let second = c * other[at &+ 2] + d * other[at &+ 3]
              let third = e * other[at &+ 4] + f * other[at &+ 5]
              let fourth = g * other[at &+ 6] + h * other[at &+ 7]
              products[window] += (first + second) + (third + fourth)
            }
          }
        }
      }
    }
    let own = sound.reduce(0) { $0 + Double($1 * $1) }
    var power = other.prefix(sound.count).reduce(0) { $0 + Double($1 * $1) }
    return products.enumerated().map { window, product in
      defer {
        let (gone, new) = (other[window], window + 1 < windows ? other[window + sound.count] : 0)
        power = max(0, power + Double(new * new) - Double(gone * gone))
      }
      let scale = own * power
      return scale < 1e-12 ? 0 : Float(min(1, Double(product) * Double(product) / scale))
    }
  }
}
