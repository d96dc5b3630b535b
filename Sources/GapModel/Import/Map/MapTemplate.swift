/// A map to fill in: what a file has, with what was understood of it already.
///
/// Names of coders and documents stand here as the file has them, and nowhere else. What a map said already that
/// was given with the file stays.
package struct MapTemplate {
  private let material: ImportedMaterial
  private let instrument: Instrument
  private let map: ImportMap
  private let language: Language
  private let writer = YAMLWriter(lineEnd: "\n")

  /// Begins a map for a file.
  package init(
    of material: ImportedMaterial,
    instrument: Instrument,
    map: ImportMap,
    language: Language
  ) {
    self.material = material
    self.instrument = instrument
    self.map = map
    self.language = language
  }

  /// The file.
  package var text: String {
    let beginning =
      comment(
        id: "Peta impor: arti kolom, kode, dokumen, dan pengode. Isi atau ubah, lalu pakai dengan: "
          + "gapscore import BERKAS --map PETA",
        en: "The map of an import: what columns, codes, documents and coders mean. Fill it in or "
          + "change it, then use it with: gapscore import FILE --map MAP"
      ) + ["gapscore: 1", "", "map:", "  instrument: \(instrument.id.text)"]
    let sections = [head, columns, codes, sources, coders, words].filter { !$0.isEmpty }
    return (beginning + sections.flatMap { [""] + $0 }).joined(separator: "\n") + "\n"
  }

  /// What the given map says of the case and of the sheet.
  private var head: [String] {
    let texts = [
      ("id", map.head.id), ("title", map.head.title), ("organisation", map.head.organisation),
      ("region", map.head.region), ("system", map.head.system), ("language", map.head.language),
    ]
    var entries = texts.compactMap { key, text in
      text.map { YAMLValue.Entry(key, .text($0)) }
    }
    if let from = map.head.from, let to = map.head.to {
      let period = [YAMLValue.Entry("from", .word(from)), YAMLValue.Entry("to", .word(to))]
      entries.append(.init("period", .mapping(period, isInline: true)))
    }
    var lines: [String] = []
    if !entries.isEmpty {
      lines.append("  case: " + writer.flow(.mapping(entries, isInline: true)))
    }
    if let sheet = map.sheet { lines.append("  sheet: " + writer.flow(.text(sheet))) }
    return lines
  }

  private var columns: [String] {
    var headings: Set<String> = []
    let known = material.columns.filter { column in
      let heading = column.heading.withSingleBlanks
      return !heading.isEmpty && headings.insert(heading.lowercased()).inserted
    }
    guard !known.isEmpty else { return [] }
    let words = SheetFieldWord.all(of: instrument).map { $0.key }.joined(separator: ", ")
    return comment(
      id: "'is' diisi salah satu dari: \(words). Kolom dengan 'ignored' tidak dibaca.",
      en: "Behind 'is' stands one of: \(words). A column with 'ignored' is not read.",
      at: 2
    ) + ["  columns:"]
      + known.flatMap { column -> [String] in
        let note =
          column.field == nil
          ? comment(id: "Judul ini tidak dikenal.", en: "This heading is not known.", at: 4) : []
        let word = (column.field ?? .ignored).word
        return note + [entry([.init("column", .text(column.heading)), .init("is", .word(word))])]
      }
  }

  private var codes: [String] {
    var counts: [String: Int] = [:]
    var paths = material.codes.map { $0.path }
    for finding in material.cases.flatMap({ $0.findings }) where !finding.origin.code.isEmpty {
      let path = finding.origin.code
      counts[CodeMeanings.folded(path), default: 0] += 1
      paths.append(path)
    }
    guard !paths.isEmpty else { return [] }
    let meanings = CodeMeanings(of: map, TargetWords(instrument: instrument, expectations: []))
    var seen: Set<String> = []
    var lines = targetHelp + ["  codes:"]
    for path in paths where seen.insert(CodeMeanings.folded(path)).inserted {
      let count = counts[CodeMeanings.folded(path), default: 0]
      lines += comment(id: "\(count) segmen", en: English.counted(count, "segment"), at: 4)
      let meaning: YAMLValue.Entry =
        switch meanings.meaning(of: path) {
        case .target(let target): .init("to", .word(target.value))
        case .broken(let word, _): .init("to", .word(word))
        case .leftOut: .init("leave", .number("true"))
        case .unknown: .init("to", .nothing)
        }
      lines.append(entry([.init("code", .text(path.joined(separator: "/"))), meaning]))
    }
    return lines
  }

  /// What stands behind 'to'.
  private var targetHelp: [String] {
    comment(
      id: "'to' diisi indikator, dimensi, atau ketentuan desain kasus; null: belum ditentukan. "
        + "Tulis 'leave: true' sebagai ganti 'to' bila segmen dengan kode itu bukan temuan.",
      en: "Behind 'to' stands an indicator, a dimension or an expectation of the case; null: not "
        + "decided yet. Write 'leave: true' instead of 'to' where a code's segments are no findings.",
      at: 2
    )
      + instrument.dimensions.flatMap { dimension -> [String] in
        let indicators = dimension.indicators.map { "\(dimension.key)/\($0.key)" }
        let list = ([dimension.key] + indicators).joined(separator: ", ")
        let label = dimension.label[language]
        return CommentText.lines("\(label): \(list)", indentation: 2)
      }
  }

  private var sources: [String] {
    var names: [String] = []
    let all = material.cases.flatMap { $0.sources }.filter { source in
      guard !source.name.isEmpty, !names.contains(source.name) else { return false }
      names.append(source.name)
      return true
    }
    guard !all.isEmpty else { return [] }
    let techniques = instrument.techniques.map { $0.key }.joined(separator: ", ")
    return comment(
      id: "'technique' diisi salah satu dari: \(techniques). 'role' adalah pekerjaan orang itu, "
        + "bukan namanya.",
      en: "Behind 'technique' stands one of: \(techniques). 'role' is what the person does, never "
        + "the name.",
      at: 2
    ) + ["  sources:"]
      + all.map { source in
        let known = map.sources.first { $0.name == source.name }?.source ?? source
        return entry([
          .init("name", .text(source.name)),
          .init("id", known.id.map { .word($0) } ?? .nothing),
          .init("technique", known.technique.map { .word($0) } ?? .nothing),
          .init("role", known.role.map { .text($0) } ?? .nothing),
        ])
      }
  }

  private var coders: [String] {
    let names = material.cases.flatMap { $0.coders }.uniqued
    guard !names.isEmpty else { return [] }
    return comment(
      id: "Nama pengode hanya ada di sini; dalam kasus hanya id-nya.",
      en: "The coders' names stand only here; the case has their ids alone.",
      at: 2
    ) + ["  coders:"]
      + names.map { name in
        let id = map.coders.first { $0.name == name }?.id
        return entry([
          .init("name", .text(name)), .init("id", id.map { .word($0) } ?? .nothing),
        ])
      }
  }

  /// What words in cells mean: those of the given map, then those that nobody knows yet.
  private var words: [String] {
    let known = map.words.map { entry in
      self.entry([
        .init("word", .text(entry.word)),
        .init("means", entry.meaning.map { .word($0) } ?? .nothing),
      ])
    }
    let unknown = UnknownWords(in: material, instrument, map).words.map { word in
      entry([.init("word", .text(word)), .init("means", .nothing)])
    }
    guard !known.isEmpty || !unknown.isEmpty else { return [] }
    let steps = instrument.criteria.map { criterion in
      CommentText.lines(
        "\(criterion.label[language]): " + criterion.steps.map { $0.key }.joined(separator: ", "),
        indentation: 2
      )
    }
    let ladder = instrument.ladder.map { $0.key }.joined(separator: ", ")
    let severity = comment(id: "Keparahan: \(ladder)", en: "Severity: \(ladder)", at: 2)
    return comment(
      id: "Kata dalam sel yang bukan kata instrumen. 'means' diisi katanya dalam instrumen; null: "
        + "belum ditentukan.",
      en:
        "Words of cells that are none of the instrument's. Behind 'means' stands the instrument's "
        + "own word; null: not decided yet.",
      at: 2
    ) + steps.flatMap { $0 } + severity + ["  words:"] + known + unknown
  }

  private func entry(_ entries: [YAMLValue.Entry]) -> String {
    "    - " + writer.flow(.mapping(entries, isInline: true))
  }

  private func comment(id: String, en: String, at indentation: Int = 0) -> [String] {
    CommentText.lines(language == .id ? id : en, indentation: indentation)
  }
}
