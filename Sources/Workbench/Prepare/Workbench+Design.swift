import GapModel

// The design's expectations, and what an analyst decides on a dimension.
extension Workbench {
  mutating func write(
    _ text: String,
    as field: ExpectationField,
    ofExpectation place: Int,
    _ content: Case
  ) {
    guard content.design.indices.contains(place) else { return }
    let path = EditPath()["design"][place]
    switch field {
    case .statement: write(text, as: .needed, at: path["statement"])
    case .weight: write(text, as: .weight, at: path["weight"])
    case .note: write(text, as: .text, at: path["note"])
    case .id:
      rename(
        content.design[place].id.text,
        .expectation,
        to: text,
        at: path["id"],
        taken: content.design.map { $0.id.text }
      )
    case .place:
      let home = ExpectationHome(text)
      let moved = makeEdits { writer throws(FieldRefusal) in
        try writer.writing(home.dimension, as: .neededWord, at: path["dimension"])
          + writer.writing(home.indicator, as: .word, at: path["indicator"])
      }
      guard moved else { return }
      prepare.place = content.instrument.place(of: Dimension.ID(home.dimension))
    }
  }

  mutating func addExpectation(at place: String, _ statement: String, to content: Case) {
    let home = ExpectationHome(place)
    let names = content.design.map { $0.id.text }
    let near = content.design.last { $0.dimension.text == home.dimension }?.id.text
    let letters = near.map { String($0.prefix { !$0.isNumber }) }
    let code = content.instrument.dimension(Dimension.ID(home.dimension))?.code ?? ""
    var next = NextNames(behind: names, usual: letters ?? "E" + code.filter { $0.isASCII })
    let id = letters == nil ? Self.firstName("E" + code, names) : next.next()
    let added = makeEdits { _ throws(FieldRefusal) in
      guard let statement = try FieldForm.needed.value(of: statement) else { return [] }
      var entries = [
        YAMLValue.Entry("id", .word(id)), YAMLValue.Entry("dimension", .word(home.dimension)),
      ]
      if !home.indicator.isEmpty {
        entries.append(YAMLValue.Entry("indicator", .word(home.indicator)))
      }
      entries.append(YAMLValue.Entry("statement", statement))
      return [.append(EditPath()["design"], .mapping(entries))]
    }
    if added { orders.append(.focus("add-expectation-\(place)-\(content.design.count + 1)")) }
  }

  /// The first free name that begins with some letters.
  private static func firstName(_ letters: String, _ taken: [String]) -> String {
    var number = 1
    while taken.contains("\(letters)\(number)") { number += 1 }
    return "\(letters)\(number)"
  }

  /// Removes an expectation; where others refer to it, that is shown first, and they are then held against
  /// its indicator, or its dimension where it has none.
  mutating func removeExpectation(_ place: Int, of content: Case, isSure: Bool) {
    guard let places = currentCase?.working.places, content.design.indices.contains(place) else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    let expectation = content.design[place]
    let references = References(to: expectation.id.text, .expectation, in: places)
    guard references.places.isEmpty || isSure else {
      prepare.isRemoving = true
      return
    }
    let home = PlaceName(expectation.home)
    let moves = references.places.flatMap { reference -> [CaseEdit] in
      guard let list = reference.list else {
        return [
          .replace(reference.path, with: YAMLValue.Entry(home.kind.rawValue, .word(home.word)))
        ]
      }
      let words = FieldWriter(text: places).words(in: list)
      return words.contains(home.word)
        ? [.remove(reference.path)] : [.set(reference.path, .word(home.word))]
    }
    guard edit(moves + [.remove(EditPath()["design"][place])]) else { return }
    prepare.go(to: content.instrument.place(of: expectation.dimension))
    notice = .done(PrepareWords.removed(expectation.id.text))
  }

  // MARK: Judgements

  mutating func judge(
    _ dimension: Int,
    _ decision: String,
    _ because: String,
    _ basis: String,
    in content: Case
  ) {
    guard content.instrument.dimensions.indices.contains(dimension) else { return }
    let id = content.instrument.dimensions[dimension].id
    let decides = !decision.isEmpty
    guard !decides || !because.trimmedText.isEmpty else {
      notice = .problem(PrepareWords.becauseIsNeeded)
      return
    }
    guard decides || !basis.trimmedText.isEmpty else {
      notice = .problem(PrepareWords.decisionIsNeeded)
      return
    }
    let rating = decision == "-" ? "" : decision
    let applicable = decision == "-" ? "false" : ""
    makeEdits { writer throws(FieldRefusal) in
      let judgements = EditPath()["judgements"]
      guard let place = content.judgements.firstIndex(where: { $0.dimension == id }) else {
        let entries = [
          YAMLValue.Entry("dimension", .word(id.text)),
          rating.isEmpty ? nil : YAMLValue.Entry("rating", .word(rating)),
          applicable.isEmpty ? nil : YAMLValue.Entry("applicable", .number(applicable)),
          try FieldForm.text.value(of: because).map { YAMLValue.Entry("because", $0) },
          try FieldForm.text.value(of: basis).map { YAMLValue.Entry("basis", $0) },
        ].compactMap { $0 }
        return [.append(judgements, .mapping(entries))]
      }
      let path = judgements[place]
      let fields: [(key: String, typed: String, form: FieldForm)] = [
        ("rating", rating, .word), ("because", because, .text), ("basis", basis, .text),
      ]
      var edits: [CaseEdit] = []
      for field in fields {
        edits += try writer.writing(field.typed, as: field.form, at: path[field.key])
      }
      let isThere = writer.text.has(path["applicable"])
      if !applicable.isEmpty, writer.text.scalar(at: path["applicable"]) != applicable {
        edits.append(.set(path["applicable"], .number(applicable)))
      } else if applicable.isEmpty, isThere {
        edits.append(.remove(path["applicable"]))
      }
      return edits
    }
  }

  mutating func unjudge(_ dimension: Int, in content: Case) {
    guard content.instrument.dimensions.indices.contains(dimension) else { return }
    let id = content.instrument.dimensions[dimension].id
    guard let place = content.judgements.firstIndex(where: { $0.dimension == id }) else { return }
    remove(place, of: EditPath()["judgements"])
  }
}

/// Where an expectation belongs, as a form says it: `technology/network`, or `technology`.
struct ExpectationHome: Hashable, Sendable {
  let dimension: String
  /// Empty where the expectation has no indicator.
  let indicator: String

  /// Reads a place.
  init(_ word: String) {
    let parts = word.split(separator: "/", maxSplits: 1).map { String($0) }
    dimension = parts.first ?? ""
    indicator = parts.count > 1 ? parts[1] : ""
  }
}

extension Expectation {
  /// What takes its place where it is gone: its indicator, else its dimension.
  var home: Target {
    indicator.map { .indicator(IndicatorReference(dimension, $0)) } ?? .dimension(dimension)
  }
}
