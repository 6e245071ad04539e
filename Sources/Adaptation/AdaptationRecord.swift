/// What was done to make an adapted model: `sesuaian.json` of its folder.
///
/// The names of the values are those of the file, in Indonesian as in all files of the program.
package struct AdaptationRecord: Codable, Hashable, Sendable {
  /// The name of the file in the model folder.
  package static let fileName = "sesuaian.json"

  /// One document that was read.
  package struct Text: Codable, Hashable, Sendable {
    /// Its name without folders.
    package let berkas: String
    package let kalimat: Int
    package let kata: Int
  }
  /// A word that the source model did not have.
  package struct Word: Codable, Hashable, Sendable {
    package let kata: String
    /// Its sounds, likeliest first, separated by spaces.
    package let lafal: [String]
    /// How often the documents have it.
    package let jumlah: Int
  }
  /// A word that was taken for a misprint of another and did not become a word of the model.
  package struct Misprint: Codable, Hashable, Sendable {
    package let kata: String
    /// The word that was meant.
    package let dianggap: String
    /// How often the documents have it.
    package let jumlah: Int
  }
  /// The trial on every tenth sentence, which the model of the trial had not seen.
  package struct Trial: Codable, Hashable, Sendable {
    package let kata: Int
    /// Perplexity over words that the source model knows, before and after.
    package let sebelum: Double
    package let sesudah: Double
    /// Words that are not known, before and after.
    package let asingSebelum: Int
    package let asingSesudah: Int
  }

  package let skema: String
  package let versi: Int
  /// Date and time in ISO 8601.
  package let tanggal: String
  package let modelAsal: String
  package let teks: [Text]
  /// How many names the list held, and how many more stood before speeches.
  package let namaDaftar: Int
  package let namaPembicara: Int
  package let kalimat: Int
  package let kata: Int
  /// The share of the council's text in the mixture.
  package let bobot: Double
  /// Nil when there were too few sentences to hold any out.
  package let uji: Trial?
  package let kataBaru: [Word]
  /// Words that no rule can turn into sounds; they stay unknown.
  package let tanpaLafal: [String]
  package let salahTulis: [Misprint]
  /// N-grams of each order of the new language model.
  package let ngram: [Int]
}
