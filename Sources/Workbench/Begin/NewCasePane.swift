import GapModel

/// An empty case: the instrument, and the little that a case must say.
struct NewCasePane {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  var node: HTMLNode {
    .tag(
      .section,
      class: "way",
      [("data-key", "way-new"), ("aria-labelledby", "way-new-title")],
      [
        .tag(
          .h2,
          [("id", "way-new-title")],
          [parts.text(LocalisedText(id: "Mulai kasus kosong", en: "Begin an empty case"))]
        ),
        instruments, about, form,
      ]
    )
  }

  /// The instruments at hand, by what cases call them.
  private var choices: [(reference: String, instrument: Instrument)] {
    workbench.instruments.opened.map { (reference: $0.file, instrument: $0.instrument) }
      + ShippedInstrument.ids.compactMap { id in
        ShippedInstrument.named(id.text).map { (reference: id.text, instrument: $0) }
      }
  }

  private var chosen: Instrument? {
    choices.first { $0.reference == workbench.begin.instrument }?.instrument
  }

  private var instruments: HTMLNode {
    parts.choice(
      LocalisedText(id: "Instrumen", en: "Instrument"),
      choices.map { Parts.Choice($0.reference, parts.say($0.instrument.head.title)) },
      chosen: workbench.begin.instrument,
      BeginAction.instrument(""),
      key: "new-instrument"
    )
  }

  private var about: HTMLNode {
    .tag(
      .p,
      class: "more",
      [("data-key", "new-about")],
      chosen.map { [parts.text($0.head.about)] } ?? []
    )
  }

  private var form: HTMLNode {
    let empty = NewCaseWords(
      organisation: "",
      system: "",
      title: "",
      language: "",
      technique: "",
      isFull: false
    )
    let techniques = chosen?.techniques ?? []
    return .tag(
      .form,
      class: "new",
      [
        ("data-key", "new-\(workbench.begin.createdCount)"),
        ("data-do", BeginAction.create(empty).attribute),
      ],
      [
        line(
          "organisation",
          LocalisedText(id: "Perangkat daerah", en: "Organisation"),
          isRequired: true
        ),
        line("system", LocalisedText(id: "Sistem", en: "System"), isRequired: true),
        line(
          "title",
          LocalisedText(
            id: "Judul (boleh kosong: sistem – perangkat daerah)",
            en: "Title (may be empty: system – organisation)"
          ),
          isRequired: false
        ),
        list(
          "language",
          LocalisedText(id: "Bahasa isi", en: "Language of its texts"),
          Language.allCases.map { Parts.Choice($0.rawValue, $0.label[workbench.language]) },
          chosen: workbench.language.rawValue
        ),
        list(
          "technique",
          LocalisedText(id: "Sumber pertama (S1)", en: "First source (S1)"),
          techniques.map { Parts.Choice($0.key, parts.say($0.label)) },
          chosen: techniques.first?.key
        ),
        list(
          "extent",
          LocalisedText(id: "Isi berkas", en: "What the file lays out"),
          [
            Parts.Choice(
              "minimal",
              parts.say(LocalisedText(id: "hanya yang wajib", en: "only what must be there"))
            ),
            Parts.Choice(
              "full",
              parts.say(
                LocalisedText(
                  id: "semua kunci, dengan penjelasan",
                  en: "every key, with what it is for"
                )
              )
            ),
          ],
          chosen: "minimal"
        ),
        .tag(
          .button,
          class: Parts.Emphasis.plain.rawValue,
          [("type", "submit"), ("data-key", "new-create")],
          [parts.text(LocalisedText(id: "Buat kasus", en: "Make the case"))]
        ),
      ]
    )
  }

  private func line(_ name: String, _ label: LocalisedText, isRequired: Bool) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "text"), ("id", "new-\(name)"), ("name", name), ("data-key", "new-\(name)"),
      ("autocomplete", "off"),
    ]
    if isRequired { attributes.append(("required", "")) }
    return .tag(
      .div,
      class: "field",
      [],
      [
        .tag(.label, [("for", "new-\(name)")], [parts.text(label)]),
        .tag(.input, attributes),
      ]
    )
  }

  private func list(
    _ name: String,
    _ label: LocalisedText,
    _ choices: [Parts.Choice],
    chosen: String?
  ) -> HTMLNode {
    .tag(
      .div,
      class: "field",
      [],
      [
        .tag(.label, [("for", "new-\(name)")], [parts.text(label)]),
        .tag(
          .select,
          [("id", "new-\(name)"), ("name", name), ("data-key", "new-\(name)")],
          choices.map { choice in
            .tag(
              .option,
              [("value", choice.value)] + (choice.value == chosen ? [("selected", "")] : []),
              [.text(choice.label)]
            )
          }
        ),
      ]
    )
  }
}
