extension Catalogue {
  static let adaptAbstract = Message(
    "Membuat model baru yang mengenal kata dan nama dewan sendiri.",
    "Makes a new model that knows the council's own words and names.")
  static let adaptDiscussion = Message(
    "Model asal tidak diubah. Setiap kalimat kesepuluh dipakai untuk menguji; hasilnya dan kata-kata baru "
      + "dicatat dalam sesuaian.json di folder baru. Folder itu memuat potongan kalimat dari risalah: "
      + "perlakukan serahasia risalahnya.",
    "The source model is not changed. Every tenth sentence is used for a trial; its outcome and the new words "
      + "are kept in sesuaian.json of the new folder. That folder holds pieces of sentences of the minutes: "
      + "treat it as confidentially as them.")
  static let adaptTextsOption = Message(
    "Risalah dan naskah dewan: .docx, .odt, .txt, atau .md, satu atau lebih.",
    "Minutes and texts of the council: .docx, .odt, .txt or .md, one or more.")
  static let adaptNamesOption = Message(
    "Daftar nama: .csv dengan kolom nama, atau satu nama per baris.",
    "List of names: .csv with a column nama, or one name a line.")
  static let adaptOutputOption = Message(
    "Folder model yang dibuat; belum boleh ada.", "Model folder to make; it must not exist yet.")
}
