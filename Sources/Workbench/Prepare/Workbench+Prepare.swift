import GapModel

// Preparing a case: its head, its sources and its design.
extension Workbench {
  mutating func perform(_ action: PrepareAction) {
    guard let content = shownCase else { return }
    let wasRemoving = prepare.isRemoving
    prepare.isRemoving = false
    switch action {
    case .go(let place): prepare.go(to: place)
    case .finding(let id): goToFinding(id, in: content)
    case .named(let id): goToEntry(id, in: content)
    case .head(let field, let text): write(text, as: field)
    case .coder(let place, let field, let text): write(text, as: field, ofCoder: place, content)
    case .addCoder(let id, let name): addCoder(id, name, to: content)
    case .removeCoder(let place): removeCoder(place, of: content)
    case .index(let place, let field, let text): write(text, as: field, ofIndex: place)
    case .addIndex(let scheme, let year, let value): addIndex(scheme, year, value)
    case .removeIndex(let place): remove(place, of: EditPath()["indices"])
    case .openSource(let place):
      prepare.source = prepare.source == place ? nil : place
    case .source(let place, let field, let text): write(text, as: field, ofSource: place, content)
    case .addSource: addSource(to: content)
    case .removeSource(let place, let isSure):
      removeSource(place, of: content, isSure: isSure && wasRemoving)
    case .openExpectation(let place):
      prepare.expectation = prepare.expectation == place ? nil : place
    case .expectation(let place, let field, let text):
      write(text, as: field, ofExpectation: place, content)
    case .basis(let place, let source, let isSo):
      guard content.sources.indices.contains(source) else { return }
      list(
        content.sources[source].id.text,
        isSo,
        in: EditPath()["design"][place]["basis"]
      )
    case .addExpectation(let place, let statement):
      addExpectation(at: place, statement, to: content)
    case .removeExpectation(let place, let isSure):
      removeExpectation(place, of: content, isSure: isSure && wasRemoving)
    case .judge(let dimension, let decision, let because, let basis):
      judge(dimension, decision, because, basis, in: content)
    case .unjudge(let dimension): unjudge(dimension, in: content)
    }
  }

  // MARK: Moving

  private mutating func goToFinding(_ id: String, in content: Case) {
    show(.code)
    guard let place = content.findings.index(of: Finding.ID(id)) else { return }
    go(to: place)
  }

  private mutating func goToEntry(_ id: String, in content: Case) {
    if let place = content.design.firstIndex(where: { $0.id.text == id }) {
      let dimension = content.design[place].dimension
      prepare.go(to: content.instrument.place(of: dimension))
      prepare.expectation = place
      orders.append(.focus("expectation-\(place)-statement"))
    } else if let place = content.sources.firstIndex(where: { $0.id.text == id }) {
      prepare.go(to: .sources)
      prepare.source = place
      orders.append(.focus("source-\(place)-role"))
    } else {
      prepare.go(to: content.instrument.place(of: Dimension.ID(id)))
    }
  }

  // MARK: Writing fields

  /// Writes what was typed into a field; tells what to write where it cannot.
  @discardableResult
  mutating func write(
    _ typed: String,
    as form: FieldForm,
    at path: EditPath,
    within home: EditPath? = nil
  ) -> Bool {
    makeEdits { writer throws(FieldRefusal) in
      try writer.writing(typed, as: form, at: path, within: home)
    }
  }

  /// Puts a word into a list, or takes it out.
  @discardableResult
  mutating func list(_ word: String, _ isListed: Bool, in list: EditPath) -> Bool {
    makeEdits { writer throws(FieldRefusal) in writer.listing(word, isListed, in: list) }
  }

  /// Takes an entry of a list away.
  @discardableResult
  mutating func remove(_ place: Int, of list: EditPath) -> Bool {
    makeEdits { writer throws(FieldRefusal) in [writer.removing(place, of: list)] }
  }

  /// Makes edits as one, if what was typed can be written.
  @discardableResult
  mutating func makeEdits(
    _ edits: (FieldWriter) throws(FieldRefusal) -> [CaseEdit]
  ) -> Bool {
    guard let places = currentCase?.working.places else {
      notice = .problem(WindowWords.formsAreLocked)
      return false
    }
    do throws(FieldRefusal) {
      return edit(try edits(FieldWriter(text: places)))
    } catch {
      notice = .problem(error.words)
      return false
    }
  }

  /// Gives something another name, everywhere.
  @discardableResult
  mutating func rename(
    _ name: String,
    _ kind: References.Kind,
    to typed: String,
    at path: EditPath,
    taken: [String]
  ) -> Bool {
    makeEdits { writer throws(FieldRefusal) in
      let others = taken.filter { $0 != name }
      let own = try writer.writing(typed, as: .id(taken: others), at: path)
      guard !own.isEmpty else { return [] }
      return own
        + References(to: name, kind, in: writer.text).renaming(to: typed.trimmedText)
    }
  }
}

extension Instrument {
  /// The place of a dimension.
  func place(of dimension: Dimension.ID) -> PreparePlace {
    dimensions.firstIndex { $0.id == dimension }.map { .dimension($0) } ?? .head
  }
}
