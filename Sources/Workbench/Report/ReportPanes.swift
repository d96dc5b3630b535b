import GapModel

/// The report of a case, and what can be saved of it.
struct ReportPanes {
  /// The name of the frame that the report is in.
  static let frame = "report"

  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }
  private var state: ReportState { workbench.report }
  private var shown: ScoredCase? { workbench.currentCase?.shown }
  /// Whether the text can be read, so that what is shown can be saved.
  private var canSave: Bool { workbench.currentCase?.working.reading.scored != nil }

  /// What is written, and for whom; saving.
  var left: [HTMLNode] {
    guard let content = shown?.assessment.assessedCase else { return [] }
    return parts.choices(
      ReportAction.choices,
      isOpen: state.showsChoices,
      key: "report-choices",
      [
        parts.choice(
          ReportWords.reader,
          ReportOptions.Reader.allCases.map { Parts.Choice($0.rawValue, parts.say($0.label)) },
          chosen: state.reader.rawValue,
          ReportAction.reader(state.reader),
          key: "report-reader"
        ),
        languages(of: content),
        sections,
      ] + saving
    )
  }

  /// The report itself.
  var main: [HTMLNode] {
    guard shown != nil else {
      return [
        parts.empty(
          ReportWords.unreadable,
          [
            parts.button(
              LocalisedText(id: "Buka Teks", en: "Open Text"),
              FrameAction.show(.text),
              key: "to-text",
              .filled
            )
          ]
        )
      ]
    }
    let note = canSave ? [] : [parts.paragraph(DocumentWords.isLocked, class: "notice problem")]
    return note + [parts.document(Self.frame, ReportWords.frame)]
  }

  var right: [HTMLNode] { [] }

  // MARK: What is written

  private func languages(of content: Case) -> HTMLNode {
    parts.choice(
      DocumentWords.language,
      ReportLanguages.allCases.map { Parts.Choice($0.rawValue, parts.say($0.label)) },
      chosen: (state.languages ?? content.language.alone).rawValue,
      ReportAction.languages(.id),
      key: "report-language"
    )
  }

  private var sections: HTMLNode {
    let ticks = ReportSection.ofCase.compactMap { section -> HTMLNode? in
      guard let label = section.label else { return nil }
      return parts.tick(
        label,
        isOn: state.shownSections.contains(section),
        ReportAction.section(section, true),
        key: "report-section-\(section.rawValue)"
      )
    }
    return parts.fold(
      ReportWords.sections,
      key: "report-sections",
      [
        parts.button(
          ReportWords.allSections,
          ReportAction.allSections,
          key: "report-all-sections",
          .quiet,
          isEnabled: !state.sections.isEmpty
        )
      ] + ticks + [
        parts.tick(
          ReportWords.groups,
          isOn: state.isByGroup,
          ReportAction.groups(true),
          key: "report-groups"
        ),
        parts.field(
          ReportWords.date,
          state.date,
          ReportAction.date(""),
          key: "report-date",
          .date,
          hint: ReportWords.dateHint,
          placeholder: LocalisedText(id: "2026-11", en: "2026-11")
        ),
      ]
    )
  }

  // MARK: Saving

  private var saving: [HTMLNode] {
    [
      parts.heading(DocumentWords.save, level: 3),
      parts.buttons(
        ReportFile.reports.map { button($0, $0 == .html ? .filled : .plain) } + [
          parts.button(
            DocumentWords.print,
            ReportAction.print,
            key: "report-print",
            hotkey: Parts.Hotkey("p", label: "P")
          )
        ]
      ),
      parts.heading(ReportWords.scores, level: 3),
      parts.buttons(ReportFile.scores.map { button($0) }),
      parts.tick(
        ReportWords.firmScores,
        isOn: state.scoresAreFirm,
        ReportAction.firmScores(true),
        key: "report-firm-scores"
      ),
      parts.tick(
        DocumentWords.indonesianSheets,
        isOn: state.sheets == .indonesian,
        ReportAction.indonesianSheets(true),
        key: "report-csv"
      ),
      tables,
      parts.fold(
        ReportWords.sheets,
        key: "report-sheets",
        [parts.buttons(ReportFile.sheets.map { button($0) })]
      ),
      copies,
      parts.button(DocumentWords.allAsZip, ReportAction.zip, key: "report-zip"),
      .tag(.small, [], [parts.text(DocumentWords.zipHint)]),
    ]
  }

  private func button(_ file: ReportFile, _ emphasis: Parts.Emphasis = .plain) -> HTMLNode {
    parts.button(
      file.label,
      ReportAction.save(file),
      key: "report-save-\(file.rawValue)",
      emphasis,
      isEnabled: canSave && !(file.needsOneLanguage && state.languages == .both)
    )
  }

  private var tables: HTMLNode {
    let captions = state.made?.tables.map { $0.caption } ?? []
    return parts.fold(
      ReportWords.tables,
      key: "report-tables",
      captions.enumerated().map { place, caption in
        parts.button(
          [.words(caption)],
          ReportAction.copyTable(place),
          key: "report-table-\(place)",
          .quiet
        )
      }
    )
  }

  private var copies: HTMLNode {
    let ticks = PublicPart.allCases.map { part in
      parts.tick(
        part.label,
        isOn: state.kept.contains(part),
        ReportAction.keep(part, true),
        key: "report-keep-\(part.rawValue)"
      )
    }
    let names = state.names.map { names in
      [
        parts.paragraph(ReportWords.namesFrom(names.file)),
        parts.button(ReportWords.newNames, ReportAction.newNames, key: "report-new-names", .quiet),
      ]
    }
    return parts.fold(
      ReportWords.copies,
      key: "report-copies",
      [.tag(.small, [], [parts.text(ReportWords.copiesHint)])] + ticks + (names ?? []) + [
        parts.file(
          ReportWords.openNames,
          ReportAction.names(file: "", []),
          key: "report-names",
          accept: ".yaml,.yml"
        ),
        parts.button(
          ReportWords.makeCopy,
          ReportAction.publicCopy,
          key: "report-copy",
          isEnabled: canSave
        ),
      ] + remarks
    )
  }

  private var remarks: [HTMLNode] {
    guard let copied = state.copied else { return [] }
    return list(ReportWords.replaced, copied.replaced) + list(ReportWords.doubts, copied.doubts)
      + list(ReportWords.namelike, copied.namelike)
  }

  private func list(_ title: LocalisedText, _ lines: [String]) -> [HTMLNode] {
    guard !lines.isEmpty else { return [] }
    return [
      parts.heading(title, level: 4),
      .tag(.ul, class: "remarks", [], lines.map { .tag(.li, [], [.words($0)]) }),
    ]
  }
}
