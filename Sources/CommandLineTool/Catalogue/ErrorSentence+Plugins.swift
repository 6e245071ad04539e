import PluginHost
import PluginKit

extension ErrorSentence {
  /// The sentence of a plugin that somebody asked for and that cannot be used.
  static func moduleUse(_ error: ModuleUseError) -> Message {
    switch error {
    case .refused(let id, let path, let fault): plugin(fault, id: id, path: path)
    case .off(let id):
      Message(
        "modul \(id) dimatikan; aktifkan dengan 'sidilan plugin aktifkan \(id)'",
        "module \(id) is switched off; switch it on with 'sidilan plugin aktifkan \(id)'")
    case .unknown(let id, let known):
      Message(
        "tidak ada modul '\(id)'; yang terpasang: \(known.joined(separator: ", "))",
        "there is no module '\(id)'; installed are: \(known.joined(separator: ", "))")
    }
  }

  /// The sentence of an error at the border between a plugin and whoever uses it.
  static func pluginUse(_ error: PluginError) -> Message {
    switch error {
    case .forbidden(let permission, let principal):
      Message(
        "\(principal) tidak mempunyai izin '\(permission.title.indonesian)' (\(permission.id)); minta kepada pengelola",
        "\(principal) lacks the permission '\(permission.title.english)' (\(permission.id)); ask the administrator"
      )
    case .commandOutsideHost(let command):
      Message(
        "perintah '\(command)' hanya dapat dijalankan lewat sidilan; jalankan 'sidilan --help'",
        "the command '\(command)' can only be run through sidilan; run 'sidilan --help'")
    case .noRegister(let module):
      Message(
        "modul '\(module)' memerlukan buku induk, yang tidak terbuka; pasang modul simadu",
        "the module '\(module)' needs the register, which is not open; install the module simadu")
    case .noRoute(let method, let path):
      Message(
        "tidak ada halaman \(method.rawValue) \(path); periksa alamatnya",
        "there is no page \(method.rawValue) \(path); check the address")
    case .noDocument(let kind):
      Message(
        "tidak ada modul yang membuat dokumen '\(kind)'; periksa 'sidilan plugin daftar'",
        "no module makes documents '\(kind)'; check 'sidilan plugin daftar'")
    }
  }

  /// The sentence of a plugin that is not used.
  static func plugin(_ fault: PluginFault, id: String, path: String) -> Message {
    switch fault {
    case .unreadable, .notRegular, .foreignOwner, .writable: file(fault, id: id, path: path)
    case .changed:
      Message(
        "modul \(id) diganti selagi dibuka (\(path)); jalankan perintah ini sekali lagi",
        "module \(id) was replaced while it was opened (\(path)); run the command again")
    case .noStamp, .otherRevision, .otherCompiler: stamp(fault, id: id, path: path)
    case .cannotOpen, .noEntry, .crashed, .slow, .noAnswer, .noTrial:
      trial(fault, id: id, path: path)
    case .declaration(let fault): declaration(fault, id: id, path: path)
    case .duplicate(let paths):
      Message(
        "modul \(id) ditemukan lebih dari sekali dan tidak satu pun dipakai: \(paths.joined(separator: ", ")); hapus yang lama",
        "module \(id) was found more than once and none is used: \(paths.joined(separator: ", ")); remove the old ones"
      )
    case .absentNeed(let need):
      Message(
        "modul \(id) memerlukan modul '\(need)', yang tidak terpasang; pasang modul itu",
        "module \(id) needs module '\(need)', which is not installed; install it")
    case .refusedNeed(let need):
      Message(
        "modul \(id) memerlukan modul '\(need)', yang tidak dipakai; lihat alasannya dengan 'sidilan plugin daftar'",
        "module \(id) needs module '\(need)', which is not used; see why with 'sidilan plugin daftar'"
      )
    case .cycle(let ids):
      Message(
        "modul \(id) memerlukan dirinya sendiri: \(ids.joined(separator: " -> ")); hubungi pembuatnya",
        "module \(id) needs itself: \(ids.joined(separator: " -> ")); tell its makers")
    case .migration(let step, let detail):
      Message(
        "modul \(id) tidak dapat memperbarui tabelnya: langkah \(step) dibatalkan (\(detail)); modul dimatikan, catatannya tetap disimpan; laporkan kepada pembuatnya, lalu uji lagi dengan 'sidilan plugin periksa \(id)'",
        "module \(id) could not update its tables: step \(step) was undone (\(detail)); the module is off, its records are kept; tell its makers, then try again with 'sidilan plugin periksa \(id)'"
      )
    case .settings(let path):
      Message(
        "setelan \(path) bukan objek JSON berisi teks; perbaiki atau hapus berkas itu",
        "the settings \(path) are no JSON object of texts; mend or remove that file")
    case .start(let detail):
      Message(
        "modul \(id) tidak dapat mulai (\(detail)); laporkan kepada pembuatnya",
        "module \(id) could not begin (\(detail)); tell its makers")
    }
  }

  private static func file(_ fault: PluginFault, id: String, path: String) -> Message {
    switch fault {
    case .unreadable(let number):
      Message(
        "modul \(id): \(path) tidak dapat dibaca (errno \(number)); periksa izinnya",
        "module \(id): \(path) cannot be read (errno \(number)); check its permissions")
    case .foreignOwner(let path, let user):
      Message(
        "modul \(id): \(path) milik pengguna \(user), bukan root atau Anda; pasang ulang sebagai root",
        "module \(id): \(path) belongs to user \(user), not to root or you; install it again as root"
      )
    case .writable(let path):
      Message(
        "modul \(id): \(path) dapat diubah orang lain; jalankan 'chmod go-w \(path)' bila isinya tepercaya",
        "module \(id): others may change \(path); run 'chmod go-w \(path)' if you trust its content"
      )
    default:
      Message(
        "modul \(id): \(path) bukan berkas biasa; pasang berkasnya sendiri, bukan tautan",
        "module \(id): \(path) is no regular file; install the file itself, not a link")
    }
  }

  private static func stamp(_ fault: PluginFault, id: String, path: String) -> Message {
    switch fault {
    case .otherRevision(let found, let expected):
      Message(
        "modul \(id) dibangun untuk inti \(found.prefix(12)); program ini memakai \(expected.prefix(12)); bangun ulang: swift build",
        "module \(id) was built for kernel \(found.prefix(12)); this program has \(expected.prefix(12)); rebuild it: swift build"
      )
    case .otherCompiler(let found, let expected):
      Message(
        "modul \(id) dibangun dengan \(found); program ini dengan \(expected); bangun ulang: swift build",
        "module \(id) was built with \(found); this program with \(expected); rebuild it: swift build"
      )
    default:
      Message(
        "modul \(id) tidak dimuat: \(path) bukan modul Sidilan atau terpotong (tidak ada stempel); pasang ulang",
        "module \(id) was not loaded: \(path) is no module of Sidilan or is cut short (no stamp); install it again"
      )
    }
  }

  private static func trial(_ fault: PluginFault, id: String, path: String) -> Message {
    let again = Message(
      "modul tetap mati sampai berkasnya berubah; uji lagi dengan 'sidilan plugin periksa \(id)'",
      "it stays off until the file changes; try again with 'sidilan plugin periksa \(id)'")
    let what: Message =
      switch fault {
      case .cannotOpen(let detail):
        Message(
          "modul \(id) tidak dapat dibuka (\(detail))", "module \(id) cannot be opened (\(detail))")
      case .noEntry:
        Message(
          "modul \(id) tidak mempunyai pintu masuk sidilan_plugin_make",
          "module \(id) has no entry sidilan_plugin_make")
      case .crashed(let signal):
        Message(
          "modul \(id) berhenti saat diuji (sinyal \(signal))",
          "module \(id) stopped while it was tried (signal \(signal))")
      case .slow(let seconds):
        Message(
          "modul \(id) tidak menjawab dalam \(seconds) detik saat diuji",
          "module \(id) did not answer within \(seconds) seconds while it was tried")
      case .noTrial(let program):
        Message(
          "modul \(id) belum diuji karena \(program) tidak dapat dijalankan",
          "module \(id) was not tried, since \(program) cannot be run")
      case .noAnswer(let status):
        Message(
          "modul \(id) tidak memberi jawaban saat diuji (kode keluar \(status))",
          "module \(id) gave no answer while it was tried (exit code \(status))")
      default: Message("modul \(id): \(path)", "module \(id): \(path)")
      }
    return Message("\(what.indonesian); \(again.indonesian)", "\(what.english); \(again.english)")
  }

  private static func declaration(_ fault: DeclarationFault, id: String, path: String) -> Message {
    let what: Message =
      switch fault {
      case .id(let name):
        Message(
          "nama modul '\(name)' bukan huruf kecil semua",
          "the id '\(name)' is not all lower-case letters")
      case .reservedId(let name):
        Message(
          "'\(name)' adalah perintah inti", "'\(name)' is a command of the kernel")
      case .fileName(let expected):
        Message(
          "berkas \(path) seharusnya bernama \(expected)",
          "the file \(path) should be called \(expected)")
      case .permissionName(let name):
        Message(
          "izin '\(name)' tidak berbentuk modul.hal.perbuatan",
          "the permission '\(name)' has not the form module.subject.verb")
      case .permissionTwice(let name):
        Message("izin '\(name)' disebut dua kali", "the permission '\(name)' is listed twice")
      case .unlistedPermission(let name, let place):
        Message(
          "'\(place)' memakai izin '\(name)' yang tidak ada dalam manifes",
          "'\(place)' names the permission '\(name)', which the manifest does not list")
      case .unguardedCommand(let place):
        Message(
          "perintah '\(place)' tidak menyebut izin", "the command '\(place)' names no permission")
      case .clash(let place):
        Message("'\(place)' ada dua kali", "'\(place)' is there twice")
      case .inconsistent:
        Message(
          "yang dinyatakan berbeda dari saat diuji",
          "it declares something else than when it was tried")
      case .path(let place):
        Message("alamat '\(place)' salah bentuk", "the path '\(place)' is malformed")
      }
    return Message(
      "modul \(id) ditolak: \(what.indonesian); laporkan kepada pembuatnya",
      "module \(id) was refused: \(what.english); tell its makers")
  }
}
