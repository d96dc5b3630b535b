/// Values of which few differ, each kept once and known by its index.
package struct Interned<Value: Hashable & Sendable>: Sendable {
  /// The values in the order of their first appearance.
  package private(set) var values: ContiguousArray<Value> = []
  private var indices: [Value: UInt32] = [:]

  package init() {}

  /// The value at an index.
  package subscript(index: UInt32) -> Value { values[Int(index)] }

  /// The index of a value that is there; `nil` when it is not.
  package func find(_ value: Value) -> Int? { indices[value].map(Int.init) }

  /// The index of a value, which is added when it is new.
  package mutating func index(of value: Value) -> UInt32 {
    if let known = indices[value] { return known }
    let index = UInt32(values.count)
    indices[value] = index
    values.append(value)
    return index
  }
}
