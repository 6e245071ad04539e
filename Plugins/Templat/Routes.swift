import SidilanKit

extension Example {
  /// Mounted below `/modul/templat`.
  func routes(_ routes: inout RouteRegistrar) {
    routes.get("/", permission: Permissions.look) { _, context in
      let lines = try Note.newest(100, context).map { "\($0.content.date) \($0.content.title)" }
      return .text(lines.joined(separator: "\n"))
    }
    routes.get("/catatan/:id", permission: Permissions.look) { request, context in
      guard let id = request.parameters["id"].flatMap(RecordID.init) else {
        return WebResponse(status: 404)
      }
      return .text(try Note.find(id, context).body)
    }
    routes.post("/catatan", permission: Permissions.write) { request, context in
      let id = try Note.write(
        title: request.fields["judul"] ?? "", date: request.fields["tanggal"] ?? "",
        body: request.fields["isi"] ?? "", context)
      return .seeOther("/modul/templat/catatan/\(id)")
    }
  }
}
