import GapModel

/// What a case is about: its head, who coded, and values of macro indices.
struct HeadPane {
  let workbench: Workbench
  let content: Case

  private var parts: Parts { Parts(language: workbench.language) }

  /// The pane.
  var nodes: [HTMLNode] {
    [
      .tag(
        .article,
        class: "sheet",
        [("data-key", "prepare-head-sheet")],
        [parts.heading(PrepareLabels.head), fields] + coders + indices
      )
    ]
  }

  // MARK: The head

  private var fields: HTMLNode {
    .tag(
      .div,
      class: "grid",
      [("data-key", "head-fields")],
      HeadField.allCases.map { field in
        .tag(.div, class: field.isWide ? "wide" : nil, [], [self.field(field)])
      }
    )
  }

  private func field(_ field: HeadField) -> HTMLNode {
    let action = PrepareAction.head(field, "")
    let key = "head-\(field.rawValue)"
    switch field {
    case .language:
      return parts.choice(
        field.label,
        Language.allCases.map { Parts.Choice($0.rawValue, parts.say($0.label)) },
        chosen: content.language.rawValue,
        action,
        key: key
      )
    case .instrument:
      return parts.choice(
        field.label,
        instruments,
        chosen: writtenInstrument,
        action,
        key: key
      )
    default:
      return parts.field(field.label, value(of: field), action, key: key, field.kind)
    }
  }

  private func value(of field: HeadField) -> String {
    let value: String? =
      switch field {
      case .title: content.title
      case .organisation: content.organisation
      case .region: content.region
      case .system: content.system
      case .from: content.period?.from.description
      case .to: content.period?.to.description
      case .id: content.id.text
      case .citation: content.citation
      case .note: content.note
      case .language, .instrument: nil
      }
    return value ?? ""
  }

  /// What the case writes for its instrument: a name, or the path of a file.
  private var writtenInstrument: String {
    workbench.currentCase?.working.places?.scalar(at: EditPath()["case"]["instrument"])
      ?? content.instrument.id.text
  }

  private var instruments: [Parts.Choice] {
    let shipped = ShippedInstrument.all.map { Parts.Choice($0.id.text, parts.say($0.head.title)) }
    let own = writtenInstrument
    guard !shipped.contains(where: { $0.value == own }) else { return shipped }
    return [Parts.Choice(own, parts.say(content.instrument.head.title) + " (\(own))")] + shipped
  }

  // MARK: Coders

  private var coders: [HTMLNode] {
    let rows = content.coders.indices.map { place -> HTMLNode in
      let coder = content.coders[place]
      return .tag(
        .li,
        class: "row-fields",
        [("data-key", "coder-\(place)")],
        [
          parts.field(
            LocalisedText(id: "ID", en: "Id"),
            coder.id.text,
            PrepareAction.coder(place, .id, ""),
            key: "coder-\(place)-id"
          ),
          parts.field(
            LocalisedText(id: "Sebutan dalam laporan", en: "What reports say"),
            coder.name ?? "",
            PrepareAction.coder(place, .name, ""),
            key: "coder-\(place)-name"
          ),
          parts.button(
            PrepareLabels.remove,
            PrepareAction.removeCoder(place),
            key: "coder-\(place)-remove",
            .quiet
          ),
        ]
      )
    }
    let count = content.coders.count
    let form = parts.form(
      PrepareAction.addCoder(id: "", name: ""),
      asking: 2,
      key: "add-coder-\(count)",
      class: "row-fields",
      [
        parts.asked(
          LocalisedText(id: "ID", en: "Id"),
          key: "add-coder-\(count)-id",
          name: "id",
          placeholder: LocalisedText(id: "mis. A", en: "such as A")
        ),
        parts.asked(
          LocalisedText(id: "Sebutan dalam laporan", en: "What reports say"),
          key: "add-coder-\(count)-name",
          name: "name",
          placeholder: LocalisedText(id: "pengode pertama", en: "first coder")
        ),
        parts.submit(
          LocalisedText(id: "Tambah pengode", en: "Add a coder"),
          key: "add-coder-\(count)-send"
        ),
      ]
    )
    return section(
      LocalisedText(id: "Pengode", en: "Coders"),
      LocalisedText(
        id: "Hanya diperlukan bila lebih dari satu orang mengodekan.",
        en: "Only needed where more than one person codes."
      ),
      key: "coders",
      rows,
      form
    )
  }

  // MARK: Index values

  private var schemes: [Parts.Choice] {
    content.instrument.indices.map { Parts.Choice($0.id.text, parts.say($0.label)) }
  }

  private var indices: [HTMLNode] {
    guard !content.instrument.indices.isEmpty else { return [] }
    let rows = content.indices.indices.map { indexRow($0) }
    let count = content.indices.count
    let form = parts.form(
      PrepareAction.addIndex(scheme: "", year: "", value: ""),
      asking: 3,
      key: "add-index-\(count)",
      class: "row-fields",
      [
        parts.askedChoice(
          IndexField.scheme.label,
          schemes,
          key: "add-index-\(count)-scheme",
          name: "scheme"
        ),
        parts.asked(IndexField.year.label, key: "add-index-\(count)-year", name: "year"),
        parts.asked(IndexField.value.label, key: "add-index-\(count)-value", name: "value"),
        parts.submit(
          LocalisedText(id: "Tambah nilai", en: "Add a value"),
          key: "add-index-\(count)-send"
        ),
      ]
    )
    return section(
      LocalisedText(id: "Nilai indeks", en: "Index values"),
      LocalisedText(
        id: "Gambaran besar di samping temuan, misalnya SPBE; tidak masuk gap mana pun.",
        en: "The large picture beside the findings, such as SPBE; it enters no gap."
      ),
      key: "indices",
      rows,
      form
    )
  }

  private func indexRow(_ place: Int) -> HTMLNode {
    let index = content.indices[place]
    let separator = workbench.language == .id ? "," : "."
    return .tag(
      .li,
      class: "row-fields",
      [("data-key", "index-\(place)")],
      [
        parts.choice(
          IndexField.scheme.label,
          schemes,
          chosen: index.scheme.text,
          PrepareAction.index(place, .scheme, ""),
          key: "index-\(place)-scheme"
        ),
        parts.field(
          IndexField.year.label,
          String(index.year),
          PrepareAction.index(place, .year, ""),
          key: "index-\(place)-year",
          .number
        ),
        parts.field(
          IndexField.value.label,
          DecimalText.shortest(index.value, separator: separator),
          PrepareAction.index(place, .value, ""),
          key: "index-\(place)-value",
          .number
        ),
        parts.button(
          PrepareLabels.remove,
          PrepareAction.removeIndex(place),
          key: "index-\(place)-remove",
          .quiet
        ),
      ]
    )
  }

  private func section(
    _ title: LocalisedText,
    _ hint: LocalisedText,
    key: String,
    _ rows: [HTMLNode],
    _ form: HTMLNode
  ) -> [HTMLNode] {
    [
      .tag(
        .section,
        class: "part",
        [("data-key", "\(key)-part")],
        [parts.heading(title, level: 3), parts.paragraph(hint, class: "hint")]
          + (rows.isEmpty ? [] : [.tag(.ul, class: "rows", [("data-key", "\(key)-rows")], rows)])
          + [form]
      )
    ]
  }
}

extension HeadField {
  fileprivate var kind: Parts.FieldKind {
    switch self {
    case .from, .to: .date
    case .citation, .note: .lines(3)
    default: .line
    }
  }

  fileprivate var isWide: Bool {
    switch self {
    case .title, .citation, .note: true
    default: false
    }
  }
}

extension IndexField {
  var label: LocalisedText {
    switch self {
    case .scheme: LocalisedText(id: "Indeks", en: "Index")
    case .year: LocalisedText(id: "Tahun", en: "Year")
    case .value: LocalisedText(id: "Nilai", en: "Value")
    }
  }
}
