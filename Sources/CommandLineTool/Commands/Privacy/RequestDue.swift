import CouncilRules
import PluginKit
import RecordStore

/// Keeps what is due of requests about personal data in step with the requests: one item for a person and right, for
/// the earliest open request.
enum RequestDue {
  static func refresh(_ person: RecordID, _ writer: StoreWriter) throws {
    let open = try writer.reader.dataRequests().filter { $0.person == person && $0.done == nil }
    for kind in DataRequest.Kind.allCases {
      let word = "pdp_\(kind.rawValue)"
      guard let first = open.first(where: { $0.kind == kind }) else {
        try writer.clearDue(person, word)
        continue
      }
      let moment = try WITA.moment(at: first.due)
      let title = Catalogue.requestDue(first, TrailSentence.dayAndHour(first.due))
      try writer.setDue(
        person, word, on: moment.date, title: (title.indonesian, title.english),
        permission: KernelPermissions.servePrivacy.id)
    }
  }
}
