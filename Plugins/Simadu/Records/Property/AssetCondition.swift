import SidilanKit

/// How well an item is, by the three classes of the inventory.
enum AssetCondition: String, CaseIterable, Hashable, Sendable, ExpressibleByArgument {
  case good = "baik"
  case slightlyDamaged = "rusak_ringan"
  case badlyDamaged = "rusak_berat"
}
