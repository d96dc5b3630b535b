import GapModel

/// The files that were not opened, what each is, and what to do.
struct RefusedList {
  let workbench: Workbench

  private var parts: Parts { Parts(language: workbench.language) }

  var nodes: [HTMLNode] {
    let files = workbench.begin.refused
    guard !files.isEmpty else { return [] }
    return [
      .tag(
        .section,
        class: "refused",
        [("data-key", "refused")],
        [
          parts.heading(LocalisedText(id: "Tidak dibuka", en: "Not opened"), level: 3),
          .tag(.ul, [], files.map { row($0) }),
          parts.button(
            LocalisedText(id: "Sudah dibaca", en: "I have read it"),
            BeginAction.read,
            key: "refused-read",
            .quiet
          ),
        ]
      )
    ]
  }

  private func row(_ file: RefusedFile) -> HTMLNode {
    var nodes: [HTMLNode] = [
      .tag(.strong, [], [.words(file.file)]), .text(": "), parts.text(file.reason), .text("."),
    ]
    if let help = file.help, Self.isForPage(help) {
      nodes += [.text(" "), .tag(.small, [], [.text(parts.say(help).withCapital + ".")])]
    }
    return .tag(.li, [("data-key", "refused-\(file.file)")], nodes)
  }

  /// Whether a help is of use here: what names options of the command line is not.
  static func isForPage(_ help: LocalisedText) -> Bool {
    var before: UInt8 = 0
    for byte in help.en.utf8 {
      if byte == UInt8(ascii: "-"), before == byte { return false }
      before = byte
    }
    return true
  }
}
