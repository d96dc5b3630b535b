/// The attributes of an element, by their names without prefixes.
struct RefiAttributes {
  private let attributes: [XMLAttribute]

  init(_ attributes: [XMLAttribute]) { self.attributes = attributes }

  /// The value of an attribute; empty where it is missing.
  subscript(name: String) -> String { optional(name) ?? "" }

  /// The value of an attribute; `nil` where it is missing.
  func optional(_ name: String) -> String? {
    attributes.first { $0.name.local == name }?.value
  }

  /// The whole number of an attribute; `nil` for anything else.
  func number(_ name: String) -> Int? { optional(name).flatMap { Int($0.trimmedText) } }

  /// What the element is referred to by.
  var identity: RefiIdentity? { RefiIdentity(optional("guid")) }
}
