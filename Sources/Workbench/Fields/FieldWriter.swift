import GapModel

/// The edits that write fields into a text.
struct FieldWriter {
  let text: CaseText

  /// The edits that write what was typed at a place; none where the text says that already.
  ///
  /// A key that is emptied goes, and a mapping whose last key it was goes with it if that is asked.
  func writing(
    _ typed: String,
    as form: FieldForm,
    at path: EditPath,
    within home: EditPath? = nil
  ) throws(FieldRefusal) -> [CaseEdit] {
    guard let value = try form.value(of: typed) else {
      guard text.has(path) else { return [] }
      if let home, text.keys(at: home).count == 1 { return [.remove(home)] }
      return [.remove(path)]
    }
    if case .scalar(let scalar) = value, text.scalar(at: path) == scalar.text { return [] }
    return [.set(path, value)]
  }

  /// The edits that put a word into a list, or take it out; an empty list goes with its key.
  func listing(_ word: String, _ isListed: Bool, in list: EditPath) -> [CaseEdit] {
    let words = self.words(in: list)
    guard isListed else {
      guard let place = words.firstIndex(of: word) else { return [] }
      return [.remove(words.count == 1 ? list : list[place])]
    }
    return words.contains(word) ? [] : [.append(list, .word(word))]
  }

  /// The edit that takes an entry of a list away, with the list where it was the only one.
  func removing(_ place: Int, of list: EditPath) -> CaseEdit {
    .remove(count(of: list) == 1 ? list : list[place])
  }

  /// The words of a list.
  func words(in list: EditPath) -> [String] {
    var words: [String] = []
    while text.has(list[words.count]) { words.append(text.scalar(at: list[words.count]) ?? "") }
    return words
  }

  /// The number of entries of a list.
  func count(of list: EditPath) -> Int {
    var count = 0
    while text.has(list[count]) { count += 1 }
    return count
  }
}
