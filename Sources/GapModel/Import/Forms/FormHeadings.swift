/// What headings of answers mean: by the analyst's map, the questions' names, or what the phone showed.
struct FormHeadings {
  /// The questions by what their answers become.
  let questions: [FormField: FormQuestion]
  /// What the map says, by folded headings.
  private var map: [String: SheetField] = [:]
  private let isODK: Bool
  /// What headings of any sheet of findings mean.
  private let vocabulary: SheetVocabulary
  /// What names and labels mean, folded.
  private var names: [String: FormField] = [:]
  /// What names mean, folded.
  private var plainNames: [String: FormField] = [:]

  /// Gathers what headings may be.
  ///
  /// - Parameters:
  ///   - instrument: What findings are judged by.
  ///   - map: What the analyst says of columns.
  ///   - isODK: Whether the answers are ODK's.
  init(instrument: Instrument, map: ImportMap, isODK: Bool = false) {
    self.isODK = isODK
    vocabulary = SheetVocabulary(instrument: instrument, map: map)
    for column in map.columns { self.map[column.heading.foldedLabel] = column.field }
    var questions: [FormField: FormQuestion] = [:]
    for question in FormQuestions(of: instrument).all {
      let field = question.field
      questions[field] = question
      plainNames[question.name.foldedLabel] = field
      for text in [question.label] + question.otherNames {
        for text in text.all where names[text.foldedLabel] == nil {
          names[text.foldedLabel] = field
        }
      }
    }
    for (name, field) in FormQuestions.unasked where plainNames[name] == nil {
      plainNames[name] = field
    }
    // A name stands before a label of another question.
    for (name, field) in plainNames { names[name] = field }
    self.questions = questions
  }

  /// What the map says of a column.
  func mapped(_ heading: String) -> FormField? {
    guard !map.isEmpty else { return nil }
    for tail in [heading[...]] + Self.tails(heading, "/") {
      if let field = map[String(tail).foldedLabel] { return Self.held(field) }
    }
    return nil
  }

  /// What a column of a form holds that has a word of sheets above it.
  private static func held(_ field: SheetField) -> FormField {
    switch field {
    case .organisation: .head(.organisation)
    case .region: .head(.region)
    case .system: .head(.system)
    default: .sheet(field)
    }
  }

  /// Whether a heading is the one that a map names, its groups aside.
  static func isMeant(_ heading: String, by named: String) -> Bool {
    let named = named.foldedLabel
    return ([heading[...]] + tails(heading, "/")).contains { String($0).foldedLabel == named }
  }

  /// What a column is known for without the map.
  func known(_ heading: String) -> FormField? {
    for tail in [heading[...]] + Self.tails(heading, "/") {
      if let field = names[String(tail).foldedLabel] { return field }
    }
    for tail in [heading[...]] + Self.tails(heading, "/") {
      guard let field = vocabulary.field(String(tail)) else { continue }
      // An informant may stand there by name; only what is called an id is taken for one.
      if field == .source, !HeadingWords.isSourceID(String(tail).foldedHeading) { return nil }
      return Self.held(field)
    }
    // Groups stand before names: ODK puts a hyphen between them, and KoboToolbox what it is told to put.
    guard !heading.utf8.contains(0x20) else { return nil }
    for separator in (isODK ? ["-"] : [".", ":"]) as [Character] {
      for tail in Self.tails(heading, separator) {
        if let field = plainNames[String(tail).foldedLabel] { return field }
      }
    }
    return nil
  }

  /// What a column holds, by the map or without it.
  func field(_ heading: String) -> FormField? { mapped(heading) ?? known(heading) }

  /// What stands behind each separator of a heading, the longest first.
  private static func tails(_ heading: String, _ separator: Character) -> [Substring] {
    heading.indices.filter { heading[$0] == separator }
      .map { heading[heading.index(after: $0)...] }
  }

  /// Whether a column is the program's own, not an answer: a number, a time, a device.
  static func isMachinery(_ heading: String) -> Bool {
    heading.hasPrefix("_") || heading.hasPrefix("$") || heading.hasPrefix("meta/")
      || heading.hasPrefix("meta-") || heading.hasPrefix("formhub/")
      || heading.hasPrefix("SET-OF-") || ownWords.contains(heading)
  }

  private static let ownWords: Set = [
    "start", "end", "today", "deviceid", "phonenumber", "username", "simserial", "subscriberid",
    "imei", "audit", "intro", "KEY", "PARENT_KEY", "SubmissionDate", "SubmitterID", "SubmitterName",
    "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits",
    "FormVersion", "instanceID", "instanceName",
  ]
}
