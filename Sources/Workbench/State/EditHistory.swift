import GapModel

/// The edits of a text that can be undone, and those that were and can be made again.
struct EditHistory: Hashable, Sendable {
  /// An edit with the one that undoes it.
  struct Step: Hashable, Sendable {
    let edit: TextEdit
    let undo: TextEdit
  }

  private(set) var done: [Step] = []
  private(set) var undone: [Step] = []

  /// Remembers an edit; what was undone before it cannot be made again.
  mutating func add(_ step: Step) {
    done.append(step)
    undone = []
  }

  /// The edit that undoes the last one; `nil` where there is none.
  mutating func stepBack() -> TextEdit? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    return step.undo
  }

  /// The edit that was undone last; `nil` where there is none.
  mutating func stepForward() -> TextEdit? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    return step.edit
  }
}

extension EditHistory.Step {
  /// The edit between two texts: what lies between what both begin and end with.
  init(from old: [UInt8], to new: [UInt8]) {
    let shared = min(old.count, new.count)
    var start = 0
    while start < shared, old[start] == new[start] { start += 1 }
    var end = 0
    while end < shared - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    edit = TextEdit(start..<(old.count - end), with: Array(new[start..<(new.count - end)]))
    undo = edit.inverse(in: old)
  }
}
