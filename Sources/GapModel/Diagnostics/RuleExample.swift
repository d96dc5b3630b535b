/// A piece of a file that breaks a rule, or keeps to it.
public struct RuleExample: Sendable {
  /// The piece as it stands in its file.
  private let text: String
  /// What the piece is a part of.
  private let frame: Frame
  /// The bytes that stand in the file for each `~` of the piece.
  private var filling: Filling?
  /// The piece as people are shown it, where its bytes can't be.
  private var picture: String?
  /// What is remarked below it.
  private var remark: LocalisedText?
  /// The file that it names as a logo.
  private var drawing: String?
  /// The most bytes to read of the file; as many as usual where it is `nil`.
  public private(set) var maximumBytes: Int?

  private init(_ text: String, in frame: Frame) {
    self.text = text
    self.frame = frame
  }

  /// Bytes that can't be shown, or are too many.
  struct Filling {
    let bytes: [UInt8]
    var times = 1
  }

  /// What a piece is a part of.
  private enum Frame {
    /// A case; what it lacks is filled in from a small one.
    case smallCase
    /// A case in which two coders work, `A` and `B`.
    case codedCase
    /// An instrument that extends a shipped one.
    case instrument
    case brand
    /// Nothing: it is a whole file.
    case file
  }
}

// How rules declare their examples.
extension RuleExample {
  /// One or more sections of a case; those that it lacks are filled in from a small case.
  static func sections(_ text: String, remark: LocalisedText? = nil) -> RuleExample {
    var example = RuleExample(text, in: .smallCase)
    example.remark = remark
    return example
  }

  /// Sections of a case that holds bytes which can't be shown, or are too many.
  ///
  /// - Parameters:
  ///   - text: The sections, with `~` where the bytes stand.
  ///   - filling: The bytes.
  ///   - picture: The sections as people are shown them.
  ///   - remark: What the message says of the bytes.
  /// - Returns: The example.
  static func sections(
    _ text: String,
    filling: Filling,
    picture: String,
    remark: LocalisedText
  ) -> RuleExample {
    var example = RuleExample(text, in: .smallCase)
    example.filling = filling
    example.picture = picture
    example.remark = remark
    return example
  }

  /// A case of which only its size matters.
  ///
  /// - Parameters:
  ///   - remark: What the message says of it.
  ///   - maximumBytes: The most bytes to read of it.
  /// - Returns: The example.
  static func size(_ remark: LocalisedText, maximumBytes: Int? = nil) -> RuleExample {
    var example = RuleExample("", in: .smallCase)
    example.remark = remark
    example.maximumBytes = maximumBytes
    return example
  }

  /// Sections of a case in which two coders work, `A` and `B`.
  static func coded(_ text: String) -> RuleExample { RuleExample(text, in: .codedCase) }

  /// One or more sections of an instrument that extends a shipped one.
  static func instrument(_ text: String) -> RuleExample { RuleExample(text, in: .instrument) }

  /// A section of a brand, and the logo that it names.
  static func brand(_ text: String, logo: String? = nil) -> RuleExample {
    var example = RuleExample(text, in: .brand)
    example.drawing = logo
    return example
  }

  /// A whole file.
  static func whole(_ text: String) -> RuleExample { RuleExample(text, in: .file) }
}

extension RuleExample {
  /// Returns what people are shown.
  public func shown(in language: Language) -> String {
    var lines = [picture ?? text].filter { !$0.isEmpty }
    if let remark { lines.append("# \(remark[language])") }
    if let drawing {
      lines.append("# \(Self.logoRemark[language])")
      lines += drawing.split(separator: "\n").map { "#   \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  private static let logoRemark = LocalisedText(
    id: "Logonya adalah berkas ini:",
    en: "The logo is this file:"
  )

  /// The whole file that the piece belongs to, as bytes.
  public var file: [UInt8] {
    let whole = Array(completed.utf8)
    guard let filling else { return whole }
    let bytes = (0..<filling.times).flatMap { _ in filling.bytes }
    return Array(whole.split(separator: UInt8(ascii: "~")).joined(separator: bytes))
  }

  /// The file that it names as a logo.
  public var logo: [UInt8]? { drawing.map { Array("\($0)\n".utf8) } }

  private var completed: String {
    switch frame {
    case .smallCase: Self.completed(text, from: Self.smallCase)
    case .codedCase: Self.completed("\(Self.codedHead)\n\(text)", from: Self.smallCase)
    case .instrument: Self.completed(text, from: Self.smallInstrument)
    case .brand: Self.completed(text, from: Self.smallBrand)
    case .file: text
    }
  }

  /// Each section of a small file in order, in the version of the text where it has one.
  private static func completed(_ text: String, from file: [(key: String, text: String)]) -> String
  {
    let given = sections(of: text)
    let sections = file.map { section in
      given.first { $0.key == section.key }?.text ?? section.text
    }
    let further = given.filter { section in !file.contains { $0.key == section.key } }
    return (sections + further.map { $0.text }).joined(separator: "\n") + "\n"
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

  private static let codedHead = """
    case:
      id: presensi-dinas
      title: Presensi daring di sebuah dinas
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo
      coders: [{id: A}, {id: B}]
    """

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

  /// A logo as small as one can be.
  static let smallLogo = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">
      <circle cx="5" cy="5" r="4"/>
    </svg>
    """
}
