import GapModel

/// The cases that are open, the drafts that the browser keeps, and what was opened to help.
struct WorkList {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  var nodes: [HTMLNode] { openCases + drafts + aids }

  // MARK: Open cases

  private var openCases: [HTMLNode] {
    guard !workbench.cases.isEmpty else { return [] }
    return [
      parts.heading(LocalisedText(id: "Kasus yang terbuka", en: "Open cases"), level: 3),
      .tag(
        .ul,
        class: "works",
        [("data-key", "open-cases")],
        workbench.cases.indices.map { row(workbench.cases[$0], isCurrent: $0 == workbench.current) }
      ),
    ]
  }

  private func row(_ open: OpenCase, isCurrent: Bool) -> HTMLNode {
    let content = open.shown?.assessment.assessedCase
    var about: [String] = []
    if let content {
      about.append(
        LocalisedText(
          id: "\(content.findings.count) temuan",
          en: English.counted(content.findings.count, "finding")
        )[workbench.language]
      )
    } else {
      about.append(
        LocalisedText(id: "belum terbaca", en: "cannot be read yet")[workbench.language]
      )
    }
    if let saved = open.saved, !open.isUnsaved {
      about.append(
        LocalisedText(id: "tersimpan \(saved.time)", en: "saved \(saved.time)")[workbench.language]
      )
    } else if open.hasUnsavedWork {
      about.append(
        LocalisedText(id: "belum ke berkas", en: "not in a file yet")[workbench.language]
      )
    }
    return entry(
      open.key,
      content?.title ?? open.working.name,
      [open.working.name] + about,
      FrameAction.choose(key: open.key),
      isCurrent: isCurrent,
      asks: open.hasUnsavedWork,
      verb: LocalisedText(id: "Tutup", en: "Close"),
      question: LocalisedText(
        id: "Tutup tanpa menyimpan ke berkas? Drafnya ikut dihapus.",
        en: "Close it without saving to a file? Its draft goes too."
      )
    )
  }

  // MARK: Drafts

  private var drafts: [HTMLNode] {
    let kept = workbench.kept.filter { draft in
      !workbench.cases.contains { $0.key == draft.key }
    }
    guard !kept.isEmpty else { return [] }
    return [
      parts.heading(
        LocalisedText(id: "Disimpan di peramban ini", en: "Kept in this browser"),
        level: 3
      ),
      .tag(
        .ul,
        class: "works",
        [("data-key", "kept-drafts")],
        kept.sorted { ($0.time, $0.key) > ($1.time, $1.key) }.map { draft in
          entry(
            draft.key,
            draft.file,
            [draft.time, size(draft.size)],
            FrameAction.recall(key: draft.key),
            isCurrent: false,
            asks: true,
            verb: LocalisedText(id: "Hapus", en: "Remove"),
            question: LocalisedText(
              id: "Hapus draf ini dari peramban? Tidak dapat dibatalkan.",
              en: "Remove this draft from the browser? It cannot be undone."
            )
          )
        }
      ),
    ]
  }

  private func size(_ digits: String) -> String {
    guard let bytes = Int(digits) else { return "" }
    return "\((bytes + 1023) / 1024) KB"
  }

  // MARK: A row

  private func entry(
    _ key: String,
    _ name: String,
    _ about: [String],
    _ action: FrameAction,
    isCurrent: Bool,
    asks: Bool,
    verb: LocalisedText,
    question: LocalisedText
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", "work-\(key)"), ("data-do", action.attribute),
    ]
    if isCurrent { attributes.append(("aria-current", "true")) }
    let open = HTMLNode.tag(
      .button,
      class: "work",
      attributes,
      [
        .tag(.strong, [], [.words(name)]), .text(" "),
        .tag(.small, [], [.text(about.filter { !$0.isEmpty }.joined(separator: " · "))]),
      ]
    )
    guard workbench.begin.asked == key else {
      let label = "\(parts.say(verb)): \(name)"
      let content: [HTMLNode] = [.text("×")]
      let away =
        asks
        ? parts.button(content, BeginAction.ask(key), key: "ask-\(key)", label: label, .quiet)
        : parts.button(
          content,
          FrameAction.close(key: key),
          key: "close-\(key)",
          label: label,
          .quiet
        )
      return .tag(.li, [("data-key", "work-row-\(key)")], [open, away])
    }
    return .tag(
      .li,
      class: "asked",
      [("data-key", "work-row-\(key)")],
      [
        open,
        .tag(
          .div,
          class: "question",
          [("role", "group"), ("aria-label", parts.say(question))],
          [
            parts.paragraph(question),
            parts.button(verb, FrameAction.close(key: key), key: "close-\(key)", .plain),
            parts.button(
              LocalisedText(id: "Biarkan", en: "Leave it"),
              BeginAction.stay,
              key: "stay-\(key)",
              .quiet
            ),
          ]
        ),
      ]
    )
  }

  // MARK: What helps

  /// The letterhead's file, where it is used or waits for its picture.
  private var brandFile: String? {
    let brand = workbench.brand
    return brand.brand != nil || brand.missingPicture != nil ? brand.file : nil
  }

  private var aids: [HTMLNode] {
    let rows = AidKind.allCases.compactMap { kind -> HTMLNode? in
      let file = kind == .brand ? brandFile : workbench.begin.aids.file(of: kind)
      guard let file else { return nil }
      let picture = kind == .brand ? workbench.brand.missingPicture : nil
      let use = picture.map { BeginWords.waits(for: $0) } ?? kind.use
      return .tag(
        .li,
        [("data-key", "aid-\(kind.rawValue)")],
        [
          .tag(
            .span,
            class: "work",
            [],
            [
              .tag(.strong, [], [parts.text(kind.label)]), .text(" "),
              .tag(.small, [], [.text("\(file) · \(parts.say(use))")]),
            ]
          ),
          parts.button(
            [.text("×")],
            BeginAction.putAway(kind),
            key: "put-away-\(kind.rawValue)",
            label: parts.say(
              LocalisedText(
                id: "Tidak dipakai lagi: \(kind.label.id)",
                en: "Use no longer: \(kind.label.en)"
              )
            ),
            .quiet
          ),
        ]
      )
    }
    guard !rows.isEmpty else { return [] }
    return [
      parts.heading(LocalisedText(id: "Berkas pendukung", en: "Files that help"), level: 3),
      .tag(.ul, class: "works", [("data-key", "aids")], rows),
    ]
  }
}
