/// The first of some changes, as many as can be made together in one text.
///
/// The edit of each is made for the text before all of them. A change that leads into what another one brings
/// or takes away, or whose edit touches another's, waits for the text that comes of those before it.
struct EditBatch {
  /// How many of the changes go together; 0 where already the first cannot be made so.
  private(set) var count = 0

  private let text: CaseText
  private var groups: [Group] = []
  /// The places that are changed as a whole.
  private var taken: [EditSpot: Int] = [:]
  /// The places within which something is changed.
  private var entered: Set<EditSpot> = []
  /// The mappings that get keys, each with its group.
  private var grown: [EditSpot: Int] = [:]

  /// Edits that are made as one: of a single change, or entries and keys that come one behind the other.
  private struct Group {
    /// The place of its first change among all.
    let first: Int
    var edit: TextEdit
    /// What is added to the end of a list, and to which; made an edit of when all is known.
    var appended: (list: EditPath, values: [YAMLValue])?
  }

  /// Collects changes up to the first one that has to wait.
  init(of changes: ArraySlice<CaseEdit>, in text: CaseText) {
    self.text = text
    collect(changes)
    // Edits that touch are known when all are made; then less is tried.
    while count > 1, let waiting = makeEdits() {
      (groups, taken, entered, grown, count) = ([], [:], [], [:], 0)
      collect(changes.prefix(waiting))
    }
  }

  /// The text after the edits.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in groups.map({ $0.edit }) {
      result += bytes[offset..<edit.range.lowerBound]
      result += edit.replacement
      offset = edit.range.upperBound
    }
    return result + bytes[offset...]
  }

  private mutating func collect(_ changes: ArraySlice<CaseEdit>) {
    for change in changes {
      guard !isBarrier(change), let spot = EditSpot(of: change.path, in: text) else { return }
      guard add(change, at: spot) else { return }
      count += 1
    }
  }

  /// Whether a change says what later ones lead to, or how they are written.
  private func isBarrier(_ change: CaseEdit) -> Bool {
    guard let node = try? text.place(change.path).node else { return false }
    switch change {
    case .append: return false
    case .rename: return true
    case .remove(let path):
      if case .key? = path.steps.last { return node.style == .block && node.items != nil }
      return true
    case .set, .replace: return node.style == .block && node.items != nil
    }
  }

  /// Adds a change; returns whether it goes together with those before it.
  private mutating func add(_ change: CaseEdit, at spot: EditSpot) -> Bool {
    if case .append(let path, let value) = change { return append(value, to: path, at: spot) }
    guard isFree(spot), let edit = try? text.edit(for: change) else { return false }
    guard let home = spot.home else {
      add(edit, at: spot)
      return true
    }
    guard !spot.isDeep, let node = spot.homeNode else { return false }
    guard let group = grown[home] else {
      grown[home] = groups.count
      add(edit, at: spot)
      return true
    }
    let before = groups[group].edit
    guard groups[group].appended == nil, node.style == .block, edit.range == before.range else {
      return false
    }
    groups[group].edit = TextEdit(edit.range, with: before.replacement + edit.replacement)
    taken[spot] = group
    enter(spot)
    return true
  }

  private mutating func add(_ edit: TextEdit, at spot: EditSpot) {
    taken[spot] = groups.count
    enter(spot)
    groups.append(Group(first: count, edit: edit))
  }

  private mutating func append(_ value: YAMLValue, to path: EditPath, at spot: EditSpot) -> Bool {
    if let group = taken[spot], let appended = groups[group].appended {
      guard let last = appended.values.last, value.isWrittenLike(last) else { return false }
      groups[group].appended?.values.append(value)
      return true
    }
    guard isFree(spot), !spot.isDeep, spot.home.map({ grown[$0] == nil }) ?? true,
      let edit = try? text.appending([value], to: path)
    else { return false }
    if let home = spot.home { grown[home] = groups.count }
    taken[spot] = groups.count
    groups.append(Group(first: count, edit: edit, appended: (path, [value])))
    enter(spot)
    return true
  }

  /// Whether nothing is changed at a place, around it or within it.
  private func isFree(_ spot: EditSpot) -> Bool {
    taken[spot] == nil && !entered.contains(spot) && !spot.around.contains { taken[$0] != nil }
  }

  private mutating func enter(_ spot: EditSpot) {
    for home in spot.around { entered.insert(home) }
  }

  /// Makes the edits that wait for all entries of a list, and puts all in the order of the text.
  ///
  /// - Returns: The change that has to wait, as its edit touches one before it; `nil` where none does.
  private mutating func makeEdits() -> Int? {
    for index in groups.indices {
      guard let (list, values) = groups[index].appended, values.count > 1 else { continue }
      guard let edit = try? text.appending(values, to: list) else {
        return max(1, groups[index].first)
      }
      groups[index].edit = edit
    }
    groups.sort { ($0.edit.range.lowerBound, $0.first) < ($1.edit.range.lowerBound, $1.first) }
    var waiting: Int?
    for (left, right) in zip(groups, groups.dropFirst()) {
      let gap = right.edit.range.lowerBound - left.edit.range.upperBound
      let isRemoval = left.edit.replacement.isEmpty && right.edit.replacement.isEmpty
      if gap > 0 || (gap == 0 && isRemoval) { continue }
      waiting = min(waiting ?? .max, max(left.first, right.first))
    }
    return waiting.map { max(1, $0) }
  }
}

extension YAMLValue {
  /// Whether it is written as another one is where both come to the end of one list.
  fileprivate func isWrittenLike(_ other: YAMLValue) -> Bool {
    guard case .mapping(let own, let isInline) = self,
      case .mapping(let others, let isOtherInline) = other
    else { return false }
    return !own.isEmpty && !others.isEmpty && isInline == isOtherInline
  }
}
