/// What was found in checked files as SARIF, in which code scanning takes results.
///
/// It is data, and so in English. It holds no line of a file: interviews are private, and whoever may read
/// them finds the place.
///
/// - SeeAlso: OASIS, *Static Analysis Results Interchange Format (SARIF) Version 2.1.0 Plus Errata 01*.
package struct SARIFLog {
  /// The most diagnostics of each file that are shown.
  private let maximum: Int
  /// Whether warnings are errors.
  private let isStrict: Bool

  private var artifacts: [JSON] = []
  private var results: [JSON] = []
  private var notifications: [JSON] = []

  /// Creates a log of no file.
  package init(maximum: Int, isStrict: Bool) {
    self.maximum = maximum
    self.isStrict = isStrict
  }

  /// Adds what was found in a file.
  package mutating func add(
    _ diagnostics: Diagnostics,
    in text: InputText,
    at place: SARIFPlace
  ) {
    let artifact = place.json.with("index", .integer(artifacts.count))
    artifacts.append(["location": place.json, "roles": [.text("analysisTarget")]])
    let shown = diagnostics.first(maximum)
    let lines = text.lines(Set(shown.map { $0.place.start.line }))
    var fingerprints = SARIFFingerprints()
    for diagnostic in shown {
      let fingerprint = fingerprints.next(
        of: diagnostic,
        line: lines[diagnostic.place.start.line]
      )
      results.append(result(diagnostic, in: artifact, fingerprint: fingerprint))
    }
    let left = diagnostics.count - shown.count
    if left > 0 { notify(.moreProblems(left), of: artifact) }
    if diagnostics.isFull { notify(.stopped, of: artifact) }
  }

  /// Adds a file that was to be checked and is not read.
  package mutating func addUnread(at place: SARIFPlace) { notify(.unread, of: place.json) }

  private mutating func notify(_ notice: SARIFNotice, of artifact: JSON) {
    notifications.append([
      "descriptor": ["id": .text(notice.id)],
      "level": .text(notice.level),
      "message": ["text": .text(notice.text)],
      "locations": [["physicalLocation": ["artifactLocation": artifact]]],
    ])
  }

  private func result(_ diagnostic: Diagnostic, in artifact: JSON, fingerprint: String) -> JSON {
    let level = isStrict ? Severity.error : diagnostic.severity
    var result: JSON = [
      "ruleId": .text(diagnostic.rule.id),
      "ruleIndex": .integer(Self.indices[diagnostic.rule.id] ?? -1),
      "level": .text(level.rawValue),
      "message": ["text": .text(Self.message(of: diagnostic))],
      "locations": [["physicalLocation": Self.location(of: diagnostic.place, in: artifact)]],
      "partialFingerprints": .object([
        JSON.Member(name: SARIFFingerprints.name, value: .text(fingerprint))
      ]),
    ]
    if !diagnostic.notes.isEmpty {
      let notes = diagnostic.notes.enumerated().map { index, note -> JSON in
        [
          "id": .integer(index + 1),
          "physicalLocation": Self.location(of: note.place, in: artifact),
          "message": ["text": .text(Self.plain(note.text))],
        ]
      }
      result = result.with("relatedLocations", .array(notes))
    }
    return result
  }

  private static func location(of place: TextRange, in artifact: JSON) -> JSON {
    [
      "artifactLocation": artifact,
      "region": [
        "startLine": .integer(place.start.line), "startColumn": .integer(place.start.column),
        "endLine": .integer(place.end.line), "endColumn": .integer(place.end.column),
      ],
    ]
  }

  /// What is wrong, as a sentence, and what would be right, as another.
  private static func message(of diagnostic: Diagnostic) -> String {
    let summary = plain(diagnostic.summary)
    let sentence = summary.hasSuffix("?") ? summary : "\(summary)."
    return diagnostic.help.map { "\(sentence) Help: \(plain($0))." } ?? sentence
  }

  /// A text in which nothing is a link or acts on a terminal.
  private static func plain(_ text: LocalisedText) -> String {
    var plain = ""
    var last: Unicode.Scalar?
    for scalar in DisplayText.visible(text[.en]).unicodeScalars {
      // In messages of SARIF, `[text](target)` is a link.
      if last == "]", scalar == "(" { plain += " " }
      plain.unicodeScalars.append(scalar)
      last = scalar
    }
    return plain
  }

  /// The place of each rule among all.
  private static let indices: [String: Int] = {
    var indices: [String: Int] = [:]
    for (index, rule) in Rule.all.enumerated() { indices[rule.id] = index }
    return indices
  }()
}

extension SARIFLog {
  /// Returns the log as a document, ended by a line break.
  ///
  /// - Parameters:
  ///   - version: The version of the program.
  ///   - exitCode: The status that the program ends with.
  ///   - isWhole: Whether everything was read that was to be checked.
  /// - Returns: The document.
  package func text(version: String, exitCode: Int, isWhole: Bool) -> String {
    let run: JSON = [
      "tool": [
        "driver": [
          "name": .text("gapscore"),
          "version": .text(version),
          "semanticVersion": .text(version),
          "language": .text("en"),
          "rules": .array(Rule.all.map { $0.sarif }),
          "notifications": .array(SARIFNotice.descriptors),
        ]
      ],
      "invocations": [
        [
          "executionSuccessful": .boolean(isWhole),
          "exitCode": .integer(exitCode),
          "toolExecutionNotifications": .array(notifications),
        ]
      ],
      "language": .text("en"),
      "defaultEncoding": .text("utf-8"),
      "columnKind": .text("unicodeCodePoints"),
      // What ends a line in YAML.
      "newlineSequences": .array(
        ["\r\n", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].map { JSON.text($0) }
      ),
      "originalUriBaseIds": .object([
        JSON.Member(
          name: SARIFPlace.root,
          value: ["description": ["text": .text("The folder that gapscore was started in.")]]
        )
      ]),
      "artifacts": .array(artifacts),
      "results": .array(results),
    ]
    let document: JSON = [
      "$schema": .text(
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
      ),
      "version": .text("2.1.0"),
      "runs": [run],
    ]
    return document.pretty
  }
}
