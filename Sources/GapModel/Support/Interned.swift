/// Values of which few differ, each kept once and known by its place.
package struct Interned<Value: Hashable & Sendable>: Sendable {
  /// The values in the order of their first appearance.
  package private(set) var values: ContiguousArray<Value> = []
  private var places: [Value: UInt32] = [:]

  package init() {}

  /// The value at a place.
  package subscript(place: UInt32) -> Value { values[Int(place)] }

  /// The place of a value that is there; `nil` when it is not.
  package func find(_ value: Value) -> Int? { places[value].map(Int.init) }

  /// The place of a value, which is added when it is new.
  package mutating func place(of value: Value) -> UInt32 {
    if let place = places[value] { return place }
    let place = UInt32(values.count)
    places[value] = place
    values.append(value)
    return place
  }
}
