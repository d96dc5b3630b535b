import GapModel

extension StepAction {
  /// The action of a form, whose last arguments are what a person writes into its fields.
  func formAttribute(asking count: Int) -> String {
    ([Self.part + "." + words.name] + words.arguments.dropLast(count)).joined(separator: "\t")
  }
}

// Forms, whose fields are sent together.
extension Parts {
  /// A form with so many fields, whose values are sent behind the action; another key empties it.
  func form(
    _ action: some StepAction,
    asking count: Int,
    key: String,
    class classes: String = "ask",
    _ content: [HTMLNode]
  ) -> HTMLNode {
    .tag(
      .form,
      class: classes,
      [("data-key", key), ("data-do", action.formAttribute(asking: count))],
      content
    )
  }

  /// A field of a form.
  func asked(
    _ label: LocalisedText,
    key: String,
    name: String,
    _ value: String = "",
    rows: Int? = nil,
    placeholder: LocalisedText? = nil
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("id", key), ("data-key", key), ("name", name), ("autocomplete", "off"),
    ]
    if let placeholder { attributes.append(("placeholder", say(placeholder))) }
    let field: HTMLNode =
      if let rows {
        .tag(.textarea, [("rows", String(rows))] + attributes, [.text(value)])
      } else {
        .tag(.input, [("type", "text"), ("value", value)] + attributes)
      }
    return labelled(label, key: key, field)
  }

  /// A list of a form to choose one thing from.
  func askedChoice(
    _ label: LocalisedText,
    _ choices: [Choice],
    chosen: String? = nil,
    key: String,
    name: String
  ) -> HTMLNode {
    labelled(
      label,
      key: key,
      .tag(
        .select,
        [("id", key), ("data-key", key), ("name", name)],
        options(choices, chosen: chosen)
      )
    )
  }

  /// The button that sends a form.
  func submit(_ label: LocalisedText, key: String, _ emphasis: Emphasis = .plain) -> HTMLNode {
    .tag(
      .button,
      class: emphasis.rawValue,
      [("type", "submit"), ("data-key", key)],
      [text(label)]
    )
  }

  private func labelled(_ label: LocalisedText, key: String, _ field: HTMLNode) -> HTMLNode {
    .tag(
      .div,
      class: "field",
      [("data-key", "\(key)-field")],
      [.tag(.label, [("for", key)], [text(label)]), field]
    )
  }
}
