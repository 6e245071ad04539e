import SidilanKit

/// E-Simadu: the register of people, bodies, rooms and dates that all other modules read.
struct Simadu: SidilanPlugin {
  static var register: (any RegisterReading)? { Register() }

  static var personalData: (any PersonalDataHolding)? { RegisterPersonalData() }

  init(context: PluginContext) throws {}
}

/// The entry that the host calls once.
@c(sidilan_plugin_make)
public func makePlugin() -> UnsafeMutableRawPointer {
  PluginBox(Simadu.self).retained()
}
