import Foundation
import FoundationXML
import Testing

/// A drawing read back from its text, as any program reads it.
struct DrawnPicture {
  /// A shape or a text.
  struct Element {
    let name: String
    let attributes: [String: String]
    let text: String

    /// Its classes.
    var classes: [String] { (attributes["class"] ?? "").split(separator: " ").map(String.init) }

    /// A length of it.
    func length(_ attribute: String) throws -> Double {
      try #require(attributes[attribute].flatMap(Double.init), "no \(attribute) in \(attributes)")
    }

    /// Its lengths, to be compared within the two decimals that drawings have.
    func lengths(_ names: String...) throws -> [Double] { try names.map(length) }
  }

  /// Where a text is drawn.
  struct Label {
    let text: String
    let left: Double
    let right: Double
    let top: Double
    let bottom: Double
  }

  /// Its elements in order, also those within others.
  let elements: [Element]

  init(_ svg: String) throws {
    let document = try XMLDocument(xmlString: svg)
    elements = Self.elements(in: try #require(document.rootElement()))
  }

  private static func elements(in element: XMLElement) -> [Element] {
    let attributes = (element.attributes ?? []).map { ($0.name ?? "", $0.stringValue ?? "") }
    let own = Element(
      name: element.name ?? "",
      attributes: Dictionary(attributes, uniquingKeysWith: { first, _ in first }),
      text: element.stringValue ?? ""
    )
    let children = (element.children ?? []).compactMap { $0 as? XMLElement }
    return [own] + children.flatMap(elements)
  }

  /// All of some kind: by name and class, such as `rect` and `bar r1`.
  func all(_ name: String, _ classes: String = "") -> [Element] {
    let wanted = classes.split(separator: " ").map(String.init)
    return elements.filter { $0.name == name && Set(wanted).isSubset(of: $0.classes) }
  }

  /// The texts that are drawn, in order.
  var texts: [String] { all("text").map(\.text) }

  /// The width and height of its space.
  var size: (width: Double, height: Double) {
    get throws {
      let box = try #require(elements.first?.attributes["viewBox"]).split(separator: " ")
      #expect(box.prefix(2) == ["0", "0"])
      let numbers = box.compactMap { Double($0) }
      try #require(numbers.count == 4)
      return (numbers[2], numbers[3])
    }
  }

  /// Where its texts are, by the size that the style gives their class.
  var labels: [Label] {
    get throws {
      try all("text").map { text in
        let (x, y) = (try text.length("x"), try text.length("y"))
        let size = text.classes.contains("tick-label") ? 10.5 : 12
        let isBold = text.classes.contains("bar-value")
        let width = DrawnWidth.of(text.text, size: size, isBold: isBold)
        // Capitals and digits rise by three quarters of the size, tails fall by a quarter.
        let (rise, fall) = (size * 0.75, size * 0.25)
        if text.attributes["transform"] != nil {
          return Label(
            text: text.text,
            left: x - rise,
            right: x + fall,
            top: y - width,
            bottom: y
          )
        }
        let anchor = text.attributes["text-anchor"]
        let left = anchor == "middle" ? x - width / 2 : anchor == "end" ? x - width : x
        return Label(
          text: text.text,
          left: left,
          right: left + width,
          top: y - rise,
          bottom: y + fall
        )
      }
    }
  }

  /// What lies where nobody sees it or can read it: texts outside the drawing, and texts over others.
  ///
  /// What is less than a unit is no more than fonts differ by.
  var faults: [String] {
    get throws {
      let (width, height) = try size
      let labels = try labels
      let outside = labels.filter { label in
        label.left < -1 || label.right > width + 1 || label.top < -1 || label.bottom > height + 1
      }
      let pairs = labels.indices.flatMap { index in
        labels[(index + 1)...].filter { other in
          let own = labels[index]
          return min(own.right, other.right) - max(own.left, other.left) > 1
            && min(own.bottom, other.bottom) - max(own.top, other.top) > 1
        }.map { "“\(labels[index].text)” lies over “\($0.text)”" }
      }
      return outside.map { "“\($0.text)” lies outside" } + pairs
    }
  }
}

extension DrawnPicture {
  /// Expects that all words can be read.
  func expectReadable(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let faults = try faults
    #expect(faults.isEmpty, "\(faults.joined(separator: "; "))", sourceLocation: sourceLocation)
  }
}

/// Whether lengths are the same, as far as two decimals tell.
func areClose(_ lengths: [Double], _ others: [Double]) -> Bool {
  lengths.count == others.count && zip(lengths, others).allSatisfy { abs($0 - $1) <= 0.0051 }
}
