import GapModel

/// The panes of a transcript: its source, its text with what was cut out marked, and the findings made of it.
struct TranscriptPanes {
  let workbench: Workbench
  private let content: Case

  init?(workbench: Workbench) {
    guard let content = workbench.shownCase else { return nil }
    self.workbench = workbench
    self.content = content
  }

  private var parts: Parts { Parts(language: workbench.language) }

  private var transcript: Transcript? { workbench.currentCase?.transcript }

  private var source: Source? { workbench.transcriptSource(in: content) }

  /// The findings of the source that quote something, by their places.
  private var quoted: [(index: Int, quote: String)] {
    guard let source else { return [] }
    return content.findings.indices.compactMap { index in
      let finding = content.findings[index]
      return finding.sources.contains(source.id) ? finding.quote.map { (index, $0) } : nil
    }
  }

  /// Where one comes here from, below the queue.
  static func entry(_ parts: Parts) -> [HTMLNode] {
    [
      parts.button(
        TranscriptWords.enter,
        TranscriptAction.show,
        key: "to-transcript",
        .quiet
      )
    ]
  }

  // MARK: The source

  /// Which source it is of, and the ways out.
  var left: [HTMLNode] {
    var nodes: [HTMLNode] = [
      parts.choice(
        TranscriptWords.source,
        content.sources.map { Parts.Choice($0.id.text, $0.named) },
        chosen: source?.id.text,
        TranscriptAction.source(""),
        key: "transcript-source"
      ),
      parts.button(TranscriptWords.leave, TranscriptAction.leave, key: "transcript-leave", .quiet),
    ]
    if transcript != nil {
      nodes.append(
        parts.button(
          TranscriptWords.clear,
          TranscriptAction.clear,
          key: "transcript-clear",
          .quiet
        )
      )
    }
    return nodes
  }

  // MARK: The text

  var main: [HTMLNode] {
    guard let transcript else { return [taking] }
    let marks = TranscriptMarks(of: quoted.map { $0.quote }, in: transcript)
    let paragraphs = transcript.paragraphs
    return [
      .tag(.h2, [("data-key", "transcript-title")], [.words(transcript.name)]),
      .tag(
        .article,
        class: "transcript",
        [("data-key", "transcript"), ("data-transcript", ""), ("tabindex", "0"), label],
        paragraphs.indices.map { index in
          .tag(
            .p,
            [("data-key", "paragraph-\(index)"), ("data-number", String(index + 1))],
            pieces(of: paragraphs[index], marks.ranges[index])
          )
        }
      ),
    ]
  }

  private var label: HTMLNode.Attribute { ("aria-label", parts.say(TranscriptWords.title)) }

  /// A paragraph in pieces, of which those that findings quote are marked.
  private func pieces(of paragraph: String, _ ranges: [Range<Int>]) -> [HTMLNode] {
    let bytes = Array(paragraph.utf8)
    var nodes: [HTMLNode] = []
    var place = 0
    for range in ranges {
      if place < range.lowerBound { nodes.append(.text(text(bytes[place..<range.lowerBound]))) }
      nodes.append(.tag(.mark, [], [.text(text(bytes[range]))]))
      place = range.upperBound
    }
    if place < bytes.count { nodes.append(.text(text(bytes[place...]))) }
    return nodes
  }

  private func text(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Where a transcript is pasted or chosen.
  private var taking: HTMLNode {
    .tag(
      .section,
      class: "taking",
      [("data-key", "transcript-taking")],
      [
        parts.heading(TranscriptWords.title), parts.paragraph(TranscriptWords.why),
        parts.field(
          TranscriptWords.paste,
          "",
          TranscriptAction.text(""),
          key: "transcript-text",
          .lines(12)
        ),
        .tag(
          .div,
          class: "field",
          [("data-key", "transcript-file-field")],
          [
            .tag(.label, [("for", "transcript-file")], [parts.text(TranscriptWords.choose)]),
            .tag(
              .input,
              [
                ("type", "file"), ("id", "transcript-file"), ("data-key", "transcript-file"),
                ("accept", ".txt,.md"),
                ("data-do", TranscriptAction.file(name: "", []).fieldAttribute),
              ]
            ),
          ]
        ),
      ]
    )
  }

  // MARK: The findings

  /// The findings that were cut from the transcript, the last first, with their statements to be written.
  var right: [HTMLNode] {
    guard let transcript else { return [] }
    let quoted = quoted
    let cut = TranscriptMarks(of: quoted.map { $0.quote }, in: transcript).found
      .map { quoted[$0].index }
    let shown = cut.suffix(QueuePane.mostRows).reversed()
    return [
      .tag(
        .h3,
        [("data-key", "transcript-findings")],
        [
          parts.text(TranscriptWords.from), .text(" "),
          .tag(.span, class: "number", [], [.text(String(cut.count))]),
        ]
      )
    ]
      + (cut.isEmpty ? [parts.paragraph(TranscriptWords.none, class: "hint")] : [])
      + shown.map { index in
        let finding = content.findings[index]
        let place = [finding.id.text, finding.locator].compactMap { $0 }.joined(separator: " · ")
        return parts.field(
          LocalisedText(id: place, en: place),
          finding.statement,
          TranscriptAction.statement(index, ""),
          key: "cut-\(index)",
          .lines(3)
        )
      }
  }

  /// The button that makes a finding of what is selected.
  var foot: [HTMLNode] {
    guard transcript != nil else { return [] }
    return [
      .tag(
        .div,
        class: "moves",
        [],
        [
          .tag(
            .button,
            class: Parts.Emphasis.filled.rawValue,
            [
              ("type", "button"), ("data-key", "transcript-cut"),
              ("data-selection", "transcript.finding"), ("data-hotkey", "f"),
            ],
            [
              parts.text(TranscriptWords.make), .text(" "), .tag(.kbd, [], [.text("F")]),
            ]
          )
        ]
      )
    ]
  }
}
