import GapModel

// Where findings come from.
extension Workbench {
  mutating func write(
    _ text: String,
    as field: SourceField,
    ofSource place: Int,
    _ content: Case
  ) {
    guard content.sources.indices.contains(place) else { return }
    let path = EditPath()["sources"][place][field.rawValue]
    switch field {
    case .id:
      rename(
        content.sources[place].id.text,
        .source,
        to: text,
        at: path,
        taken: content.sources.map { $0.id.text }
      )
    case .technique: write(text, as: .neededWord, at: path)
    case .role, .title, .group, .note: write(text, as: .text, at: path)
    case .date: write(text, as: .date, at: path)
    case .weight: write(text, as: .weight, at: path)
    case .key: write(text, as: .truth, at: path)
    }
  }

  mutating func addSource(to content: Case) {
    guard let technique = content.instrument.techniques.first else { return }
    var names = NextNames(behind: content.sources.map { $0.id.text }, usual: "W")
    let entries = [
      YAMLValue.Entry("id", .word(names.next())),
      YAMLValue.Entry("technique", .word(technique.key)),
    ]
    guard edit([.append(EditPath()["sources"], .mapping(entries))]) else { return }
    prepare.go(to: .sources)
    prepare.source = content.sources.count
    orders.append(.focus("source-\(content.sources.count)-technique"))
  }

  /// Removes a source; where others refer to it, that is shown first.
  mutating func removeSource(_ place: Int, of content: Case, isSure: Bool) {
    guard let places = currentCase?.working.places, content.sources.indices.contains(place) else {
      notice = .problem(WindowWords.formsAreLocked)
      return
    }
    let id = content.sources[place].id
    let alone = content.findings.filter { $0.sources == [id] }.map { $0.id.text }
    guard alone.isEmpty else {
      notice = .problem(PrepareWords.onlySource(id.text, of: alone))
      return
    }
    let references = References(to: id.text, .source, in: places)
    guard references.places.isEmpty || isSure else {
      prepare.isRemoving = true
      return
    }
    let edits = references.removing(in: places) + [.remove(EditPath()["sources"][place])]
    guard edit(edits) else { return }
    prepare.go(to: .sources)
    notice = .done(PrepareWords.removed(id.text))
  }
}

extension References {
  /// The edits that take the name out of the lists it stands in; a list that would be empty goes.
  func removing(in text: CaseText) -> [CaseEdit] {
    let writer = FieldWriter(text: text)
    return places.compactMap { place in
      place.list.map { list in .remove(writer.count(of: list) == 1 ? list : place.path) }
    }
  }
}
