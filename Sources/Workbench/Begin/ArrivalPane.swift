import GapModel

/// What came from elsewhere: its columns with what each means, where the rows go, what comes of them.
struct ArrivalPane {
  /// How many rows are shown.
  static let mostRows = 6
  /// How many of one kind of remark are shown.
  private static let mostListed = 6

  let workbench: Workbench
  let arrival: Arrival

  private var parts: Parts { Parts(language: workbench.language) }
  private var outcome: ArrivalOutcome { arrival.outcome }

  var nodes: [HTMLNode] {
    [
      .tag(
        .div,
        class: "arrival",
        [("data-key", "arrival-pane")],
        [heading] + sheets + table + [settings] + said + [buttons]
      )
    ]
  }

  private var heading: HTMLNode {
    let name = arrival.cells == nil ? arrival.file : ""
    let what =
      arrival.cells == nil
      ? outcome.format?.words ?? LocalisedText(id: "tabel", en: "a table")
      : LocalisedText(id: "Sel yang ditempel", en: "Pasted cells")
    var about = [parts.say(what)]
    if let preview = outcome.preview {
      about.append(
        parts.say(
          LocalisedText(
            id: "\(preview.count) baris",
            en: English.counted(preview.count, "row")
          )
        )
      )
    }
    let waiting = workbench.begin.arrivals.count - 1
    if waiting > 0 {
      about.append(
        parts.say(LocalisedText(id: "\(waiting) lagi menunggu", en: "\(waiting) more waiting"))
      )
    }
    let title = about.joined(separator: " · ")
    return .tag(
      .h2,
      [("data-key", "arrival"), ("tabindex", "-1")],
      name.isEmpty ? [.text(title)] : [.words(name), .text(" "), .tag(.small, [], [.text(title)])]
    )
  }

  // MARK: The table

  private var sheets: [HTMLNode] {
    guard let preview = outcome.preview, preview.sheets.count > 1 else { return [] }
    return [
      parts.choice(
        LocalisedText(id: "Lembar", en: "Sheet"),
        preview.sheets.map { Parts.Choice($0, $0) },
        chosen: preview.sheet,
        BeginAction.sheet(""),
        key: "arrival-sheet"
      )
    ]
  }

  private var table: [HTMLNode] {
    guard let preview = outcome.preview else { return [] }
    let head = HTMLNode.tag(
      .tr,
      [],
      preview.columns.indices.map { place in
        .tag(.th, [("scope", "col")], [column(preview.columns[place], place)])
      }
    )
    let rows = preview.rows.map { row in
      HTMLNode.tag(
        .tr,
        [],
        row.indices.map { place in
          let field = preview.columns[place].field
          let isLeft = field == nil || field == .ignored
          return .tag(
            .td,
            class: isLeft ? "left-out" : nil,
            [],
            [.tag(.div, [], [.words(Self.beginning(of: row[place]))])]
          )
        }
      )
    }
    var nodes: [HTMLNode] = []
    if arrival.cells != nil {
      nodes.append(
        parts.tick(
          LocalisedText(id: "Baris pertama ialah judul kolom", en: "The first row holds headings"),
          isOn: arrival.hasHeadings,
          BeginAction.headings(true),
          key: "arrival-headings"
        )
      )
    }
    nodes.append(
      .tag(
        .div,
        class: "preview",
        [
          ("data-key", "arrival-table"), ("tabindex", "0"), ("role", "region"),
          (
            "aria-label",
            parts.say(LocalisedText(id: "Kolom dan baris pertama", en: "Columns and first rows"))
          ),
        ],
        [.tag(.table, [], [.tag(.thead, [], [head]), .tag(.tbody, [], rows)])]
      )
    )
    let more = preview.count - preview.rows.count
    if more > 0 {
      nodes.append(
        parts.paragraph(
          LocalisedText(
            id: "… dan \(more) baris lagi",
            en: "… and \(English.counted(more, "more row"))"
          ),
          class: "more"
        )
      )
    }
    return nodes
  }

  private func column(_ column: TablePreview.Column, _ place: Int) -> HTMLNode {
    guard !column.heading.isEmpty else { return .text("") }
    let words = SheetFieldWord.all(of: outcome.instrument)
    let chosen = words.first { $0.field == column.field ?? .ignored }
    return parts.choice(
      LocalisedText(untranslated: column.heading),
      words.filter { $0.field == .ignored }
        .map {
          Parts.Choice(
            $0.key,
            parts.say(LocalisedText(id: "– tidak dibaca –", en: "– not read –"))
          )
        } + words.filter { $0.field != .ignored }.map { Parts.Choice($0.key, parts.say($0.label)) },
      chosen: chosen?.key,
      BeginAction.column(place, ""),
      key: "arrival-column-\(place)"
    )
  }

  /// The beginning of a cell: a whole interview in one would push all else away.
  private static func beginning(of text: String) -> String {
    let most = 120
    let short = text.prefix(most)
    return short.count < text.count ? short + "…" : text
  }

  // MARK: Where it goes

  private var settings: HTMLNode {
    var nodes: [HTMLNode] = []
    if let goal = outcome.goal { nodes.append(goals(goal)) }
    // A case that grows has its instrument already.
    if outcome.goal == nil || outcome.goal == .new { nodes.append(instruments) }
    nodes.append(techniques)
    if outcome.goal == .new { nodes += HeadWord.allCases.map { head($0) } }
    return .tag(.div, class: "settings", [("data-key", "arrival-settings")], nodes)
  }

  private func goals(_ goal: ArrivalGoal) -> HTMLNode {
    let new = Parts.Choice("", parts.say(LocalisedText(id: "kasus baru", en: "a new case")))
    let open = workbench.growingCases.map { open in
      let name = open.shown?.assessment.assessedCase.title ?? open.working.name
      return Parts.Choice(open.key, name)
    }
    return parts.choice(
      LocalisedText(id: "Masuk ke", en: "Goes into"),
      [new] + open,
      chosen: goal.word,
      BeginAction.goal(""),
      key: "arrival-goal"
    )
  }

  private var instruments: HTMLNode {
    let own = workbench.instruments.opened.map { (reference: $0.file, instrument: $0.instrument) }
    let shipped = ShippedInstrument.all.map { (reference: $0.id.text, instrument: $0) }
    let all = own + shipped
    let chosen =
      arrival.instrument
      ?? all.first { $0.instrument.id == outcome.instrument?.id }?.reference
    return parts.choice(
      LocalisedText(id: "Instrumen", en: "Instrument"),
      all.map { Parts.Choice($0.reference, parts.say($0.instrument.head.title)) },
      chosen: chosen,
      BeginAction.ratedBy(""),
      key: "arrival-instrument"
    )
  }

  private var techniques: HTMLNode {
    let techniques = outcome.instrument?.techniques ?? []
    let none = Parts.Choice(
      "",
      parts.say(LocalisedText(id: "seperti dalam tabel", en: "as the table says"))
    )
    return parts.choice(
      LocalisedText(id: "Teknik sumber", en: "How sources were got"),
      [none] + techniques.map { Parts.Choice($0.key, parts.say($0.label)) },
      chosen: arrival.technique ?? "",
      BeginAction.technique(""),
      key: "arrival-technique"
    )
  }

  private func head(_ word: HeadWord) -> HTMLNode {
    parts.field(
      word.label,
      arrival.head[word] ?? "",
      BeginAction.head(word, ""),
      key: "arrival-\(word.rawValue)",
      placeholder: LocalisedText(
        id: "bila tabel tidak menyebutnya",
        en: "where the table does not say"
      )
    )
  }

  // MARK: What comes of it

  private var said: [HTMLNode] {
    var nodes: [HTMLNode] = []
    if !outcome.faults.isEmpty {
      nodes.append(list(outcome.faults.map { fault in faultNodes(fault) }, class: "problems"))
    }
    for made in outcome.cases {
      nodes.append(
        .tag(
          .p,
          class: "outcome",
          [],
          [
            .tag(.strong, [], [.words(made.file)]), .text(": "),
            parts.text(BeginWords.summary(made.summary)), .text("."),
          ]
        )
      )
      nodes += openWork(in: made)
      let remarks = made.summary.remarks + made.summary.differences
      if !remarks.isEmpty { nodes.append(list(remarks.map { remarkNodes($0) }, class: "remarks")) }
      if !made.summary.unmappedCodes.isEmpty { nodes.append(unplaced(made.summary.unmappedCodes)) }
    }
    let doubtful = outcome.remarks.filter { $0.isDoubtful }
    if !doubtful.isEmpty { nodes.append(list(doubtful.map { remarkNodes($0) }, class: "remarks")) }
    return nodes
  }

  private func openWork(in made: ArrivalOutcome.Made) -> [HTMLNode] {
    guard !made.errors.isEmpty else { return [] }
    var counts: [LocalisedText: Int] = [:]
    for error in made.errors { counts[error.summary, default: 0] += 1 }
    let lines = made.errors.map { $0.summary }.uniqued.map { summary -> [HTMLNode] in
      let count = counts[summary] ?? 1
      return [.text(parts.say(summary).withCapital + (count > 1 ? " (\(count)×)." : "."))]
    }
    let head =
      made.breaks
      ? LocalisedText(
        id: "Tanpa ini kasus yang terbuka tidak terbaca lagi; isi dulu di atas:",
        en: "Without this the open case could not be read any more; fill it in above first:"
      )
      : LocalisedText(
        id: "Masih kosong; isi di atas sekarang, atau di langkah Teks setelah impor:",
        en: "Still empty; fill it in above now, or at the step Text after the import:"
      )
    let technique =
      outcome.lacksTechnique
      ? [
        parts.paragraph(
          LocalisedText(
            id: "Tabel tidak menyebut cara bukti diperoleh: pilih Teknik sumber.",
            en: "The table does not say how evidence was got: choose how sources were got."
          ),
          class: "wanted"
        )
      ] : []
    return technique + [parts.paragraph(head, class: "more"), list(lines, class: "remarks")]
  }

  private func unplaced(_ codes: [ImportSummary.CodeCount]) -> HTMLNode {
    let shown = codes.prefix(Self.mostListed).map { "\($0.code) (\($0.count))" }
    let rest = codes.count > shown.count ? ", …" : ""
    let words = shown.joined(separator: ", ") + rest
    return parts.paragraph(
      LocalisedText(
        id: "Kode yang tempatnya dipilih nanti di langkah Kodekan: \(words)",
        en: "Codes that are placed later at the step Code: \(words)"
      ),
      class: "more"
    )
  }

  private func faultNodes(_ fault: ImportFault) -> [HTMLNode] {
    let place = fault.place.map { " (\($0))" } ?? ""
    var nodes: [HTMLNode] = [.text(parts.say(fault.reason).withCapital + place + ".")]
    if outcome.preview != nil, fault.help.map({ RefusedList.isForPage($0) }) != true {
      nodes.append(
        .text(
          " "
            + parts.say(
              LocalisedText(
                id: "Pilih arti kolomnya di atas.",
                en: "Choose above what its columns mean."
              )
            )
        )
      )
    } else if let help = fault.help {
      nodes.append(.text(" " + parts.say(help).withCapital + "."))
    }
    return nodes
  }

  private func remarkNodes(_ remark: ImportRemark) -> [HTMLNode] {
    let place = remark.place.map { " (\($0))" } ?? ""
    return [.text(parts.say(remark.text).withCapital + place + ".")]
  }

  private func list(_ entries: [[HTMLNode]], class name: String) -> HTMLNode {
    let rest = entries.count - Self.mostListed
    let more =
      rest > 0
      ? [
        HTMLNode.tag(
          .li,
          [],
          [parts.text(LocalisedText(id: "dan \(rest) lagi", en: "and \(rest) more"))]
        )
      ] : []
    return .tag(
      .ul,
      class: name,
      [],
      entries.prefix(Self.mostListed).map { .tag(.li, [], $0) } + more
    )
  }

  private var buttons: HTMLNode {
    .tag(
      .div,
      class: "openers",
      [("data-key", "arrival-buttons")],
      [
        parts.button(
          LocalisedText(id: "Impor", en: "Import"),
          BeginAction.take,
          key: "arrival-take",
          .filled,
          isEnabled: outcome.isPossible
        ),
        parts.button(
          LocalisedText(id: "Tinggalkan", en: "Leave it"),
          BeginAction.leave,
          key: "arrival-leave",
          .quiet
        ),
      ]
    )
  }
}
