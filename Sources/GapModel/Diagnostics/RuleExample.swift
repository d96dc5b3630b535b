/// A piece of a file that breaks a rule, or keeps to it.
public struct RuleExample: Hashable, Sendable {
  /// What people are shown.
  public let shown: String
  /// The whole file that the piece belongs to, as bytes.
  public let file: [UInt8]
  /// The most bytes to read of it.
  public let maximumBytes: Int
  /// The file that it names as a logo.
  public let logo: [UInt8]?

  private init(
    shown: String,
    file: [UInt8],
    maximumBytes: Int = Input.defaultMaximumBytes,
    logo: [UInt8]? = nil
  ) {
    self.shown = shown
    self.file = file
    self.maximumBytes = maximumBytes
    self.logo = logo
  }

  /// One or more sections of a case; those that it lacks are filled in from a small case.
  static func sections(_ text: String) -> RuleExample {
    RuleExample(shown: text, file: Array(completed(text, from: smallCase).utf8))
  }

  /// One or more sections of an instrument that extends a shipped one.
  static func instrument(_ text: String) -> RuleExample {
    RuleExample(shown: text, file: Array(completed(text, from: smallInstrument).utf8))
  }

  /// A section of a brand.
  static func brand(_ text: String) -> RuleExample {
    RuleExample(shown: text, file: Array(completed(text, from: smallBrand).utf8))
  }

  /// A section of a brand, and the logo that it names.
  static func brand(_ text: String, logo: String) -> RuleExample {
    let lines = logo.split(separator: "\n").map { "\n#   \($0)" }.joined()
    return RuleExample(
      shown: "\(text)\n# The logo is this file:\(lines)",
      file: Array(completed(text, from: smallBrand).utf8),
      logo: Array("\(logo)\n".utf8)
    )
  }

  /// A whole file.
  static func whole(_ text: String) -> RuleExample {
    RuleExample(shown: text, file: Array(text.utf8))
  }

  /// A file that cannot be shown as it is, because of its bytes or its size.
  static func made(
    shown: String,
    file: [UInt8],
    maximumBytes: Int = Input.defaultMaximumBytes
  ) -> RuleExample {
    RuleExample(shown: shown, file: file, maximumBytes: maximumBytes)
  }

  /// Each section of a small file in order, in the version of the text where it has one.
  private static func completed(_ text: String, from file: [(key: String, text: String)]) -> String
  {
    let given = sections(of: text)
    let sections = file.map { section in
      given.first { $0.key == section.key }?.text ?? section.text
    }
    let further = given.filter { section in !file.contains { $0.key == section.key } }
    return (sections + further.map(\.text)).joined(separator: "\n") + "\n"
  }

  /// The top-level sections of a text: each begins with a key at the margin.
  private static func sections(of text: String) -> [(key: String, text: String)] {
    var sections: [(key: String, text: String)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let first = line.first, first.isLetter || first == "<" {
        sections.append((String(line.prefix { $0 != ":" }), String(line)))
      } else if let last = sections.indices.last {
        sections[last].text += "\n" + line
      }
    }
    return sections
  }

  private static let smallCase: [(key: String, text: String)] = [
    ("gapscore", "gapscore: 1"),
    (
      "case",
      """
      case:
        id: presensi-dinas
        title: Presensi daring di sebuah dinas
        organisation: Dinas Contoh
        system: Presensi
        instrument: heeks-itposmo
      """
    ),
    (
      "sources",
      """
      sources:
        - {id: I1, technique: interview, role: Operator}
      """
    ),
    (
      "design",
      """
      design:
        - {id: T1, dimension: technology, indicator: network, statement: Jaringan stabil}
      """
    ),
    (
      "findings",
      """
      findings:
        - id: F1
          expectation: T1
          source: I1
          statement: Jaringan sering terputus
          fit: mostly
          frequency: often
          impact: hampers
      """
    ),
  ]

  private static let smallInstrument: [(key: String, text: String)] = [
    ("gapscore", "gapscore: 1"),
    (
      "instrument",
      """
      instrument:
        id: instrumen-dinas
        version: 1
        extends: heeks-itposmo
        title: {id: Instrumen dinas, en: The office's instrument}
        about: {id: Contoh, en: An example}
        source: {id: Dinas Contoh, en: The office}
      """
    ),
  ]

  private static let smallBrand: [(key: String, text: String)] = [
    ("gapscore", "gapscore: 1")
  ]
}
