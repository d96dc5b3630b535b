/// Which headings mean what: by the map, by an instrument's criteria, and by the words of both languages.
struct SheetVocabulary {
  /// The headings that the map names, as it writes them.
  let mapped: [String]

  private let fields: [String: SheetField]
  private let labels: [String]

  /// The words of both languages alone.
  static let plain = SheetVocabulary()

  private init() {
    mapped = []
    fields = [:]
    labels = HeadingWords.known
  }

  /// Collects the headings.
  init(instrument: Instrument, map: ImportMap) {
    mapped = map.columns.map { $0.heading }
    var fields: [String: SheetField] = [:]
    var labels: [String] = []
    for criterion in instrument.criteria {
      for word in [criterion.key] + criterion.label.all {
        fields[word.foldedHeading] = .criterion(criterion.key)
        labels.append(word)
        if let short = word.foldedHeading.withoutBrackets {
          fields[short] = .criterion(criterion.key)
        }
      }
    }
    for column in map.columns { fields[column.heading.foldedHeading] = column.field }
    self.fields = fields
    self.labels = labels + HeadingWords.known
  }

  /// Whether the map names a heading.
  func names(_ heading: String) -> Bool {
    mapped.contains { $0.foldedHeading == heading.foldedHeading }
  }

  /// What a heading says its column holds; `nil` where it is not known.
  func field(_ heading: String) -> SheetField? {
    let folded = heading.foldedHeading
    if let field = fields[folded] ?? HeadingWords.field(folded) { return field }
    guard let short = folded.withoutBrackets else { return nil }
    return fields[short] ?? HeadingWords.field(short)
  }

  /// The known heading that one is close to: one that it shortens, as "Frek." does, or a slip in four letters, as
  /// headings are short words.
  func nearest(to heading: String) -> String? {
    let folded = heading.foldedHeading
    if let whole = shortened(folded) { return whole }
    let near = NearMiss.near(to: folded, among: labels).filter { $0.distance * 4 <= folded.count }
    return near.min { $0.distance < $1.distance }.map { labels[$0.index] }
  }

  /// The shortest known heading of one word that begins as a shortened one does.
  private func shortened(_ folded: String) -> String? {
    let beginning = folded.hasSuffix(".") ? String(folded.dropLast()) : folded
    guard beginning.utf8.count >= Self.fewestLetters else { return nil }
    let whole = labels.filter { label in
      let word = label.foldedHeading
      return word.hasPrefix(beginning) && word != beginning && !word.utf8.contains(0x20)
    }
    return whole.min { $0.utf8.count < $1.utf8.count }
  }

  /// How many letters of a word show what it shortens.
  private static let fewestLetters = 3
}
