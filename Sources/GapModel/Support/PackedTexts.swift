/// Texts one behind the other in one piece of memory.
///
/// `End` is the number that says where one ends: a small one takes less room, and limits how many bytes
/// all of them together may have.
package struct PackedTexts<End: FixedWidthInteger & Sendable>: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var ends: ContiguousArray<End> = []

  package init() {}

  /// How many there are.
  package var count: Int { ends.count }

  /// The text at an index.
  package subscript(index: Int) -> String { String(decoding: bytes(at: index), as: UTF8.self) }

  /// Adds a text behind the others.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(End(bytes.count))
  }

  /// Whether a text reads as the one at an index.
  package func reads(_ text: String, at index: Int) -> Bool {
    bytes(at: index).elementsEqual(text.utf8)
  }

  private func bytes(at index: Int) -> ContiguousArray<UInt8>.SubSequence {
    bytes[(index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index])]
  }
}
