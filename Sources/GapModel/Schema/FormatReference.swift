/// The reference of a kind of file: each key with what it means, holds and needs, from the definitions that its
/// reader goes by.
public enum FormatReference {
  /// The page of a kind of file as Markdown.
  public static func markdown(of kind: FileKind, language: Language) -> String {
    let root = kind.definition
    let mappings = [root] + inner(of: root)
    let parts = [heading(of: kind, language)] + mappings.map { section($0, language) }
    return parts.joined(separator: "\n")
  }

  private static func heading(of kind: FileKind, _ language: Language) -> String {
    """
    # \(kind.definition.heading[language])

    \(introduction(kind.name)[language])

    """
  }

  private static func introduction(_ name: String) -> LocalisedText {
    LocalisedText(
      id:
        "Versi format 1. Halaman ini dibuat dari definisi yang dipakai program saat membaca berkas: "
        + "`gapscore schema \(name) --format markdown`. Untuk satu kunci: `gapscore explain KUNCI`.",
      en:
        "Format version 1. This page is made from the definitions that the program reads files by: "
        + "`gapscore schema \(name) --format markdown`. For a single key: `gapscore explain KEY`."
    )
  }

  /// The mappings within one, each once, in the order of their keys.
  private static func inner(of mapping: MappingDefinition) -> [MappingDefinition] {
    var found: [MappingDefinition] = []
    func collect(_ mapping: MappingDefinition) {
      for field in mapping.fields {
        guard let inner = field.definition.value.mapping,
          !found.contains(where: { $0.name == inner.name })
        else { continue }
        found.append(inner)
        collect(inner)
      }
    }
    collect(mapping)
    return found
  }

  private static func section(_ mapping: MappingDefinition, _ language: Language) -> String {
    var text = "## \(mapping.name)\n\n\(mapping.heading[language]).\n\n"
    if !mapping.fields.isEmpty { text += table(of: mapping, language) }
    if mapping.holdsCriteria { text += "\n\(criteria[language])\n" }
    return text
  }

  private static let criteria = LocalisedText(
    id: "Kunci lain: kriteria instrumen, masing-masing dengan salah satu langkahnya, misalnya "
      + "`impact: slows`; lihat `gapscore instrument show`.",
    en: "Further keys: the criteria of the instrument, each with one of its steps, such as "
      + "`impact: slows`; see `gapscore instrument show`."
  )

  private static func table(of mapping: MappingDefinition, _ language: Language) -> String {
    let heads = headings.map { $0[language] }
    let rows = mapping.fields.map { field in
      let definition = field.definition
      return [
        "`\(field.name)`",
        definition.meaning[language],
        definition.value.description[language],
        need(of: field, in: mapping)[language],
        definition.standard.map { shown($0, language) } ?? "–",
        "`\(field.name): \(definition.example)`",
        definition.since,
      ]
    }
    let rule = heads.map { _ in "---" }
    return ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |\n" }.joined()
  }

  /// What counts where a key is left out: a value as files write it, or what happens in words.
  private static func shown(_ standard: LocalisedText, _ language: Language) -> String {
    standard.id == standard.en ? "`\(standard.id)`" : standard[language]
  }

  private static let headings = [
    LocalisedText(id: "Kunci", en: "Key"), LocalisedText(id: "Arti", en: "Meaning"),
    LocalisedText(id: "Isi", en: "Value"), LocalisedText(id: "Wajib", en: "Required"),
    LocalisedText(id: "Bila tidak ditulis", en: "If left out"),
    LocalisedText(id: "Contoh", en: "Example"), LocalisedText(id: "Sejak", en: "Since"),
  ]

  /// Whether a key must be there.
  static func need(
    of field: MappingDefinition.Field,
    in mapping: MappingDefinition
  ) -> LocalisedText {
    if field.isRequired { return LocalisedText(id: "ya", en: "yes") }
    guard mapping.oneOf.contains(field.name) else { return LocalisedText(id: "tidak", en: "no") }
    let others = mapping.oneOf.filter { $0 != field.name }.map { "`\($0)`" }
    let list = others.joined(separator: ", ")
    return LocalisedText(id: "ya, atau \(list)", en: "yes, or \(list)")
  }
}
