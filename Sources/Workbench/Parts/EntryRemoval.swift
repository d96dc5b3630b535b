import GapModel

/// The button that removes an entry; once it was pressed and others refer to the entry, by what, and whether
/// to do it all the same.
struct EntryRemoval<Action: StepAction> {
  let name: String
  let kind: References.Kind
  let workbench: Workbench
  /// Removes the entry, unless something refers to it.
  let first: Action
  /// Removes the entry with what refers to it.
  let sure: Action
  let sureLabel: LocalisedText
  /// Whether the button was pressed.
  let isAsked: Bool
  let key: String

  /// The buttons.
  var nodes: [HTMLNode] {
    let parts = Parts(language: workbench.language)
    guard isAsked, let text = workbench.currentCase?.working.places else {
      return [parts.button(PrepareLabels.remove, first, key: "\(key)-remove", .quiet)]
    }
    let referrers = References(to: name, kind, in: text).referrers
    return [
      .tag(
        .div,
        class: "removal",
        [("data-key", "\(key)-removal"), ("role", "group")],
        [
          parts.paragraph(PrepareWords.referredToBy(referrers)),
          parts.button(sureLabel, sure, key: "\(key)-remove"),
        ]
      )
    ]
  }
}
