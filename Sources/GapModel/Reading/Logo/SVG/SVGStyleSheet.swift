/// A style sheet of a drawing: those of its rules that are simple enough to be sure of.
///
/// Kept are rules for elements by their name, class or identifier, alone or with a name before it. No
/// rule that begins with `@` is kept, and none with an escape anywhere.
struct SVGStyleSheet: Hashable {
  /// A rule for the elements that a word describes.
  struct Rule: Hashable {
    let selectors: [String]
    let style: SVGStyle
  }

  /// The rules, in their order.
  let rules: [Rule]

  /// The rules as they are written.
  var text: String {
    rules.map { "\($0.selectors.joined(separator: ","))" + "{\($0.style.text)}" }.joined()
  }

  /// Reads a style sheet, and leaves out what is not allowed.
  init(_ text: String) {
    var rest = SVGStyle.withoutComments(text.utf8)[...]
    var rules: [Rule] = []
    while true {
      rest = rest.trimmed
      guard let first = rest.first else { break }
      if first == UInt8(ascii: "@") {
        Self.skipAtRule(&rest)
        continue
      }
      guard let opening = rest.firstIndex(of: UInt8(ascii: "{")) else { break }
      let closing = rest[opening...].firstIndex(of: UInt8(ascii: "}")) ?? rest.endIndex
      let selectors = Self.selectors(rest[..<opening])
      if let style = SVGStyle(rest[(opening + 1)..<closing]), !selectors.isEmpty {
        rules.append(Rule(selectors: selectors, style: style))
      }
      rest = rest[closing...].dropFirst()
    }
    self.rules = rules
  }

  /// Passes over a rule such as `@import`, with its block if it has one.
  private static func skipAtRule(_ rest: inout ArraySlice<UInt8>) {
    var depth = 0
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"):
        depth -= 1
        if depth <= 0 { return }
      case UInt8(ascii: ";") where depth == 0: return
      default: break
      }
    }
  }

  /// The selectors of a list that are simple.
  private static func selectors(_ list: ArraySlice<UInt8>) -> [String] {
    list.split(separator: UInt8(ascii: ",")).map { String(decoding: $0.trimmed, as: UTF8.self) }
      .filter(isSimple)
  }

  private static func isSimple(_ selector: String) -> Bool {
    guard selector != "*" else { return true }
    let element = selector.prefix { $0 != "." && $0 != "#" }
    let mark = selector.dropFirst(element.count).first
    let name = selector.dropFirst(element.count + 1)
    guard element.isEmpty || SVGVocabulary.elements.contains(String(element)) else { return false }
    return mark == nil ? !element.isEmpty : SVGVocabulary.isClass(name)
  }
}
