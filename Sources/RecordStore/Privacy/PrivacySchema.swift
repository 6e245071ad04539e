/// The table of how requests about personal data were answered, beside `data_request` and `data_limit`.
enum PrivacySchema {
  /// What the trail follows.
  static let followed = ["data_answer"]

  /// What the kernel's fourth step makes.
  static let tables = """
    CREATE TABLE data_answer (
      request INTEGER PRIMARY KEY REFERENCES data_request (number),
      outcome TEXT NOT NULL CHECK (outcome IN ('dikabulkan', 'sebagian', 'ditolak'))
    ) STRICT;
    """
}
