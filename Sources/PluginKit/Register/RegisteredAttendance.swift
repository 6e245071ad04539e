public import Foundation

/// How somebody was at a meeting.
public struct RegisteredAttendance: Hashable, Sendable {
  /// The person's code in the register, such as `A17`.
  public let person: String
  /// `hadir_fisik`, `hadir_virtual`, `izin`, `sakit`, `tugas_luar`, `cuti` or `tanpa_keterangan`.
  public let status: String
  /// When they signed, or when it was written down.
  public let time: Date

  /// Describes a line of the list.
  public init(person: String, status: String, time: Date) {
    self.person = person
    self.status = status
    self.time = time
  }
}
