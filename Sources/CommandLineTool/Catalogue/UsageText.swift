import PluginKit

/// What the parser of arguments says, in Indonesian: headings of help, and what was not understood.
enum UsageText {
  private static let words: [(english: String, indonesian: String)] = [
    ("OVERVIEW: ", "KETERANGAN: "), ("USAGE: ", "PEMAKAIAN: "), ("ARGUMENTS:", "ARGUMEN:"),
    ("OPTIONS:", "PILIHAN:"), ("SUBCOMMANDS:", "PERINTAH:"), ("<subcommand>", "<perintah>"),
    ("[<options>]", "[<pilihan>]"), ("Show help information.", "Tampilkan bantuan."),
    ("Show the version.", "Tampilkan versi."),
    ("Show subcommand help information.", "Tampilkan bantuan suatu perintah."),
    ("(default: ", "(biasanya: "), ("(values: ", "(pilihan: "),
    ("Missing expected argument", "kurang argumen"),
    ("Missing value for", "kurang nilai untuk"), ("Unknown option", "pilihan tidak dikenal"),
    (". Did you mean", "; apakah maksudnya"), ("unexpected arguments", "argumen berlebih"),
    ("Unexpected argument", "argumen berlebih"), ("Invalid option", "pilihan tidak dikenal"),
    ("Please provide one of the following", "Pilih salah satu"),
    ("Please provide one of", "Pilih salah satu dari"), ("' and '", "' dan '"),
    ("' or '", "' atau '"),
    ("Missing one of:", "sebutkan salah satu:"),
    ("Missing required subcommand.", "sebutkan perintahnya; lihat --help"),
    ("The option", "pilihan"), ("does not take any value, but", "tidak memakai nilai, tetapi"),
    ("was specified.", "diberikan"), ("   or: ", "   atau: "), ("is invalid.", "tidak sesuai"),
    ("set with flag", "set with"), ("The value", "nilai"), ("is invalid for", "tidak sesuai untuk"),
    ("Value to be set with", "nilai yang ditetapkan dengan"),
    ("had already been set with", "sudah ditetapkan dengan"),
    ("for detailed help.", "untuk bantuan lengkap."), ("  See '", "  Lihat '"),
  ]

  /// The text in the language of this run.
  static func translated(_ text: String, _ language: Language = .current) -> String {
    guard language == .indonesian else { return text }
    return words.reduce(text) { $0.replacing($1.english, with: $1.indonesian) }
  }
}
