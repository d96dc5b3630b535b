import GapModel

/// A case with as little in it as a case can have, and places to put something else.
///
/// With the defaults every line has its number written beside it below, so that positions in
/// expectations can be counted.
struct SmallCase {
  var title = "Presensi"
  var role = "Operator"
  var statement = "Jaringan stabil"
  var gap = "4.5"
  /// Further lines of the finding, each indented by four spaces and ended.
  var more = ""

  /// Where the values that can be set begin.
  static let titleLine = 4
  static let titleColumn = 10
  static let roleColumn = 42
  static let gapLine = 17
  static let gapColumn = 10

  /// The case as a file writes it.
  var text: String {
    // 1 gapscore, 2 case, 3 id, 4 title, 5 organisation, 6 system, 7 instrument, 8 sources, 9 I1,
    // 10 design, 11 T1, 12 findings, 13 F1, 14 expectation, 15 source, 16 statement, 17 gap.
    """
    gapscore: 1
    case:
      id: presensi-dinas
      title: \(title)
      organisation: Dinas Contoh
      system: Presensi
      instrument: heeks-itposmo
    sources:
      - {id: I1, technique: interview, role: \(role)}
    design:
      - {id: T1, dimension: technology, statement: \(statement)}
    findings:
      - id: F1
        expectation: T1
        source: I1
        statement: Jaringan sering terputus
        gap: \(gap)
    \(more)
    """
  }
}

/// Reads a text as a case file named `case.yaml`.
func read(_ text: String) throws -> CaseReader.Result { try read(Array(text.utf8)) }

/// Reads bytes as a case file named `case.yaml`.
func read(
  _ bytes: [UInt8],
  maximumBytes: Int = Input.defaultMaximumBytes
) throws -> CaseReader.Result {
  try CaseReader().read(Input(name: "case.yaml", maximumBytes: maximumBytes, bytes: bytes))
}

extension CaseReader.Result {
  /// The errors in the order of the file, each as `line:column rule`.
  var errors: [String] { diagnostics.sorted.filter { $0.severity == .error }.map(\.told) }

  /// The diagnostics of a rule, each as `line:column rule`.
  func told(_ rule: Rule) -> [String] {
    diagnostics.sorted.filter { $0.rule == rule }.map(\.told)
  }

  /// The first error in the order of the file.
  var firstError: Diagnostic? { diagnostics.sorted.first { $0.severity == .error } }

  /// Everything that is told, as people see it.
  var printed: String { DiagnosticText(language: .en).text(of: diagnostics, in: text) }

  /// The lines of the excerpt of the first diagnostic of a rule: the line itself, and its marks.
  func excerpt(of rule: Rule) -> [String] {
    var chosen = Diagnostics()
    if let first = diagnostics.sorted.first(where: { $0.rule == rule }) { chosen.add(first) }
    let lines = DiagnosticText(language: .en).text(of: chosen, in: text).split(separator: "\n")
    return lines.dropFirst(2).prefix(2).map { line in
      String(line.drop { $0 != "|" }.dropFirst(2))
    }
  }
}

extension Diagnostic {
  /// The place and the rule as `line:column rule`.
  var told: String { "\(place.start.line):\(place.start.column) \(rule.id)" }
}

/// The two ways to write UTF-16 as bytes.
enum UTF16Order: CaseIterable {
  case little
  case big

  /// The byte order mark.
  var mark: [UInt8] { self == .big ? [0xFE, 0xFF] : [0xFF, 0xFE] }

  /// The bytes of a text, without a mark.
  func bytes(of text: String) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return self == .big ? pair : pair.reversed()
    }
  }
}
