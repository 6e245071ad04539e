import PluginKit

/// What the open modules tell the kernel.
struct OpenRegister: Sendable {
  /// Members, bodies and the agenda; nil when no module keeps them.
  let people: (any RegisterReading)?
  /// Attendance of meetings; nil when no module keeps it.
  let attendance: (any AttendanceReading)?
  /// The dated rules, with those of the modules.
  let rules: RuleShelf
}
