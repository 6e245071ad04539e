import SidilanKit

extension Simadu {
  /// Commands of agenda, rooms, legislation, assets and visits.
  static let agendaCommands: [any ModuleCommand.Type] = [
    TodayCommand.self, AgendaCommand.self, ConflictsCommand.self, RoomCommand.self,
    PeriodCommand.self, BillCommand.self, AssetCommand.self, VisitCommand.self,
    PrintCommand.self,
  ]
}
