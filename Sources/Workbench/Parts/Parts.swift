import GapModel

/// The parts that panes are made of, in one language.
struct Parts: Sendable {
  /// The language spoken.
  let language: Language

  /// A text in the language spoken.
  func say(_ text: LocalisedText) -> String { text[language] }

  /// A text as a node.
  func text(_ text: LocalisedText) -> HTMLNode { .text(say(text)) }

  /// A paragraph.
  func paragraph(_ text: LocalisedText, class classes: String? = nil) -> HTMLNode {
    .tag(.p, class: classes, [], [self.text(text)])
  }

  /// A heading of a pane.
  func heading(_ text: LocalisedText, level: Int = 2) -> HTMLNode {
    .tag(.heading(level), [], [self.text(text)])
  }

  /// What keys do what a control does, and what they are called there.
  struct Hotkey: Hashable, Sendable {
    /// The key's name as the page knows it; several stand with blanks between.
    let name: String
    /// What is shown at the control.
    let label: String

    init(_ name: String, label: String? = nil) {
      self.name = name
      self.label = label ?? name
    }
  }

  /// How much a button stands out.
  enum Emphasis: String, Sendable {
    /// The one thing to do next.
    case filled
    /// Something to do.
    case plain
    /// Something to do that stands within text or a list.
    case quiet
    /// One of a row, of which some may be on.
    case toggle
  }

  /// A button that says what it does, with the key that does it too; of a toggle, whether it is on.
  ///
  /// The page knows it by its key, so that it keeps the focus.
  func button(
    _ label: LocalisedText,
    _ action: some StepAction,
    key: String,
    hotkey: Hotkey? = nil,
    _ emphasis: Emphasis = .plain,
    isOn: Bool? = nil,
    isEnabled: Bool = true
  ) -> HTMLNode {
    var content = [text(label)]
    if let hotkey { content += [.text(" "), .tag(.kbd, [], [.text(hotkey.label)])] }
    return button(
      content,
      action,
      key: key,
      hotkey: hotkey,
      emphasis,
      isOn: isOn,
      isEnabled: isEnabled
    )
  }

  /// A button with content of its own.
  func button(
    _ content: [HTMLNode],
    _ action: some StepAction,
    key: String,
    label: String? = nil,
    hotkey: Hotkey? = nil,
    _ emphasis: Emphasis = .plain,
    isOn: Bool? = nil,
    isEnabled: Bool = true
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "button"), ("data-key", key), ("data-do", action.attribute),
    ]
    if let hotkey { attributes.append(("data-hotkey", hotkey.name)) }
    if let label { attributes.append(("aria-label", label)) }
    if let isOn { attributes.append(("aria-pressed", isOn ? "true" : "false")) }
    if !isEnabled { attributes.append(("disabled", "")) }
    return .tag(.button, class: emphasis.rawValue, attributes, content)
  }

  /// How a field is written in.
  enum FieldKind: Sendable {
    case line
    case lines(Int)
    case search
    case date
    case number
  }

  /// A field with its label; what is written is sent on leaving it, and from a search at once.
  ///
  /// What is written stands behind the action's words. A hint is a line below that says how it is meant.
  func field(
    _ label: LocalisedText,
    _ value: String,
    _ action: some StepAction,
    key: String,
    _ kind: FieldKind = .line,
    hint: LocalisedText? = nil,
    placeholder: LocalisedText? = nil,
    hotkey: Hotkey? = nil,
    isEnabled: Bool = true
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("id", key), ("data-key", key), ("data-do", action.fieldAttribute), ("autocomplete", "off"),
    ]
    if let hotkey { attributes.append(("data-focus-hotkey", hotkey.name)) }
    if let placeholder { attributes.append(("placeholder", say(placeholder))) }
    if hint != nil { attributes.append(("aria-describedby", "\(key)-hint")) }
    if !isEnabled { attributes.append(("disabled", "")) }
    let field: HTMLNode
    switch kind {
    case .lines(let rows):
      field = .tag(.textarea, [("rows", String(rows))] + attributes, [.text(value)])
    case .line: field = .tag(.input, [("type", "text"), ("value", value)] + attributes)
    case .date:
      field = .tag(
        .input,
        [("type", "text"), ("inputmode", "numeric"), ("value", value)] + attributes
      )
    case .number:
      field = .tag(
        .input,
        [("type", "text"), ("inputmode", "decimal"), ("value", value)] + attributes
      )
    case .search:
      field = .tag(
        .input,
        [("type", "search"), ("value", value), ("data-live", "")] + attributes
      )
    }
    let labelNode = HTMLNode.tag(.label, [("for", key)], [text(label)])
    let hintNodes = hint.map { [HTMLNode.tag(.small, [("id", "\(key)-hint")], [text($0)])] } ?? []
    return .tag(
      .div,
      class: "field",
      [("data-key", "\(key)-field")],
      [labelNode, field] + hintNodes
    )
  }

  /// One of several things to choose.
  struct Choice: Sendable {
    let value: String
    let label: String
    /// The heading it stands under, if any.
    var group: String?

    init(_ value: String, _ label: String, group: String? = nil) {
      self.value = value
      self.label = label
      self.group = group
    }
  }

  /// A list to choose one thing from; what is chosen is sent behind the action.
  func choice(
    _ label: LocalisedText,
    _ choices: [Choice],
    chosen: String?,
    _ action: some StepAction,
    key: String,
    isEnabled: Bool = true
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("id", key), ("data-key", key), ("data-do", action.fieldAttribute),
    ]
    if !isEnabled { attributes.append(("disabled", "")) }
    return .tag(
      .div,
      class: "field",
      [("data-key", "\(key)-field")],
      [
        .tag(.label, [("for", key)], [text(label)]),
        .tag(.select, attributes, options(choices, chosen: chosen)),
      ]
    )
  }

  /// The entries of a list to choose from, under the headings of their groups.
  func options(_ choices: [Choice], chosen: String?) -> [HTMLNode] {
    var options: [HTMLNode] = []
    var index = 0
    while index < choices.count {
      let group = choices[index].group
      var members: [HTMLNode] = []
      while index < choices.count, choices[index].group == group {
        members.append(option(choices[index], isChosen: choices[index].value == chosen))
        index += 1
      }
      options += group.map { [.tag(.optgroup, [("label", $0)], members)] } ?? members
    }
    return options
  }

  private func option(_ choice: Choice, isChosen: Bool) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [("value", choice.value)]
    if isChosen { attributes.append(("selected", "")) }
    return .tag(.option, attributes, [.text(choice.label)])
  }

  /// A box to tick; `true` or `false` is sent behind the action.
  func tick(
    _ label: LocalisedText,
    isOn: Bool,
    _ action: some StepAction,
    key: String,
    isEnabled: Bool = true
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "checkbox"), ("data-key", key), ("data-do", action.fieldAttribute),
    ]
    if isOn { attributes.append(("checked", "")) }
    if !isEnabled { attributes.append(("disabled", "")) }
    return .tag(.label, class: "tick", [], [.tag(.input, attributes), .text(" "), text(label)])
  }

  /// What stands in a pane that has nothing yet: what it is for, and what to do next.
  func empty(_ text: LocalisedText, _ next: [HTMLNode] = []) -> HTMLNode {
    .tag(.div, class: "empty", [], [paragraph(text)] + next)
  }
}
