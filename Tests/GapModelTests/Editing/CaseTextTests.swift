import GapModel
import Testing

@Suite struct `A text that is changed` {
  private static let top = EditPath()

  /// A change of a text, and the text that must come of it.
  struct Change: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: String
    let edit: CaseEdit
    let after: String

    init(_ name: String, _ before: String, _ edit: CaseEdit, _ after: String) {
      testDescription = name
      self.before = before
      self.edit = edit
      self.after = after
    }
  }

  private static let finding = top["findings"].entry("F1")

  static let settings = [
    Change(
      "a word before a comment",
      "findings:\n  - id: F1\n    fit: mostly   # sure\n",
      .set(finding["fit"], .word("partly")),
      "findings:\n  - id: F1\n    fit: partly   # sure\n"
    ),
    Change(
      "a word in quotes keeps them",
      "findings:\n  - {id: F1, \"fit\": 'mostly'}\n",
      .set(finding["fit"], .word("partly")),
      "findings:\n  - {id: F1, \"fit\": \"partly\"}\n"
    ),
    Change(
      "a value in braces that holds a comma",
      "findings: [{id: F1, note: a}]\n",
      .set(finding["note"], .text("a, b")),
      "findings: [{id: F1, note: \"a, b\"}]\n"
    ),
    Change(
      "a value that was left out, with a comment and a tab behind it",
      "findings:\n  - id: F1\n    note:\t# to\tdo\n    fit: mostly\n",
      .set(finding["note"], .text("seen")),
      "findings:\n  - id: F1\n    note: seen\t# to\tdo\n    fit: mostly\n"
    ),
    Change(
      "a value left out in braces",
      "findings: [{id: F1, note: , fit: mostly}]",
      .set(finding["note"], .text("seen")),
      "findings: [{id: F1, note: seen , fit: mostly}]"
    ),
    Change(
      "lines in the place of one",
      "findings:\n  - id: F1\n    note: a   # c\n    fit: mostly\n",
      .set(finding["note"], .text("one\n\n  two: #\n")),
      "findings:\n  - id: F1\n    note: |   # c\n      one\n\n        two: #\n    fit: mostly\n"
    ),
    Change(
      "one line in the place of folded ones, whose comment stays",
      "findings:\n  - id: F1\n    note: >-  # why\n      one\n      two\n\n    # behind\n    fit: mostly\n",
      .set(finding["note"], .text("three")),
      "findings:\n  - id: F1\n    note: three  # why\n\n    # behind\n    fit: mostly\n"
    ),
    Change(
      "a plain text of several lines",
      "findings:\n  - id: F1\n    note: one\n      two\n  - id: F2\n",
      .set(finding["note"], .text("no")),
      "findings:\n  - id: F1\n    note: \"no\"\n  - id: F2\n"
    ),
    Change(
      "the second document of a file",
      "case: {id: a}\n---\ncase: {id: b}\n...\n",
      .set(EditPath(document: 1)["case"]["id"], .word("c")),
      "case: {id: a}\n---\ncase: {id: c}\n...\n"
    ),
    Change(
      "one coder's coding",
      "findings:\n  - id: F1\n    codings:\n      - {coder: A, fit: mostly}\n      - {coder: B, fit: partly}\n",
      .set(finding["codings"].entry("B", by: "coder")["fit"], .word("barely")),
      "findings:\n  - id: F1\n    codings:\n      - {coder: A, fit: mostly}\n      - {coder: B, fit: barely}\n"
    ),
    Change(
      "a list in the place of one on lines",
      "findings:\n  - id: F1\n    sources:\n      - A\n      - B\n    fit: mostly\n",
      .set(finding["sources"], .list([.word("C")])),
      "findings:\n  - id: F1\n    sources: [C]\n    fit: mostly\n"
    ),
  ]

  static let additions = [
    Change(
      "a key behind the last one",
      "findings:\n  - id: F1\n    fit: mostly # c\n\n  # of F2\n  - id: F2\n",
      .set(finding["impact"], .word("slows")),
      "findings:\n  - id: F1\n    fit: mostly # c\n    impact: slows\n\n  # of F2\n  - id: F2\n"
    ),
    Change(
      "a key in braces over several lines",
      "findings: [\n  {\n    id: F1,\n    fit: mostly   # sure\n  },\n]\n",
      .set(finding["impact"], .word("slows")),
      "findings: [\n  {\n    id: F1,\n    fit: mostly, impact: slows   # sure\n  },\n]\n"
    ),
    Change(
      "a key behind a comma",
      "findings: [{id: F1,}]\n",
      .set(finding["impact"], .word("slows")),
      "findings: [{id: F1, impact: slows}]\n"
    ),
    Change(
      "a key behind one without a value",
      "findings: [{id: F1, note: }]\n",
      .set(finding["impact"], .word("slows")),
      "findings: [{id: F1, note: , impact: slows }]\n"
    ),
    Change(
      "a key into empty braces",
      "findings: []\nmodel: {}",
      .set(top["model"]["input"], .list([.text("a")])),
      "findings: []\nmodel: {input: [a]}"
    ),
    Change(
      "a key behind lines that keep their empty ones",
      "case:\n  note: |+\n    one\n\nfindings: []\n",
      .set(top["case"]["title"], .text("T")),
      "case:\n  note: |+\n    one\n\n  title: T\nfindings: []\n"
    ),
    Change(
      "a mapping that is not there",
      "case:\n  id: a",
      .set(top["case"]["period"]["from"], .word("2025-08")),
      "case:\n  id: a\n  period:\n    from: 2025-08"
    ),
    Change(
      "lines end as in the file, which has a byte order mark",
      "\u{FEFF}case:\r\n  id: a # c\r\n",
      .set(top["case"]["note"], .text("one\ntwo\n")),
      "\u{FEFF}case:\r\n  id: a # c\r\n  note: |\r\n    one\r\n    two\r\n"
    ),
    Change(
      "an entry like the last one, behind its comments",
      "sources:\n- {id: A} # a\n  # of A\n# of the section\n\ndesign: []\n",
      .append(top["sources"], .mapping([.init("id", .word("B")), .init("key", .number("true"))])),
      "sources:\n- {id: A} # a\n  # of A\n- {id: B, key: true}\n# of the section\n\ndesign: []\n"
    ),
    Change(
      "an entry on lines",
      "findings:\n    -   id: F0",
      .append(
        top["findings"],
        .mapping([
          .init("id", .word("F1")), .init("quote", .text("a\nb")),
          .init("sources", .list([.word("A"), .word("B")])),
        ])
      ),
      "findings:\n    -   id: F0\n    - id: F1\n      quote: |-\n        a\n        b\n      sources: [A, B]"
    ),
    Change(
      "an entry into empty brackets with a comment",
      "case: {id: a}\nfindings: []  # none yet\ndesign: []\n",
      .append(top["findings"], .mapping([.init("id", .word("F1"))])),
      "case: {id: a}\nfindings:  # none yet\n  - id: F1\ndesign: []\n"
    ),
    Change(
      "an entry into a list that was left out",
      "findings:\n  # none yet\ndesign:\n- id: T1\n",
      .append(top["findings"], .mapping([.init("id", .word("F1"))])),
      "findings:\n- id: F1\n  # none yet\ndesign:\n- id: T1\n"
    ),
    Change(
      "an entry into a list that is not there",
      "case: {id: a}\n# end\n",
      .append(top["findings"], .mapping([.init("id", .word("F1"))])),
      "case: {id: a}\nfindings:\n  - id: F1\n# end\n"
    ),
    Change(
      "a word into brackets over several lines",
      "basis: [\n  A, # a\n  B # b\n]\n",
      .append(top["basis"], .word("C")),
      "basis: [\n  A, # a\n  B, C # b\n]\n"
    ),
  ]

  static let removals = [
    Change(
      "a key with the comment on its line",
      "findings:\n  - id: F1\n    # above\n    note: >\n      a\n      b\n    # below\n    fit: mostly\n",
      .remove(finding["note"]),
      "findings:\n  - id: F1\n    # above\n    # below\n    fit: mostly\n"
    ),
    Change(
      "the key behind a dash",
      "findings:\n  - id: F1 # c\n    fit: mostly\n",
      .remove(top["findings"][0]["id"]),
      "findings:\n  - fit: mostly\n"
    ),
    Change(
      "the key behind a dash, with a comment below it",
      "findings:\n  - id: F1\n    # fits\n    fit: mostly\n",
      .remove(top["findings"][0]["id"]),
      "findings:\n  -\n    # fits\n    fit: mostly\n"
    ),
    Change(
      "keys in braces: the first",
      "case: {id: a, title: b, system: c}\n",
      .remove(top["case"]["id"]),
      "case: {title: b, system: c}\n"
    ),
    Change(
      "keys in braces: the last, with a comma behind it",
      "case: {id: a, title: b, }\n",
      .remove(top["case"]["title"]),
      "case: {id: a, }\n"
    ),
    Change(
      "keys in braces: the last, behind a comment",
      "case: {id: a, # the id\n  title: b}\n",
      .remove(top["case"]["title"]),
      "case: {id: a, # the id\n  }\n"
    ),
    Change(
      "keys in braces: the only one",
      "case: { id: a }\n",
      .remove(top["case"]["id"]),
      "case: {  }\n"
    ),
    Change(
      "an entry between comments",
      "findings:\n  # one\n  - id: F1\n    fit: mostly # c\n  # two\n  - id: F2\n",
      .remove(top["findings"].entry("F1")),
      "findings:\n  # one\n  # two\n  - id: F2\n"
    ),
    Change(
      "the only entry",
      "findings:  # all\n  # one\n  - id: F1 # c\n  # end\ndesign: []\n",
      .remove(top["findings"].entry("F1")),
      "findings: []  # all\n  # one\n  # end\ndesign: []\n"
    ),
    Change(
      "the last entry of a file without a line break at its end",
      "findings:\r\n  - id: F1\r\n  - id: F2",
      .remove(top["findings"].entry("F2")),
      "findings:\r\n  - id: F1"
    ),
    Change(
      "the only key",
      "case:\n  period:\n    from: 2025\n  id: a\n",
      .remove(top["case"]["period"]["from"]),
      "case:\n  period: {}\n  id: a\n"
    ),
  ]

  static let renamings = [
    Change(
      "a key and nothing else",
      "temuan:   # all\n  - id: F1\n",
      .rename(top["temuan"], to: "findings"),
      "findings:   # all\n  - id: F1\n"
    ),
    Change(
      "a key in quotes, in braces",
      "{\"temuan\":[]}",
      .rename(top["temuan"], to: "findings"),
      "{\"findings\":[]}"
    ),
  ]

  @Test(arguments: settings + additions + removals + renamings)
  func `Only what was meant changes`(change: Change) throws {
    #expect(try EditedText(change.before).changed(change.edit) == change.after)
  }

  @Test func `A path that leads nowhere is refused, and so is one that leads to several`() throws {
    let text = try EditedText("findings:\n  - {id: F1}\n  - {id: F1}\n  - note\n")
    #expect(text.refusal(.set(Self.finding["fit"], .word("mostly"))) == .severalPlaces)
    let other = Self.top["findings"].entry("F2")
    #expect(text.refusal(.set(other["fit"], .word("mostly"))) == .noSuchPlace)
    #expect(text.refusal(.remove(Self.top["design"])) == .noSuchPlace)
    #expect(text.refusal(.remove(EditPath(document: 1)["findings"])) == .noSuchPlace)
    #expect(text.refusal(.append(Self.top["findings"][2], .word("a"))) == .wrongKind)
  }

  @Test func `A key is not given a name that another has`() throws {
    let text = try EditedText("case: {id: a, title: b}\n")
    let path = Self.top["case"]["id"]
    #expect(text.refusal(.rename(path, to: "title")) == .keyExists("title"))
  }

  @Test func `A change that would be read otherwise is refused`() throws {
    // Without the key between them, the empty lines would be part of the text above.
    let text = try EditedText("a: |+\n  one\n\nb: 1\n\nc: 2\n")
    #expect(text.refusal(.remove(Self.top["b"])) == .readsOtherwise)
  }

  @Test func `A file in UTF-16 is refused with what to do`() {
    for order in UTF16Order.allCases {
      #expect(throws: EditRefusal.notUTF8) {
        try EditedText(order.mark + order.bytes(of: "case: {}\n"))
      }
    }
    #expect(EditRefusal.notUTF8.reason.en.contains("save it as UTF-8"))
  }

  @Test(arguments: ["case: [", "a: b: c\n", "a: &x 1\n", "a: *x\n", "a: !t 1\n", "a: \"x\n"])
  func `A text with a syntax error, an anchor or a tag is refused`(text: String) {
    let error = #expect(throws: EditRefusal.self) { try EditedText(text) }
    guard case .unreadable? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }
}
