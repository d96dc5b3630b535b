/// What a YAML text says, however it is written: what a change of it is measured by.
///
/// Not an indirect one: its lists lie elsewhere anyway, and within a box a list would be copied for each change.
enum YAMLMeaning: Hashable {
  case nothing
  case scalar(String)
  case list([YAMLMeaning])
  case mapping([Entry])

  struct Entry: Hashable {
    var key: String
    var value: YAMLMeaning
  }

  init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text): self = node.isNull ? .nothing : .scalar(text)
    case .list(let items): self = .list(items.map { YAMLMeaning($0) })
    case .mapping(let entries):
      self = .mapping(
        entries.map { Entry(key: $0.key.text ?? "", value: YAMLMeaning($0.value)) }
      )
    }
  }

  init(_ value: YAMLValue) {
    switch value {
    case .scalar(let scalar): self = .scalar(scalar.text)
    case .list(let items, _): self = .list(items.map { YAMLMeaning($0) })
    case .mapping(let entries, _):
      self = .mapping(entries.map { Entry(key: $0.key, value: YAMLMeaning($0.value)) })
    case .nothing: self = .nothing
    }
  }

  /// Whether a value of a text says the same.
  ///
  /// Compared part by part: another tree of meanings beside it would hold a large case once more.
  func isSaid(by node: YAMLNode) -> Bool {
    switch (self, node.content) {
    case (.nothing, .scalar): node.isNull
    case (.scalar(let own), .scalar(let text)): !node.isNull && own == text
    case (.list(let own), .list(let items)):
      own.count == items.count && zip(own, items).allSatisfy { $0.isSaid(by: $1) }
    case (.mapping(let own), .mapping(let entries)):
      own.count == entries.count
        && zip(own, entries).allSatisfy { entry, node in
          entry.key == node.key.text ?? "" && entry.value.isSaid(by: node.value)
        }
    case (.nothing, _), (.scalar, _), (.list, _), (.mapping, _): false
    }
  }

  /// Changes what it says, edit by edit.
  ///
  /// - Throws: Why that cannot be.
  mutating func make(_ edits: [CaseEdit]) throws(EditRefusal) {
    var index = 0
    while index < edits.count {
      guard case .append(let path, _) = edits[index] else {
        try make(edits[index])
        index += 1
        continue
      }
      // Entries for one list go there together: one by one, a long list would be copied for each.
      var values: [YAMLMeaning] = []
      while index < edits.count, case .append(path, let value) = edits[index] {
        values.append(YAMLMeaning(value))
        index += 1
      }
      try append(values, to: path.steps[...])
    }
  }

  private mutating func make(_ edit: CaseEdit) throws(EditRefusal) {
    switch edit {
    case .set(let path, let value): try set(path.steps[...], to: YAMLMeaning(value))
    case .append(let path, let value): try append([YAMLMeaning(value)], to: path.steps[...])
    case .remove(let path): try remove(path.steps[...])
    case .rename(let path, let key): try rename(path.steps[...], to: key)
    case .replace(let path, let entry):
      try rename(path.steps[...], to: entry.key)
      try set(path.parent[entry.key].steps[...], to: YAMLMeaning(entry.value))
    }
  }

  private mutating func set(
    _ steps: ArraySlice<EditPath.Step>,
    to value: YAMLMeaning
  ) throws(EditRefusal) {
    guard let step = steps.first else {
      self = value
      return
    }
    if self == .nothing, case .key = step { self = .mapping([]) }
    if lacks(step), case .mapping(let entries) = self, case .key(let key) = step {
      self = .mapping(entries + [Entry(key: key, value: .nothing)])
    }
    try change(step) { (part: inout YAMLMeaning) throws(EditRefusal) in
      try part.set(steps.dropFirst(), to: value)
    }
  }

  private mutating func append(
    _ values: [YAMLMeaning],
    to steps: ArraySlice<EditPath.Step>
  ) throws(EditRefusal) {
    guard let step = steps.first else {
      if self == .nothing { self = .list([]) }
      guard case .list(let items) = self else { throw .wrongKind }
      self = .list(items + values)
      return
    }
    if lacks(step) { return try set(steps, to: .list(values)) }
    try change(step) { (part: inout YAMLMeaning) throws(EditRefusal) in
      try part.append(values, to: steps.dropFirst())
    }
  }

  private mutating func remove(_ steps: ArraySlice<EditPath.Step>) throws(EditRefusal) {
    guard let step = steps.first else { throw .wrongKind }
    guard steps.count == 1 else {
      return try change(step) { (part: inout YAMLMeaning) throws(EditRefusal) in
        try part.remove(steps.dropFirst())
      }
    }
    switch self {
    case .mapping(var entries):
      entries.remove(at: try place(of: step))
      self = .mapping(entries)
    case .list(var items):
      items.remove(at: try place(of: step))
      self = .list(items)
    case .nothing, .scalar: throw .noSuchPlace
    }
  }

  private mutating func rename(
    _ steps: ArraySlice<EditPath.Step>,
    to key: String
  ) throws(EditRefusal) {
    guard let step = steps.first else { throw .wrongKind }
    guard steps.count == 1 else {
      return try change(step) { (part: inout YAMLMeaning) throws(EditRefusal) in
        try part.rename(steps.dropFirst(), to: key)
      }
    }
    guard case .mapping(var entries) = self else { throw .wrongKind }
    let place = try place(of: step)
    guard !entries.contains(where: { $0.key == key }) else { throw .keyExists(key) }
    entries[place].key = key
    self = .mapping(entries)
  }

  private mutating func change(
    _ step: EditPath.Step,
    _ change: (inout YAMLMeaning) throws(EditRefusal) -> Void
  ) throws(EditRefusal) {
    let place = try place(of: step)
    // What is changed is held by nothing else meanwhile, or a long list would be copied for each change.
    switch self {
    case .mapping(var entries):
      self = .nothing
      defer { self = .mapping(entries) }
      try change(&entries[place].value)
    case .list(var items):
      self = .nothing
      defer { self = .list(items) }
      try change(&items[place])
    case .nothing, .scalar: throw .noSuchPlace
    }
  }

  /// Whether it is a mapping without the key that a step names.
  private func lacks(_ step: EditPath.Step) -> Bool {
    guard case .mapping(let entries) = self, case .key(let key) = step else { return false }
    return !entries.contains { $0.key == key }
  }

  /// The place of the only part that a step leads to.
  func place(of step: EditPath.Step) throws(EditRefusal) -> Int {
    let places: [Int]
    switch (self, step) {
    case (.mapping(let entries), .key(let key)):
      places = entries.indices.filter { entries[$0].key == key }
    case (.list(let items), .index(let index)):
      places = items.indices.contains(index) ? [index] : []
    case (.list(let items), .named(let key, let value)):
      let entry = Entry(key: key, value: .scalar(value))
      places = items.indices.filter { index in
        if case .mapping(let entries) = items[index] { entries.contains(entry) } else { false }
      }
    default: throw .noSuchPlace
    }
    guard places.count < 2 else { throw .severalPlaces }
    guard let place = places.first else { throw .noSuchPlace }
    return place
  }
}
