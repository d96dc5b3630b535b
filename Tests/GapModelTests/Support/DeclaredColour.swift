import Foundation
import Testing

/// A colour as style sheets write it, and how bright it is.
struct DeclaredColour: Hashable {
  let text: String
  private let channels: [Double]

  init(_ text: String) throws {
    self.text = text
    try #require(text.count == 7 && text.first == "#", "\(text)")
    let digits = try #require(Int(text.dropFirst(), radix: 16))
    channels = [digits >> 16, digits >> 8 & 255, digits & 255].map { Double($0) / 255 }
  }

  /// The relative luminance, from 0 for black to 1 for white, as WCAG 2.2 defines it.
  var luminance: Double {
    let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it.
  func contrast(to other: DeclaredColour) -> Double {
    let (one, two) = (luminance, other.luminance)
    return (max(one, two) + 0.05) / (min(one, two) + 0.05)
  }
}

/// The colours that a page declares.
struct DeclaredColours {
  private let colours: [String: DeclaredColour]

  /// The colours of a light screen, or of a dark one.
  init(of page: String, isDark: Bool) throws {
    let start =
      isDark ? "@media (prefers-color-scheme: dark) { :root {" : "color-scheme: light dark;"
    let rest = try #require(page.range(of: start)).upperBound
    let block = page[rest...].prefix { $0 != "}" }
    let pairs = try block.split(separator: ";").compactMap { part -> (String, DeclaredColour)? in
      let sides = part.split(separator: ":").map { $0.filter { $0 != " " && $0 != "\n" } }
      guard sides.count == 2, sides[0].hasPrefix("--") else { return nil }
      return (String(sides[0].dropFirst(2)), try DeclaredColour(sides[1]))
    }
    colours = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// A colour by its name.
  subscript(_ name: String) -> DeclaredColour {
    get throws { try #require(colours[name], "no colour \(name)") }
  }

  /// All of a kind, by the place of their ratings: marks are r, grounds b.
  func all(_ kind: String) throws -> [DeclaredColour] {
    try (0..<5).map { try self["\(kind)\($0)"] }
  }
}
