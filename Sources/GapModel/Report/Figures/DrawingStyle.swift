/// How drawings look, in a page or in a file of their own.
enum DrawingStyle {
  /// The rules, with each colour as the caller writes it.
  ///
  /// - Parameter colour: Writes a colour of the palette by its name.
  /// - Returns: The rules of a style sheet.
  static func rules(_ colour: (String) -> String) -> String {
    let shapes = ShapeLook.named.map { $0.rule(colour) + "\n" }
    let ratings = ShapeLook.ratings.map { looks in
      // Kinds that look alike share a rule.
      var rules: [(selectors: [String], properties: String)] = []
      for look in looks {
        let properties = look.properties(colour)
        if let last = rules.last, last.properties == properties {
          rules[rules.count - 1].selectors.append(look.selector)
        } else {
          rules.append(([look.selector], properties))
        }
      }
      return rules.map { "\($0.selectors.joined(separator: ", ")) {\($0.properties) }" }
        .joined(separator: " ") + "\n"
    }
    return """
      svg text { font-family: inherit; font-size: 12px; fill: \(colour("ink")); }
      svg .tick-label { font-size: 10.5px; fill: \(colour("soft")); }
      svg .bar-value { font-weight: 700; font-variant-numeric: tabular-nums; }

      """ + shapes.joined() + ratings.joined()
  }
}

extension ShapeLook {
  /// The look as a rule of a style sheet.
  fileprivate func rule(_ colour: (String) -> String) -> String {
    "\(selector) {\(properties(colour)) }"
  }

  /// What a style sheet calls shapes of the kind.
  fileprivate var selector: String { kind.split(separator: " ").map { ".\($0)" }.joined() }

  fileprivate func properties(_ colour: (String) -> String) -> String {
    declarations(colour).map { " \($0.name): \($0.value);" }.joined()
  }

  /// A share as style sheets write it.
  private static func text(_ share: Double) -> String {
    let text = DecimalText.shortest(share)
    return text.hasPrefix("0.") ? String(text.dropFirst()) : text
  }

  /// What the look is made of, by the names that SVG has for its parts.
  func declarations(_ colour: (String) -> String) -> [HTMLNode.Attribute] {
    func paint(_ name: String) -> String { name == "none" ? name : colour(name) }
    let dashed = dashes.map { DecimalText.shortest($0) }.joined(separator: " ")
    let all: [(name: String, value: String?)] = [
      ("fill", fill.map(paint)), ("fill-opacity", fillShare.map(Self.text)),
      ("stroke", stroke.map(paint)),
      ("stroke-width", strokeWidth.map { DecimalText.shortest($0) }),
      ("stroke-dasharray", dashes.isEmpty ? nil : dashed),
      ("opacity", share.map(Self.text)),
    ]
    return all.compactMap { entry in entry.value.map { (name: entry.name, value: $0) } }
  }
}
