import SidilanKit

extension Simadu {
  /// Commands of people, bodies and decrees.
  static let peopleCommands: [any ModuleCommand.Type] = [
    MemberGroup.self, FactionGroup.self, BodyGroup.self, StaffGroup.self, PersonGroup.self,
    DecreeGroup.self, UnitGroup.self, PartyCommand.self, ConstituencyCommand.self,
    RegionCommand.self, ClassificationCommand.self, AccountCommand.self, NomenclatureCommand.self,
    ImportCommand.self, CheckCommand.self, SampleCommand.self,
  ]
}
