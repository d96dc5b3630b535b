/// A case to fill in: every key once, with what it is for and what may stand there as comments.
///
/// Required keys stand with nothing behind them, so that `check` says what is still to be filled in; others are
/// commented out, so that nobody invents what a study does not say.
///
///     print(CaseTemplate(of: instrument, language: .en, extent: .full).text)
public struct CaseTemplate {
  /// How much of the format it lays out.
  public enum Extent: String, CaseIterable, Sendable {
    /// Every key, and the instrument's indicators as expectations to complete.
    case full
    /// Only what must be there.
    case minimal
    /// A finding for each indicator, to be judged on the severity ladder, or by a gap where the instrument has none.
    case quick
  }

  private let instrument: Instrument
  private let language: Language
  private let extent: Extent
  private let words: InstrumentWords

  /// Begins a case.
  ///
  /// - Parameters:
  ///   - instrument: What it is rated by.
  ///   - language: The language of its comments, and the one it gives for its texts.
  ///   - extent: How much is laid out.
  public init(of instrument: Instrument, language: Language, extent: Extent) {
    self.instrument = instrument
    self.language = language
    self.extent = extent
    words = InstrumentWords(of: [instrument])
  }

  /// The file.
  public var text: String {
    let sections = [
      ["# yaml-language-server: $schema=\(Self.schemaName)"] + comment(introduction),
      ["gapscore: 1"],
      head, index, sources, design, findings, behindFindings,
    ]
    return sections.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  /// The schema that the file names, beside it.
  public static let schemaName = "case.schema.json"

  private var introduction: LocalisedText {
    switch extent {
    case .full, .minimal:
      LocalisedText(
        id:
          "Kasus baru. Isi yang kosong setelah titik dua; hapus '#' di depan kunci lain yang diperlukan. "
          + "Lalu jalankan: gapscore check BERKAS",
        en:
          "A new case. Fill in what is empty behind a colon; delete the '#' before other keys that you "
          + "need. Then run: gapscore check FILE"
      )
    case .quick:
      LocalisedText(
        id:
          "Penilaian cepat: satu temuan untuk tiap indikator. Tulis pada 'statement' apa yang nyata "
          + "terlihat, dan pada '\(judgingKey)' \(whatJudges.id). Bila indikator terpenuhi, ganti baris "
          + "'\(judgingKey):' dengan '\(meaningMet)'. Hapus indikator yang tidak dapat dinilai. "
          + "Lalu jalankan: gapscore check BERKAS",
        en:
          "A quick assessment: a finding for each indicator. Write into 'statement' what is really "
          + "seen, and into '\(judgingKey)' \(whatJudges.en). Where the indicator is met, write "
          + "'\(meaningMet)' in place of the line '\(judgingKey):'. Delete indicators that cannot be "
          + "judged. Then run: gapscore check FILE"
      )
    }
  }

  /// The key that judges a finding as a whole: the ladder's, or where the instrument has none, the gap's.
  private var judgingKey: String {
    (instrument.ladder.isEmpty ? FindingKey.gap : FindingKey.severity).rawValue
  }

  private var whatJudges: LocalisedText {
    instrument.ladder.isEmpty
      ? LocalisedText(id: "angka 0 sampai 10", en: "a number from 0 to 10")
      : LocalisedText(id: "satu jenjang keparahan", en: "one step of the ladder")
  }

  /// The key and value of a finding by which its indicator is met.
  private var meaningMet: String {
    for criterion in instrument.criteria where criterion.settles {
      if let step = criterion.steps.first(where: { $0.value == 0 }) {
        return "\(criterion.key): \(step.key)"
      }
    }
    return "\(FindingKey.gap.rawValue): 0"
  }

  // Sections.

  private var head: [String] {
    section(.case)
      + keys(
        of: HeadKey.mapping,
        filled: ["language": language.rawValue, "instrument": instrument.id.text],
        indentation: 2
      )
  }

  private var index: [String] { optional(.indices) }

  private var sources: [String] {
    let technique = extent == .quick ? "observation" : "interview"
    let entry = entry(
      of: SourceKey.mapping,
      filled: ["id": "S1", "technique": technique],
      indentation: 2
    )
    return section(.sources) + entry
  }

  private var design: [String] {
    guard extent == .full else { return [] }
    let given: Set = ["id", "dimension", "indicator", "statement"]
    let lines = section(.design) + comment(Self.deleting, indentation: 2)
    return lines
      + eachIndicator { number, dimension, indicator in
        let entry = [
          "  - id: T\(number)", "    dimension: \(dimension.id)", "    indicator: \(indicator.id)",
          "    statement:",
        ]
        return number == 1 ? entry + otherKeys(of: ExpectationKey.mapping, besides: given) : entry
      }
  }

  /// An entry for each indicator, below what it is called and when it is met.
  ///
  /// - Parameter entry: Makes the lines of an entry; indicators are counted from 1.
  /// - Returns: The lines, dimension by dimension.
  private func eachIndicator(_ entry: (Int, Dimension, Indicator) -> [String]) -> [String] {
    var lines: [String] = []
    var number = 0
    for dimension in instrument.dimensions {
      lines += ["", "  # \(dimension.label[language])"]
      for indicator in dimension.indicators {
        number += 1
        lines += comment(met(indicator), indentation: 2) + entry(number, dimension, indicator)
      }
    }
    return lines
  }

  private static let deleting = LocalisedText(
    id: "Hapus entri yang tidak disinggung oleh desain.",
    en: "Delete the entries that the design says nothing about."
  )

  /// What an indicator is called, and when it is met.
  private func met(_ indicator: Indicator) -> LocalisedText {
    guard let met = indicator.met else { return indicator.label }
    return LocalisedText(
      id: "\(indicator.label.id). Terpenuhi bila: \(met.id)",
      en: "\(indicator.label.en). Met when: \(met.en)"
    )
  }

  private var findings: [String] {
    switch extent {
    case .full:
      section(.findings)
        + entry(
          of: FindingKey.mapping.withCriteria,
          filled: ["id": "F1", "expectation": "T1", "source": "S1"],
          indentation: 2
        )
    case .minimal: ["findings: []"]
    case .quick: ladder + ["findings:"] + judged
    }
  }

  /// The steps of the severity ladder, the gravest first, with what fits each.
  private var ladder: [String] {
    guard !instrument.ladder.isEmpty else { return [] }
    let heading = LocalisedText(
      id: "Jenjang keparahan, dari yang terberat:",
      en: "The severity ladder, the gravest first:"
    )
    let steps = instrument.ladder.flatMap { step -> [String] in
      let (key, label) = (step.key, step.label[language])
      let name = label == key ? key : "\(label) (\(key))"
      return CommentText.lines("- \(name): \(step.fits[language])", indentation: 0)
    }
    return comment(heading) + steps
  }

  /// A finding for each indicator.
  private var judged: [String] {
    eachIndicator { number, dimension, indicator in
      [
        "  - id: F\(number)", "    indicator: \(dimension.id)/\(indicator.id)", "    source: S1",
        "    statement:", "    \(judgingKey):",
      ]
    }
  }

  private var behindFindings: [String] {
    guard extent == .full else { return [] }
    return optional(.judgements) + [""] + optional(.recommendations) + [""] + optional(.model)
  }

  // Keys.

  /// A section's key with what it is for.
  private func section(_ key: DocumentKey) -> [String] {
    guard extent == .full else { return ["\(key.rawValue):"] }
    return comment(key.definition.meaning) + ["\(key.rawValue):"]
  }

  /// A section that may be left out, commented out as a whole.
  private func optional(_ key: DocumentKey) -> [String] {
    guard extent == .full else { return [] }
    let form = key.definition.value
    guard let mapping = form.mapping else { return [] }
    let lines =
      if case .list = form {
        entry(of: mapping, filled: [:], indentation: 2, isOff: true)
      } else {
        keys(of: mapping, filled: [:], indentation: 2, isOff: true)
      }
    return comment(key.definition.meaning) + ["#\(key.rawValue):"] + lines
  }

  /// The keys of a mapping, each once.
  private func keys(
    of mapping: MappingDefinition,
    filled: [String: String],
    indentation: Int,
    isOff: Bool = false
  ) -> [String] {
    mapping.fields.flatMap { field -> [String] in
      let isNeeded = field.isRequired || filled[field.name] != nil
      let isOffered = extent == .quick && field.name == HeadKey.period.rawValue
      guard extent == .full || isNeeded || isOffered else { return [] }
      return explained(field, indentation) + [
        line(field, filled[field.name], indentation, isOff: isOff || !isNeeded)
      ]
    } + (mapping.holdsCriteria && extent == .full ? criteria(indentation) : [])
  }

  /// An entry of a list, whose first key stands behind a dash.
  private func entry(
    of mapping: MappingDefinition,
    filled: [String: String],
    indentation: Int,
    isOff: Bool = false
  ) -> [String] {
    var lines = keys(of: mapping, filled: filled, indentation: indentation + 2, isOff: isOff)
    guard let first = lines.firstIndex(where: { !Self.isComment($0) }) else { return lines }
    for index in 0..<first { lines[index] = String(lines[index].dropFirst(2)) }
    let blanks = String(repeating: " ", count: indentation)
    let key = lines[first].drop { $0 == " " || $0 == "#" }
    lines[first] = "\(blanks)\(isOff ? "#" : "")- \(key)"
    return lines
  }

  /// Whether a line explains something; behind the '#' of a key that is commented out stands no blank, so that
  /// only the '#' is to be taken away.
  private static func isComment(_ line: String) -> Bool {
    line.drop { $0 == " " }.hasPrefix("# ")
  }

  private func otherKeys(of mapping: MappingDefinition, besides known: Set<String>) -> [String] {
    let fields = mapping.fields.filter { !known.contains($0.name) }
    return fields.flatMap { explained($0, 4) + [line($0, nil, 4, isOff: true)] }
  }

  private func line(
    _ field: MappingDefinition.Field,
    _ value: String?,
    _ indentation: Int,
    isOff: Bool
  ) -> String {
    let blanks = String(repeating: " ", count: indentation)
    guard isOff else {
      return value.map { "\(blanks)\(field.name): \($0)" } ?? "\(blanks)\(field.name):"
    }
    return "\(blanks)#\(field.name): \(field.definition.example)"
  }

  /// What a key is for, whether it must be there, and which words may stand behind it.
  private func explained(_ field: MappingDefinition.Field, _ indentation: Int) -> [String] {
    guard extent != .minimal else { return [] }
    let need: LocalisedText =
      field.isRequired
      ? LocalisedText(id: "Wajib. ", en: "Required. ") : LocalisedText(untranslated: "")
    let meaning = field.definition.meaning
    let words = offered(by: field.definition.value)
    let choice: LocalisedText =
      words.isEmpty
      ? LocalisedText(untranslated: "")
      : LocalisedText(
        id: " Pilihan: \(list(words, .id)).",
        en: " One of: \(list(words, .en))."
      )
    return comment(
      LocalisedText(
        id: need.id + meaning.id + choice.id,
        en: need.en + meaning.en + choice.en
      ),
      indentation: indentation
    )
  }

  private func list(_ entries: [InstrumentWords.Entry], _ language: Language) -> String {
    entries.map { entry in
      entry.label[language] == entry.key ? entry.key : "\(entry.key) (\(entry.label[language]))"
    }.joined(separator: ", ")
  }

  /// The words that may stand behind a key, where they are few.
  private func offered(by form: ValueForm) -> [InstrumentWords.Entry] {
    switch form {
    case .list(let entry, _): offered(by: entry)
    case .word(.choice(let choices)):
      choices.map { choice in
        .init(
          key: choice.key,
          label: choice.label ?? LocalisedText(untranslated: choice.key),
          meaning: nil
        )
      }
    case .word(.ofInstrument(.indicator)), .word(.ofInstrument(.target)): []
    case .word(.ofInstrument(let part)): words.entries(of: part)
    default: []
    }
  }

  /// The instrument's criteria with their steps.
  private func criteria(_ indentation: Int) -> [String] {
    let blanks = String(repeating: " ", count: indentation)
    return words.criteria.flatMap { criterion in
      let question = criterion.question
      return comment(
        LocalisedText(
          id: "\(question.id) Pilihan: \(list(criterion.steps, .id)).",
          en: "\(question.en) One of: \(list(criterion.steps, .en))."
        ),
        indentation: indentation
      ) + ["\(blanks)#\(criterion.key): \(criterion.steps[criterion.steps.count / 2].key)"]
    }
  }

  private func comment(_ text: LocalisedText, indentation: Int = 0) -> [String] {
    CommentText.lines(text[language], indentation: indentation)
  }
}
