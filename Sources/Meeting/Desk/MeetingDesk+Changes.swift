import CouncilRules
import GRDB
import PluginKit
import RecordStore

extension MeetingDesk {
  /// Changes a meeting's plan.
  ///
  /// - Throws: `MeetingError.hasBegun` for what is fixed by the opening; what `plan` throws.
  package func change(_ code: String, _ change: MeetingChange) throws
    -> (meeting: Meeting, warnings: [MeetingWarning])
  {
    try write("ubah", code, reason: change.reason) { writer, log in
      let meeting = log.meeting
      let movesChair = change.chair != nil && meeting.chair != nil
      if change.date != nil || change.invited != nil || movesChair, log.course.opened != nil {
        throw MeetingError.hasBegun(meeting: meeting.code)
      }
      if let quorum = change.quorum {
        _ = try quorumRules(on: change.date ?? meeting.date).quorumClass(quorum)
      }
      for (field, text) in [
        ("tempat", change.room), ("sekretaris", change.secretary), ("rekaman", change.recording),
      ] {
        if let text { try Self.require(field, text) }
      }
      for (field, number) in [("lama", change.plannedMinutes), ("kursi", change.seats)] {
        if let number, !(1...10_000).contains(number) {
          throw MeetingError.unsuitable(field: field, value: String(number))
        }
      }
      let openness = try openness(meeting, change, writer)
      try writer.database.execute(
        sql: """
          UPDATE risalah_meeting SET date = coalesce(?, date), invited = coalesce(?, invited),
            planned_minutes = coalesce(?, planned_minutes), room = coalesce(?, room),
            chair = coalesce(?, chair), secretary = coalesce(?, secretary),
            quorum = coalesce(?, quorum), seats = coalesce(?, seats),
            recording = coalesce(?, recording) WHERE record = ?
          """,
        arguments: [
          change.date?.description, change.invited?.description, change.plannedMinutes,
          change.room, try change.chair.map { try meeting.participant($0).code },
          change.secretary, change.quorum, change.seats, change.recording,
          meeting.record.description,
        ])
      if let date = change.date {
        let record = try writer.reader.record(meeting.record)
        try writer.update(meeting.record, expecting: record.version) { $0.date = date.description }
      }
      let changed = try MeetingRows.find(meeting.record, in: writer.reader)
      try settle(changed, log.course, writer)
      return (
        try MeetingRows.find(meeting.record, in: writer.reader),
        try openness + roomWarnings(changed, writer.reader)
      )
    }
  }

  /// Declares a meeting closed or open, with the reason.
  private func openness(
    _ meeting: Meeting, _ change: MeetingChange, _ writer: StoreWriter
  ) throws -> [MeetingWarning] {
    guard let isClosed = change.isClosed else { return [] }
    let kind = try rules(on: meeting.date).kind(meeting.kind)
    let differs = isClosed != kind.isClosed
    if differs, change.reason?.contains(where: { !$0.isWhitespace }) != true {
      throw MeetingError.opennessReasonNeeded(kind: kind.name, isClosed: isClosed)
    }
    try writer.database.execute(
      sql: "UPDATE risalah_meeting SET closed = ?, openness_reason = ? WHERE record = ?",
      arguments: [isClosed, differs ? change.reason : nil, meeting.record.description])
    try writer.update(meeting.record, expecting: meeting.version) {
      $0.access = isClosed ? .restricted : .open
    }
    return differs && !kind.mayDiffer
      ? [.opennessAgainstRules(kind: kind.name, isClosed: isClosed)] : []
  }

  /// Cancels a meeting that was not opened.
  ///
  /// - Throws: `MeetingError.hasBegun`, `.reasonNeeded`.
  package func cancel(_ code: String, reason: String?) throws {
    let reason = try Self.reason(reason)
    try write("batal", code, reason: reason) { writer, log in
      guard log.course.opened == nil else {
        throw MeetingError.hasBegun(meeting: log.meeting.code)
      }
      try writer.update(log.meeting.record, expecting: log.meeting.version) {
        $0.status = MinutesState.cancelled.rawValue
      }
    }
  }

  /// Adds an item to the agenda, at its end.
  ///
  /// - Throws: `MeetingError.unsuitable`, `.unknownPerson`.
  package func addItem(_ title: String, speakers: [String], in code: String) throws -> AgendaItem {
    try Self.require("acara", title)
    return try write("acara", code) { writer, log in
      let item = AgendaItem(
        number: (log.meeting.items.last?.number ?? 0) + 1, title: title,
        speakers: try speakers.map { try log.meeting.participant($0).code })
      try Self.insert(item, of: log.meeting.record, writer)
      return item
    }
  }

  /// Changes an item's words or speakers; what is nil stays.
  ///
  /// - Throws: `MeetingError.unknownItem`, `.unsuitable`, `.unknownPerson`.
  package func changeItem(
    _ number: Int, title: String?, speakers: [String]?, in code: String
  ) throws {
    if let title { try Self.require("acara", title) }
    try write("acara", code) { writer, log in
      let item = try log.meeting.item(number)
      let codes = try speakers?.map { try log.meeting.participant($0).code } ?? item.speakers
      try writer.database.execute(
        sql: "UPDATE risalah_item SET title = ?, speakers = ? WHERE meeting = ? AND number = ?",
        arguments: [
          title ?? item.title, codes.joined(separator: " "), log.meeting.record.description,
          number,
        ])
    }
  }

  /// Adds somebody who takes part.
  ///
  /// - Parameter isChair: whether they are to preside.
  /// - Throws: `MeetingError.unsuitable`, `.personTwice`, `.channelTaken`, `.hasBegun` for a chair after the opening.
  package func addParticipant(_ person: Participant, isChair: Bool, in code: String) throws {
    try Self.checkCode(person.code)
    try Self.require("nama", person.name)
    if let role = person.role { try Self.require("peran", role) }
    try write("peserta", code) { writer, log in
      let meeting = log.meeting
      if meeting.participants.contains(where: {
        $0.code.lowercased() == person.code.lowercased()
      }) {
        throw MeetingError.personTwice(person.code, meeting: meeting.code)
      }
      try checkChannel(person.channel, for: person.code, meeting)
      try Self.insert(person, of: meeting.record, writer)
      guard isChair else { return }
      guard log.course.opened == nil else { throw MeetingError.hasBegun(meeting: meeting.code) }
      try writer.database.execute(
        sql: "UPDATE risalah_meeting SET chair = ? WHERE record = ?",
        arguments: [person.code, meeting.record.description])
    }
  }

  /// Gives somebody a microphone channel or another role; what is nil stays.
  ///
  /// - Throws: `MeetingError.unknownPerson`, `.channelTaken`, `.unsuitable`.
  package func changeParticipant(
    _ person: String, channel: Int?, role: String?, name: String?, in code: String
  ) throws {
    for (field, text) in [("nama", name), ("peran", role)] {
      if let text { try Self.require(field, text) }
    }
    try write("peserta", code) { writer, log in
      let found = try log.meeting.participant(person)
      try checkChannel(channel, for: found.code, log.meeting)
      try writer.database.execute(
        sql: """
          UPDATE risalah_participant SET channel = coalesce(?, channel), role = coalesce(?, role),
            name = coalesce(?, name) WHERE meeting = ? AND code = ?
          """,
        arguments: [channel, role, name, log.meeting.record.description, found.code])
    }
  }

  /// Takes somebody out who is not named in the log, in attendance or in the agenda.
  ///
  /// - Throws: `MeetingError.unknownPerson`, `.isNamed`.
  package func removeParticipant(_ person: String, in code: String) throws {
    try write("peserta", code) { writer, log in
      let found = try log.meeting.participant(person)
      let lines = try MeetingRows.attendance(of: log.meeting.record, in: writer.reader)
      guard !log.events.contains(where: { $0.person == found.code }),
        !lines.contains(where: { $0.person == found.code }), log.meeting.chair != found.code,
        !log.meeting.items.contains(where: { $0.speakers.contains(found.code) })
      else { throw MeetingError.isNamed(found.code, meeting: log.meeting.code) }
      try writer.database.execute(
        sql: "DELETE FROM risalah_participant WHERE meeting = ? AND code = ?",
        arguments: [log.meeting.record.description, found.code])
    }
  }

  /// Reads the members anew from the register, as they were on the meeting's day; microphones and guests stay.
  ///
  /// Who is no longer there stays when the log names them.
  ///
  /// - Returns: how many members there are now.
  /// - Throws: `MeetingError.noRegister`, `.unknownBody`.
  package func readParticipants(in code: String) throws -> Int {
    guard let register else { throw MeetingError.noRegister }
    return try write("peserta_ambil", code) { writer, log in
      let meeting = log.meeting
      let kind = try rules(on: meeting.date).kind(meeting.kind)
      let people = try RegisterPeople(
        register, body: meeting.body, isPlenary: kind.isPlenary, on: meeting.date,
        in: writer.reader)
      for person in people.participants {
        try writer.database.execute(
          sql: """
            INSERT INTO risalah_participant (meeting, code, name, faction, faction_name, votes)
            VALUES (?, ?, ?, ?, ?, 1)
            ON CONFLICT (meeting, code) DO UPDATE SET name = excluded.name,
              faction = excluded.faction, faction_name = excluded.faction_name, votes = 1
            """,
          arguments: [
            meeting.record.description, person.code, person.name, person.faction,
            person.factionName,
          ])
      }
      try removeGone(people, log, writer)
      try writer.database.execute(
        sql: """
          UPDATE risalah_meeting SET seats = coalesce(?, seats), chair = coalesce(chair, ?),
            body_name = coalesce(?, body_name) WHERE record = ?
          """,
        arguments: [people.seats, people.chair, people.bodyName, meeting.record.description])
      return people.participants.count
    }
  }

  private func removeGone(_ people: RegisterPeople, _ log: MeetingLog, _ writer: StoreWriter)
    throws
  {
    let here = Set(people.participants.map(\.code))
    let named = Set(
      log.events.compactMap(\.person)
        + (try MeetingRows.attendance(of: log.meeting.record, in: writer.reader).map(\.person))
        + log.meeting.items.flatMap(\.speakers) + [log.meeting.chair].compactMap(\.self))
    for gone in log.meeting.participants
    where gone.votes && !here.contains(gone.code) && !named.contains(gone.code) {
      try writer.database.execute(
        sql: "DELETE FROM risalah_participant WHERE meeting = ? AND code = ?",
        arguments: [log.meeting.record.description, gone.code])
    }
  }

  private func checkChannel(_ channel: Int?, for code: String, _ meeting: Meeting)
    throws(MeetingError)
  {
    guard let channel else { return }
    guard (1...64).contains(channel) else {
      throw .unsuitable(field: "kanal", value: String(channel))
    }
    if let holder = meeting.participants.first(where: { $0.channel == channel && $0.code != code })
    {
      throw .channelTaken(channel, by: holder.code)
    }
  }

  /// A code is one word, so that it can be typed and listed.
  private static func checkCode(_ code: String) throws(MeetingError) {
    guard !code.isEmpty, code.utf8.count <= 40, !MeetingEvent.isUnknown(code),
      code.unicodeScalars.allSatisfy({
        $0.isASCII
          && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_"
            || $0 == ".")
      })
    else { throw .unsuitable(field: "kode", value: code) }
  }
}
