import GapModel

/// A list of sources, of which a finding can be added.
struct AddFinding {
  let workbench: Workbench
  let content: Case

  /// The list; nothing without sources.
  var nodes: [HTMLNode] {
    let parts = Parts(language: workbench.language)
    guard !content.sources.isEmpty else { return [] }
    let none = Parts.Choice("", parts.say(LocalisedText(id: "– sumber –", en: "– source –")))
    return [
      parts.choice(
        LocalisedText(id: "Tambah temuan dari", en: "Add a finding of"),
        [none] + content.sources.map { Parts.Choice($0.id.text, $0.named) },
        chosen: "",
        CodeAction.add(source: ""),
        key: "add-finding"
      )
    ]
  }
}

extension Source {
  /// Its id with what it is.
  var named: String { description.map { "\(id.text) – \($0)" } ?? id.text }
}
