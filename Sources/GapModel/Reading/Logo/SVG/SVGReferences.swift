/// How much there is to draw once every reference is followed.
///
/// A few elements that use others, which use others again, can ask for more drawing than there is time;
/// and one that uses itself has no end.
struct SVGReferences {
  /// The most elements that are drawn, each time that one is drawn.
  static let mostDrawn = 100_000
  /// The most references of style sheets: each may hold for every element.
  static let mostOfSheets = 200

  private let drawing: SVGDrawing
  private var named: [String: Int] = [:]
  private var ofRules: [String: [String]] = [:]

  /// Checks that a drawing has an end, and that it comes soon.
  static func check(_ drawing: SVGDrawing) throws(Logo.Fault) {
    guard let count = try SVGReferences(drawing).count(), count <= mostDrawn else {
      throw Logo.Fault(
        id: "menggambar lebih dari \(mostDrawn) elemen karena sebagian dipakai berulang-ulang",
        en: "it draws more than \(mostDrawn) elements by using some of them repeatedly"
      )
    }
  }

  private init(_ drawing: SVGDrawing) throws(Logo.Fault) {
    self.drawing = drawing
    for (index, element) in drawing.elements.enumerated() {
      guard let name = element.value(of: "id"), named[name] == nil else { continue }
      named[name] = index
    }
    var count = 0
    for rule in drawing.rules {
      for selector in rule.selectors {
        ofRules[Self.part(of: selector), default: []] += rule.style.references
        count += rule.style.references.count
      }
    }
    guard count <= Self.mostOfSheets else {
      throw Logo.Fault(
        id: "lembar gayanya merujuk elemen lebih dari \(Self.mostOfSheets) kali",
        en: "its style sheets refer to elements more than \(Self.mostOfSheets) times"
      )
    }
  }

  /// The part of a selector by which elements are looked up: where it has two, the latter.
  private static func part(of selector: String) -> String {
    selector.firstIndex { $0 == "." || $0 == "#" }.map { String(selector[$0...]) } ?? selector
  }

  /// The elements that are drawn with one: those inside it, and those that it refers to.
  ///
  /// Gradients are left out: they are colours, and cost the same however often they are used.
  private func drawn(with index: Int) -> [Int] {
    let element = drawing.elements[index]
    let inside = element.content.compactMap { content -> Int? in
      if case .element(let index) = content { index } else { nil }
    }
    let classes = (element.value(of: "class") ?? "").split(separator: " ").map { ".\($0)" }
    let identifier = element.value(of: "id").map { "#\($0)" }
    let parts = ["*", element.name] + classes + [identifier].compactMap { $0 }
    let references = element.references + parts.flatMap { ofRules[$0] ?? [] }
    let referred = references.uniqued.compactMap { named[$0] }
    return inside + referred.filter { !SVGVocabulary.gradients.contains(drawing.elements[$0].name) }
  }

  /// How many elements are drawn; `nil` when there are too many to count.
  ///
  /// An element that is drawn with itself is a fault.
  private func count() throws(Logo.Fault) -> Int? {
    var counts: [Int?] = drawing.elements.map { _ in nil }
    var isOpen = drawing.elements.map { _ in false }
    var path: [(index: Int, parts: ArraySlice<Int>, count: Int)] = []
    // The root holds every other element, so each is reached from it.
    var next: Int? = 0
    while true {
      if let index = next {
        guard !isOpen[index] else {
          throw Logo.Fault(
            id: "salah satu elemennya memakai dirinya sendiri",
            en: "one of its elements uses itself"
          )
        }
        isOpen[index] = true
        path.append((index, drawn(with: index)[...], 1))
        next = nil
      }
      guard let last = path.indices.last else { return counts.first ?? nil }
      guard path[last].count <= Self.mostDrawn else { return nil }
      guard let part = path[last].parts.first else {
        let done = path.removeLast()
        isOpen[done.index] = false
        counts[done.index] = done.count
        continue
      }
      if let count = counts[part] {
        path[last].count += count
        path[last].parts.removeFirst()
      } else {
        next = part
      }
    }
  }
}
