import GapModel

/// Parts that the steps with documents share.
extension Parts {
  /// A row of buttons.
  func buttons(_ buttons: [HTMLNode]) -> HTMLNode { .tag(.div, class: "saving", [], buttons) }

  /// Something that is opened to be seen.
  func fold(_ title: LocalisedText, key: String, _ content: [HTMLNode]) -> HTMLNode {
    .tag(
      .details,
      class: "fold",
      [("data-key", key)],
      [
        .tag(.summary, [("data-key", "\(key)-title")], [text(title)]),
        .tag(.div, class: "folded", [], content),
      ]
    )
  }

  /// The choices of a document: beside it where there is room, else above it, folded.
  func choices(_ toggle: some StepAction, isOpen: Bool, key: String, _ content: [HTMLNode])
    -> [HTMLNode]
  {
    let mark = isOpen ? " ▴" : " ▾"
    let button = HTMLNode.tag(
      .button,
      class: "plain unfold",
      [
        ("type", "button"), ("data-key", key), ("data-do", toggle.attribute),
        ("aria-expanded", isOpen ? "true" : "false"),
      ],
      [text(DocumentWords.choices), .text(mark)]
    )
    let body = HTMLNode.tag(
      .div,
      class: isOpen ? "choices open" : "choices",
      [("data-key", "\(key)-list")],
      content
    )
    return [button, body]
  }

  /// A document in a frame of its own, which fills the room that there is.
  func document(_ frame: String, _ label: LocalisedText) -> HTMLNode {
    .tag(
      .div,
      class: "document",
      [
        ("data-frame", frame), ("data-key", "\(frame)-frame"), ("role", "group"),
        ("aria-label", say(label)),
      ]
    )
  }

  /// A field for a file, which looks like a button.
  func file(
    _ label: LocalisedText,
    _ action: some StepAction,
    key: String,
    accept: String
  ) -> HTMLNode {
    .tag(
      .label,
      class: "file-field",
      [],
      [
        text(label),
        .tag(
          .input,
          [("type", "file"), ("data-key", key), ("data-do", action.attribute), ("accept", accept)]
        ),
      ]
    )
  }
}
