/// What a YAML text says, however it is written: what a change of it is measured by.
indirect enum YAMLMeaning: Hashable {
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
    }
  }

  /// Changes what it says.
  ///
  /// - Throws: Why that cannot be.
  mutating func make(_ edit: CaseEdit) throws(EditRefusal) {
    switch edit {
    case .set(let path, let value): try set(path.steps[...], to: YAMLMeaning(value))
    case .append(let path, let value): try append(YAMLMeaning(value), to: path.steps[...])
    case .remove(let path): try remove(path.steps[...])
    case .rename(let path, let key): try rename(path.steps[...], to: key)
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
    if case .mapping(var entries) = self, case .key(let key) = step,
      !entries.contains(where: { $0.key == key })
    {
      entries.append(Entry(key: key, value: .nothing))
      self = .mapping(entries)
    }
    try change(step) { (part: inout YAMLMeaning) throws(EditRefusal) in
      try part.set(steps.dropFirst(), to: value)
    }
  }

  private mutating func append(
    _ value: YAMLMeaning,
    to steps: ArraySlice<EditPath.Step>
  ) throws(EditRefusal) {
    guard let step = steps.first else {
      if self == .nothing { self = .list([]) }
      guard case .list(let items) = self else { throw .wrongKind }
      self = .list(items + [value])
      return
    }
    if case .mapping(let entries) = self, case .key(let key) = step,
      !entries.contains(where: { $0.key == key })
    {
      return try set(steps, to: .list([value]))
    }
    try change(step) { (part: inout YAMLMeaning) throws(EditRefusal) in
      try part.append(value, to: steps.dropFirst())
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
    switch self {
    case .mapping(var entries):
      try change(&entries[place].value)
      self = .mapping(entries)
    case .list(var items):
      try change(&items[place])
      self = .list(items)
    case .nothing, .scalar: throw .noSuchPlace
    }
  }

  /// The place of the only part that a step leads to.
  func place(of step: EditPath.Step) throws(EditRefusal) -> Int {
    let places: [Int]
    switch (self, step) {
    case (.mapping(let entries), .key(let key)):
      places = entries.indices.filter { entries[$0].key == key }
    case (.list(let items), .index(let index)): places = items.indices.filter { $0 == index }
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
