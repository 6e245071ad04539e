import SidilanKit

extension Simadu {
  /// By which codes the kernel finds the records; a later step that adds a table with codes makes the view anew.
  static let codeMigrations = [
    StoreMigration("201-kode") { db in
      try db.execute(
        sql: """
          CREATE INDEX simadu_member_person ON simadu_member (person);
          CREATE INDEX simadu_staff_person ON simadu_staff (person);
          CREATE VIEW simadu_record_code AS
            SELECT record, code FROM simadu_member
            UNION ALL SELECT person AS record, code FROM simadu_member
            UNION ALL SELECT record, code FROM simadu_staff
            UNION ALL SELECT person AS record, code FROM simadu_staff
            UNION ALL SELECT record, code FROM simadu_faction
            UNION ALL SELECT record, code FROM simadu_body
            UNION ALL SELECT record, code FROM simadu_unit
            UNION ALL SELECT record, code FROM simadu_room
            UNION ALL SELECT record, code FROM simadu_period
            UNION ALL SELECT record, code FROM simadu_agenda
            UNION ALL SELECT record, code FROM simadu_bill
            UNION ALL SELECT record, code FROM simadu_asset
            UNION ALL SELECT record, code FROM simadu_visit;
          """)
    }
  ]
}
