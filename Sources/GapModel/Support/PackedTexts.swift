/// Texts one behind the other in one piece of memory.
package struct PackedTexts: Sendable {
  private var bytes: ContiguousArray<UInt8> = []
  private var ends: ContiguousArray<Int> = []

  package init() {}

  /// How many there are.
  package var count: Int { ends.count }

  /// The text at a place.
  package subscript(place: Int) -> String {
    let start = place == 0 ? 0 : ends[place - 1]
    return String(decoding: bytes[start..<ends[place]], as: UTF8.self)
  }

  /// Adds a text behind the others.
  package mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    ends.append(bytes.count)
  }
}
