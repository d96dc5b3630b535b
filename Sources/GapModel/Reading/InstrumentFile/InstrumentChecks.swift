// What must hold between the entries of an instrument's lists.
extension FieldReader {
  /// Tells names that are given twice in a list, and labels by which two entries would be meant.
  func checkNames<Item: Labelled>(of items: [Located<Item>], _ what: Noun) {
    checkNames(of: items.map { Located(value: Word($0.value.key), range: $0.range) }, what)
    var owners: [String: String] = [:]
    for item in items {
      for word in Set(([item.value.key] + item.value.label.all).map { $0.lowercased() }).sorted() {
        if let owner = owners[word], owner != item.value.key {
          tell(.ambiguousLabel(word, of: owner, at: item.range))
        }
        owners[word] = item.value.key
      }
    }
  }

  /// Tells names that are given twice in a list.
  func checkNames(of names: [Located<Word>], _ what: Noun) {
    var table = NameTable<Never>(kind: what)
    for name in names {
      if let diagnostic = table.declare(name) { tell(diagnostic) }
    }
  }

  /// Tells numbers that do not exceed the one before.
  func checkRising(_ numbers: [Located<Double>], _ what: Diagnostic.Rising) {
    for (before, number) in zip(numbers, numbers.dropFirst()) where number.value <= before.value {
      tell(.notRising(what, number.value, after: before.value, at: number.range))
    }
  }
}
