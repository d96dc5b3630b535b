// Several changes at once.
extension CaseText {
  /// The text after several changes, as if one was made after the other.
  ///
  /// The text is read again once for all changes that do not meddle with each other, rather than once for each:
  /// entries of one list, keys of one mapping and values in different places go together.
  ///
  /// - Throws: Why one of the changes is not made; then none is.
  /// - Complexity: O(*n*) in the size of the text where no change meddles with another.
  public func changed(by changes: [CaseEdit]) throws(EditRefusal) -> CaseText {
    var text = self
    var rest = changes[...]
    while let first = rest.first {
      let batch = EditBatch(of: rest, in: text)
      guard batch.count > 1 else {
        text = try text.changed(by: first).text
        rest = rest.dropFirst()
        continue
      }
      text = try text.changed(by: rest.prefix(batch.count), as: batch)
      rest = rest.dropFirst(batch.count)
    }
    return text
  }

  /// The text after changes that go together; where they turn out not to, in halves.
  private func changed(
    by changes: ArraySlice<CaseEdit>,
    as batch: EditBatch
  ) throws(EditRefusal) -> CaseText {
    do throws(EditRefusal) {
      return try reading(batch.applied(to: bytes), saying: Array(changes))
    } catch {
      let half = changes.count / 2
      return try changed(by: Array(changes.prefix(half)))
        .changed(by: Array(changes.dropFirst(half)))
    }
  }
}
