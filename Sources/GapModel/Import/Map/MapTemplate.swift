/// A map to fill in: what a file has, with what was understood of it already.
///
/// Names of coders and documents stand here as the file has them, and nowhere else.
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
    let head = [
      comment(
        id: "Peta impor: arti kolom, kode, dokumen, dan pengode. Isi atau ubah, lalu pakai dengan: "
          + "gapscore import BERKAS --map PETA",
        en: "The map of an import: what columns, codes, documents and coders mean. Fill it in or "
          + "change it, then use it with: gapscore import FILE --map MAP"
      ), "gapscore: 1", "", "map:", "  instrument: \(instrument.id.text)",
    ]
    let sections = [columns, codes, sources, coders].filter { !$0.isEmpty }
    return (head + sections.flatMap { [""] + $0 }).joined(separator: "\n") + "\n"
  }

  private var columns: [String] {
    let known = material.columns.filter { !$0.heading.withSingleBlanks.isEmpty }
    guard !known.isEmpty else { return [] }
    return ["  columns:"]
      + known.flatMap { column -> [String] in
        let note =
          column.field == nil
          ? [comment(id: "Judul ini tidak dikenal.", en: "This heading is not known.", at: 4)] : []
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
    var lines = ["  codes:"]
    for path in paths where seen.insert(CodeMeanings.folded(path)).inserted {
      let count = counts[CodeMeanings.folded(path), default: 0]
      lines.append(comment(id: "\(count) segmen", en: English.counted(count, "segment"), at: 4))
      let meaning: YAMLValue.Entry =
        switch meanings.meaning(of: path) {
        case .target(let target): .init("to", .word(target.value))
        case .broken(let word): .init("to", .word(word))
        case .leftOut: .init("leave", .number("true"))
        case .unknown: .init("to", .nothing)
        }
      lines.append(entry([.init("code", .text(path.joined(separator: "/"))), meaning]))
    }
    return lines
  }

  private var sources: [String] {
    var names: [String] = []
    let all = material.cases.flatMap { $0.sources }.filter { source in
      guard !source.name.isEmpty, !names.contains(source.name) else { return false }
      names.append(source.name)
      return true
    }
    guard !all.isEmpty else { return [] }
    return ["  sources:"]
      + all.map { source in
        let known = map.sources.first { $0.name == source.name }?.source ?? source
        return entry([
          .init("name", .text(source.name)),
          .init("id", known.id.map { .word($0) } ?? .nothing),
          .init("technique", known.technique.map { .word($0) } ?? .nothing),
        ])
      }
  }

  private var coders: [String] {
    let names = material.cases.flatMap { $0.coders }.uniqued
    guard !names.isEmpty else { return [] }
    return [
      comment(
        id: "Nama pengode hanya ada di sini; dalam kasus hanya id-nya.",
        en: "The coders' names stand only here; the case has their ids alone.",
        at: 2
      ), "  coders:",
    ]
      + names.map { name in
        let id = map.coders.first { $0.name == name }?.id
        return entry([
          .init("name", .text(name)), .init("id", id.map { .word($0) } ?? .nothing),
        ])
      }
  }

  private func entry(_ entries: [YAMLValue.Entry]) -> String {
    "    - " + writer.flow(.mapping(entries, isInline: true))
  }

  private func comment(id: String, en: String, at indentation: Int = 0) -> String {
    CommentText.lines(language == .id ? id : en, indentation: indentation)
      .joined(separator: "\n")
  }
}
