/// What may stand in braces in a pattern of letter numbers.
public enum NumberField: String, CaseIterable, Hashable, Sendable, Codable {
  /// The classification code, `100.1.4`.
  case classification = "klasifikasi"
  /// The running number; the only field that may be padded, `{urut:4}`.
  case sequence = "urut"
  /// The code of the unit, `35.09`.
  case unitCode = "kode_unit"
  /// The code of the kind of letter, `SK`.
  case kindCode = "kode_naskah"
  /// The masa sidang, `II`.
  case sittingPeriod = "masa_sidang"
  /// The month in two figures, `01`.
  case month = "bulan"
  /// The month in Roman figures, `XI`.
  case romanMonth = "bulan_romawi"
  /// The year in four figures.
  case year = "tahun"
}
