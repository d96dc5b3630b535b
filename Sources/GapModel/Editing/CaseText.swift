/// The text of a file with the places of everything in it, so that it can be changed without harming the rest.
///
/// A change is an edit of the text at known places: comments, order and quoting of all else stay byte for
/// byte. After each change the text is read again and must say what was meant, and nothing else anew.
///
/// It is meant for cases, and edits instruments and brands as well: it knows YAML, not what keys mean.
public struct CaseText: Sendable {
  /// What people call the file.
  public let name: String
  /// The text as UTF-8, with its byte order mark if it has one.
  public var bytes: [UInt8] { lines.bytes }

  let lines: LineTable
  let documents: [YAMLNode]

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - name: What people call the file.
  ///   - bytes: The text in UTF-8.
  /// - Throws: Why it is not edited: it is in UTF-16, is no YAML, or holds what the format does not have.
  public init(name: String, bytes: [UInt8]) throws(EditRefusal) {
    guard !bytes.starts(with: [0xFE, 0xFF]), !bytes.starts(with: [0xFF, 0xFE]) else {
      throw .notUTF8
    }
    self.name = name
    lines = LineTable(bytes)
    documents = try YAMLTree(of: lines, name: name).documents
  }

  /// A text after a change.
  public struct Changed: Sendable {
    /// The text with the change.
    public let text: CaseText
    /// The edit that was made.
    public let edit: TextEdit
    /// The edit that undoes it, for the text with the change.
    public let undo: TextEdit
  }

  /// The text after a change.
  ///
  /// - Throws: Why the change is not made.
  /// - Complexity: O(*n*) in the size of the text, which is read again.
  public func changed(by change: CaseEdit) throws(EditRefusal) -> Changed {
    let edit = try edit(for: change)
    let undo = edit.inverse(in: bytes)
    let text = try reading(edit.applied(to: bytes), saying: [change])
    return Changed(text: text, edit: edit, undo: undo)
  }

  /// The text of changed bytes, which must say what this one says after some changes, and nothing else anew.
  func reading(_ bytes: [UInt8], saying changes: [CaseEdit]) throws(EditRefusal) -> CaseText {
    let text: CaseText
    do throws(EditRefusal) {
      text = try CaseText(name: name, bytes: bytes)
    } catch {
      throw .readsOtherwise
    }
    guard text.documents.count == documents.count else { throw .readsOtherwise }
    for index in documents.indices {
      var meant = YAMLMeaning(documents[index])
      try meant.make(changes.filter { $0.path.document == index })
      guard meant.isSaid(by: text.documents[index]) else { throw .readsOtherwise }
    }
    return text
  }

  /// The text after an edit, such as one that undoes another.
  ///
  /// - Throws: Why the text that would come of it cannot be edited.
  public func applying(_ edit: TextEdit) throws(EditRefusal) -> CaseText {
    try CaseText(name: name, bytes: edit.applied(to: bytes))
  }

  /// The edit that makes a change.
  func edit(for change: CaseEdit) throws(EditRefusal) -> TextEdit {
    switch change {
    case .set(let path, let value): try setting(path, to: value)
    case .append(let path, let value): try appending([value], to: path)
    case .remove(let path): try removing(path)
    case .rename(let path, let key): try renaming(path, to: key)
    case .replace(let path, let entry): try replacing(path, with: entry)
    }
  }

  /// Whether anything stands at a place, or would if it was filled in.
  public func has(_ path: EditPath) -> Bool { (try? place(path)) != nil }

  /// The text of a scalar; `nil` where there is none.
  public func scalar(at path: EditPath) -> String? {
    guard let node = try? place(path).node, !node.isNull else { return nil }
    return node.text
  }

  /// The keys of a mapping, in the order of the text; none where there is no mapping.
  public func keys(at path: EditPath) -> [String] {
    guard let entries = try? place(path).node.entries else { return [] }
    return entries.compactMap { $0.key.text }
  }

  // MARK: Places

  /// A value with what it stands in.
  struct Place {
    let node: YAMLNode
    /// Whether brackets or braces stand around it.
    let isInFlow: Bool
    /// The mapping or list that holds it.
    let home: YAMLNode?
    /// Its place among the entries of that.
    let index: Int
  }

  /// Where a path leads.
  func place(_ path: EditPath) throws(EditRefusal) -> Place {
    guard documents.indices.contains(path.document) else { throw .noSuchPlace }
    var place = Place(node: documents[path.document], isInFlow: false, home: nil, index: 0)
    for step in path.steps { place = try self.place(step, in: place) }
    return place
  }

  private func place(_ step: EditPath.Step, in home: Place) throws(EditRefusal) -> Place {
    let node = home.node
    let index = try node.place(of: step)
    let isInFlow = home.isInFlow || node.style == .flow || node.style == .pair
    let part = node.entries.map { $0[index].value } ?? node.items.map { $0[index] }
    guard let part else { throw .noSuchPlace }
    return Place(node: part, isInFlow: isInFlow, home: node, index: index)
  }

  /// A writer of lines like those of the text around a mapping.
  func writer(in mapping: YAMLNode?) -> YAMLWriter {
    var writer = YAMLWriter(lineEnd: lines.lineEnd)
    let lists = mapping?.entries?.filter { $0.value.style == .block && $0.value.items != nil } ?? []
    if let first = lists.first {
      let indent =
        lines.column(of: first.value.range.lowerBound)
        - lines.column(of: first.key.range.lowerBound)
      if (0...8).contains(indent) { writer.listIndent = indent }
    }
    return writer
  }
}

extension YAMLNode {
  /// The place among its entries of the only one that a step leads to.
  func place(of step: EditPath.Step) throws(EditRefusal) -> Int {
    let places: [Int]
    switch step {
    case .key(let key):
      guard let entries else { throw .noSuchPlace }
      places = entries.indices.filter { entries[$0].key.text == key }
    case .index(let index):
      places = items?.indices.contains(index) == true ? [index] : []
    case .named(let key, let value):
      places = items?.indices.filter { index in items?[index].holds(value, at: key) == true } ?? []
    }
    guard places.count < 2 else { throw .severalPlaces }
    guard let place = places.first else { throw .noSuchPlace }
    return place
  }

  private func holds(_ value: String, at key: String) -> Bool {
    entries?.contains { $0.key.text == key && !$0.value.isNull && $0.value.text == value } == true
  }
}

extension CaseEdit {
  /// Where the change is made.
  var path: EditPath {
    switch self {
    case .set(let path, _), .append(let path, _), .remove(let path), .rename(let path, _),
      .replace(let path, _):
      path
    }
  }
}
