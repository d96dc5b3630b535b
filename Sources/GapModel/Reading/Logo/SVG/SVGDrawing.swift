/// A drawing of which everything was looked at.
struct SVGDrawing {
  /// An element and what is in it.
  struct Element {
    let name: String
    /// The attributes in their order, as they are written.
    var attributes: [Attribute] = []
    /// What it holds, in order.
    var content: [Content] = []
    /// The names of the elements that it refers to by its own attributes.
    var references: [String] = []

    /// The value of an attribute, if it was kept.
    func value(of name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  /// A name, with its prefix if it has one, and a value.
  struct Attribute {
    let name: String
    let value: String
  }

  /// A part of what an element holds.
  enum Content {
    /// The element at an index.
    case element(Int)
    case text(String)
  }

  /// The elements, the root first and each before those inside it.
  var elements: [Element] = []
  /// The rules of all style sheets, in their order.
  var rules: [SVGStyleSheet.Rule] = []
}
