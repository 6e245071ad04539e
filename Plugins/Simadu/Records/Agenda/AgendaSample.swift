import SidilanKit

/// Rooms and agenda of the sample council.
enum AgendaSample {
  /// Fills an empty register.
  static func fill(_ writer: StoreWriter, _ context: PluginContext) throws {}
}
