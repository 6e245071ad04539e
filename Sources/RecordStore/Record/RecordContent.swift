/// What a caller may say of a record: the shared envelope without what the store itself decides.
public struct RecordContent: Hashable, Codable, Sendable {
  /// What the record is within its module, such as `surat.masuk`.
  public var kind: String
  /// Its official number; given by a number book or taken from a paper.
  public var number: String?
  /// One line that says what it is about; no personal data, since titles are shown in lists.
  public var title: String
  /// The official date in WITA, `YYYY-MM-DD`; not the day of typing.
  public var date: String
  /// Who may see it.
  public var access: AccessClass
  /// The state of its module's state machine.
  public var status: String
  /// The unit that owns it.
  public var ownerUnit: String?
  /// Archive classification code.
  public var classification: String?
  /// How long it is kept.
  public var retention: Retention
  /// Links to other records.
  public var relations: [Relation]
  /// Kinds of personal data in it; kept sorted and without doubles.
  public var personalData: [PersonalDataTag] {
    didSet { personalData = Array(Set(personalData)).sorted() }
  }

  /// Makes the content of a record that is internal and has no number yet.
  public init(
    kind: String, number: String? = nil, title: String, date: String,
    access: AccessClass = .staff, status: String, ownerUnit: String? = nil,
    classification: String? = nil, retention: Retention = Retention(),
    relations: [Relation] = [], personalData: [PersonalDataTag] = []
  ) {
    self.kind = kind
    self.number = number
    self.title = title
    self.date = date
    self.access = access
    self.status = status
    self.ownerUnit = ownerUnit
    self.classification = classification
    self.retention = retention
    self.relations = relations
    self.personalData = Array(Set(personalData)).sorted()
  }
}
