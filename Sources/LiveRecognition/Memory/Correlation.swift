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
    products.withUnsafeMutableBufferPointer { products in
      other.withUnsafeBufferPointer { other in
        for (index, sample) in sound.enumerated() where sample != 0 {
          for window in 0..<windows { products[window] += sample * other[index + window] }
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
