/// A key of a file where it may stand, for the one who asks what it means.
public struct KeyPage: Sendable {
  /// The kind of file.
  public let kind: FileKind
  /// The keys that lead there, such as `findings.impact`.
  public let path: String
  private let lines: [LocalisedText]

  /// Looks a key up, by its path or by its last parts, such as `impact`.
  ///
  /// - Parameters:
  ///   - words: Keys, with full stops between them.
  ///   - instruments: Those whose criteria are keys of findings.
  /// - Returns: The places where it may stand, the shortest path first; none where there is no such key.
  public static func find(_ words: String, instruments: [Instrument]) -> [KeyPage] {
    let wanted = words.lowercased().split(separator: ".").map { String($0) }
    guard !wanted.isEmpty else { return [] }
    let pages = FileKind.allCases.flatMap { kind in
      Walk(kind: kind, words: InstrumentWords(of: instruments)).pages
    }
    func found(at wanted: [String]) -> [KeyPage] {
      pages.filter { page in
        let keys = page.path.lowercased().split(separator: ".").map { String($0) }
        return keys.suffix(wanted.count).elementsEqual(wanted)
      }
    }
    var matches = found(at: wanted)
    // A key in Indonesian, or of another program, stands for one of the format.
    if matches.isEmpty, let last = wanted.last {
      let before = Array(wanted.dropLast())
      matches = KeyTranslation.keys(for: last).flatMap { found(at: before + [$0]) }
    }
    return matches.enumerated().sorted { left, right in
      (left.element.depth, left.offset) < (right.element.depth, right.offset)
    }.map { $0.element }
  }

  /// All keys and all paths of all files, to find the nearest to a misspelt one.
  public static func names(instruments: [Instrument]) -> [String] {
    let paths = FileKind.allCases.flatMap { kind in
      Walk(kind: kind, words: InstrumentWords(of: instruments)).pages.map { $0.path }
    }
    let keys = paths.compactMap { $0.split(separator: ".").last.map { String($0) } }
    return (keys + paths).uniqued
  }

  private var depth: Int { path.utf8.count { $0 == UInt8(ascii: ".") } }

  /// The page as Markdown.
  public func markdown(language: Language) -> String {
    "# \(path)\n\n" + lines.map { $0[language] + "\n" }.joined()
  }

  /// Goes through all keys of a kind of file.
  private struct Walk {
    let kind: FileKind
    let words: InstrumentWords

    var pages: [KeyPage] { pages(of: kind.definition, at: "") }

    private func pages(of mapping: MappingDefinition, at path: String) -> [KeyPage] {
      let fields = mapping.fields.flatMap { field -> [KeyPage] in
        let page = page(of: field, in: mapping, at: path + field.name)
        guard let inner = field.definition.value.mapping else { return [page] }
        return [page] + pages(of: inner, at: "\(path)\(field.name).")
      }
      guard mapping.holdsCriteria, kind == .assessedCase else { return fields }
      return fields + words.criteria.map { page(of: $0, at: path + $0.key) }
    }

    private func page(
      of field: MappingDefinition.Field,
      in mapping: MappingDefinition,
      at path: String
    ) -> KeyPage {
      let definition = field.definition
      let value = definition.value.inWords
      let need = FormatReference.need(of: field, in: mapping)
      var lines = [
        definition.meaning, LocalisedText(untranslated: ""),
        LocalisedText(id: "- Isi: \(value.id)", en: "- Value: \(value.en)"),
        LocalisedText(id: "- Wajib: \(need.id)", en: "- Required: \(need.en)"),
      ]
      if let standard = definition.standard {
        lines.append(
          LocalisedText(
            id: "- Bila tidak ditulis: \(standard.id)",
            en: "- If left out: \(standard.en)"
          )
        )
      }
      let example = "`\(field.name): \(definition.example)`"
      lines.append(LocalisedText(id: "- Contoh: \(example)", en: "- Example: \(example)"))
      return KeyPage(kind: kind, path: path, lines: lines + offered(for: definition.value))
    }

    private func page(of criterion: InstrumentWords.CriterionEntry, at path: String) -> KeyPage {
      KeyPage(kind: kind, path: path, lines: [criterion.question] + list(criterion.steps))
    }

    /// The words or the keys that may stand behind a key.
    private func offered(for form: ValueForm) -> [LocalisedText] {
      switch form {
      case .list(let entry, _): offered(for: entry)
      case .mapping(let mapping):
        [LocalisedText(untranslated: "")]
          + mapping.fields.map { field in
            let meaning = field.definition.meaning
            return LocalisedText(
              id: "- `\(field.name)`: \(meaning.id)",
              en: "- `\(field.name)`: \(meaning.en)"
            )
          }
      case .word(.ofInstrument(let part)): list(words.entries(of: part))
      case .word(.instrument): list(words.ids)
      case .word(.choice(let choices)):
        list(
          choices.compactMap { choice in
            choice.label.map { .init(key: choice.key, label: $0, meaning: nil) }
          }
        )
      default: []
      }
    }

    private func list(_ entries: [InstrumentWords.Entry]) -> [LocalisedText] {
      guard !entries.isEmpty else { return [] }
      let lines = entries.map { entry in
        let (key, label) = ("`\(entry.key)`", entry.label)
        guard let meaning = entry.meaning else {
          return LocalisedText(id: "- \(key): \(label.id)", en: "- \(key): \(label.en)")
        }
        return LocalisedText(
          id: "- \(key): \(label.id). \(meaning.id)",
          en: "- \(key): \(label.en). \(meaning.en)"
        )
      }
      return [LocalisedText(untranslated: "")] + lines
    }
  }
}
