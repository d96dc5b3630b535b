/// Names in the order in which they came, in as few bytes as they take, each found by its text.
package struct NameIndex: Sendable {
  private var names = PackedTexts<UInt32>()
  /// A table with open addressing: the index of a name plus one, or 0 where nothing is.
  private var slots: ContiguousArray<UInt32> = []
  /// A byte of the hash of the name in each slot, so that other names are seldom looked at.
  private var tags: ContiguousArray<UInt8> = []
  private var taken = 0

  package init() {}

  /// How many names there are.
  package var count: Int { names.count }

  /// The name at an index.
  package subscript(index: Int) -> String { names[index] }

  /// The index of the first name that reads so.
  ///
  /// - Complexity: O(1).
  package func index(of name: String) -> Int? {
    guard !slots.isEmpty else { return nil }
    let found = slots[slot(for: name, hash: name.hashValue)]
    return found == 0 ? nil : Int(found) - 1
  }

  /// Adds a name behind the others, unless it is there.
  ///
  /// - Returns: The index where it is already; `nil` when it was added.
  package mutating func insert(_ name: String) -> Int? {
    // At most three quarters are taken, so that a free slot is never far.
    if (taken + 1) * 4 > slots.count * 3 { grow() }
    let hash = name.hashValue
    let slot = slot(for: name, hash: hash)
    guard slots[slot] == 0 else { return Int(slots[slot]) - 1 }
    names.append(name)
    slots[slot] = UInt32(count)
    tags[slot] = Self.tag(hash)
    taken += 1
    return nil
  }

  /// Adds a name behind the others that is there already; it is found where it is first.
  package mutating func repeatName(_ name: String) { names.append(name) }

  private static func tag(_ hash: Int) -> UInt8 {
    UInt8(truncatingIfNeeded: hash >> (Int.bitWidth - 8))
  }

  /// The slot where a name stands, or would stand.
  private func slot(for name: String, hash: Int) -> Int {
    let mask = slots.count - 1
    let tag = Self.tag(hash)
    var slot = hash & mask
    while slots[slot] != 0 {
      if tags[slot] == tag, names.reads(name, at: Int(slots[slot]) - 1) { break }
      slot = (slot + 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = ContiguousArray(repeating: 0, count: max(64, old.count * 2))
    tags = ContiguousArray(repeating: 0, count: slots.count)
    for entry in old where entry != 0 {
      let name = self[Int(entry) - 1]
      let hash = name.hashValue
      let slot = slot(for: name, hash: hash)
      slots[slot] = entry
      tags[slot] = Self.tag(hash)
    }
  }
}
