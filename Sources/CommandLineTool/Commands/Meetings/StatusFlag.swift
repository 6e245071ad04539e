import ArgumentParser
import Meeting

/// How somebody is there or not, as flags of which only one can be given.
enum StatusFlag: String, EnumerableFlag {
  case fisik
  case virtual
  case izin
  case sakit
  case tugasLuar
  case cuti
  case tanpaKeterangan

  /// The status.
  var status: AttendanceStatus {
    switch self {
    case .fisik: .inPerson
    case .virtual: .online
    case .izin: .excused
    case .sakit: .sick
    case .tugasLuar: .onDuty
    case .cuti: .onLeave
    case .tanpaKeterangan: .absent
    }
  }
}
