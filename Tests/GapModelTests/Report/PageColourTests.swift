import Foundation
import GapModel
import Testing

@Suite struct `The colours of pages` {
  static let screens = [false, true]

  private func colours(_ isDark: Bool) throws -> DeclaredColours {
    try DeclaredColours(of: ReportedCases.everything().report(as: .html), isDark: isDark)
  }

  // White on black has the greatest contrast, (1 + 0.05) / 0.05 = 21, and a colour on itself 1. #777777 on
  // white is the well-known grey that just misses 4.5.
  @Test func `Contrast is measured as WCAG measures it`() throws {
    let (white, black) = (try DeclaredColour("#ffffff"), try DeclaredColour("#000000"))
    #expect(abs(white.contrast(to: black) - 21) < 1e-12)
    #expect(white.contrast(to: white) == 1)
    #expect(abs(white.contrast(to: try DeclaredColour("#777777")) - 4.48) < 0.005)
    #expect(abs(white.contrast(to: try DeclaredColour("#767676")) - 4.54) < 0.005)
  }

  @Test(arguments: screens, ["ink", "soft", "link", "strong"])
  func `Words can be read wherever they stand`(_ isDark: Bool, _ name: String) throws {
    let colours = try colours(isDark)
    let text = try colours[name]
    let grounds = try [colours["page"], colours["panel"]] + colours.all("b")
    for ground in grounds {
      let contrast = text.contrast(to: ground)
      #expect(contrast >= 4.5, "\(name) \(text.text) on \(ground.text): \(contrast)")
    }
  }

  @Test(arguments: screens)
  func `Marks stand out from their own ground, the page and the panel`(_ isDark: Bool) throws {
    let colours = try colours(isDark)
    for (mark, ground) in zip(try colours.all("r"), try colours.all("b")) {
      for other in [ground, try colours["page"], try colours["panel"]] {
        let contrast = mark.contrast(to: other)
        #expect(contrast >= 3, "\(mark.text) on \(other.text): \(contrast)")
      }
    }
  }

  // A bar may lie on the ground of any rating: its own gap's end is where the next one's ground begins.
  @Test(arguments: screens)
  func `A bar stands out from the bands that it crosses`(_ isDark: Bool) throws {
    let colours = try colours(isDark)
    let grounds = try colours.all("b")
    for (place, mark) in try colours.all("r").enumerated() {
      for ground in grounds[...place] {
        let contrast = mark.contrast(to: ground)
        #expect(contrast >= 3, "\(mark.text) on \(ground.text): \(contrast)")
      }
    }
  }

  @Test func `The larger the gap, the further its mark is from the page`() throws {
    let light = try colours(false).all("r").map(\.luminance)
    #expect(zip(light, light.dropFirst()).allSatisfy { $0 > $1 })
    let dark = try colours(true).all("r").map(\.luminance)
    #expect(zip(dark, dark.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test(arguments: screens)
  func `The line and the rim of the radar can be seen`(_ isDark: Bool) throws {
    let colours = try colours(isDark)
    let (page, panel) = (try colours["page"], try colours["panel"])
    for name in ["accent", "soft"] {
      #expect(try colours[name].contrast(to: page) >= 3, "\(name)")
      #expect(try colours[name].contrast(to: panel) >= 3, "\(name)")
    }
  }

  /// A rule of a style, such as `.bar.r0`, and the colour it gives.
  private func colour(of selector: String, _ property: String, in sheet: String) throws -> String {
    let rule = try #require(sheet.components(separatedBy: selector + " {").dropFirst().first)
    let body = rule.prefix { $0 != "}" }
    let value = try #require(
      String(body).components(separatedBy: property + ": ").dropFirst().first
    )
    return String(value.prefix { $0 != ";" })
  }

  @Test func `A figure's file has the colours of a light screen`() throws {
    let colours = try colours(false)
    let file = try #require(try ReportedCases.everything().figures().first)
    for place in 0..<5 {
      let ground = try colour(of: ".band.r\(place)", "fill", in: file.text)
      #expect(ground == (try colours["b\(place)"].text))
      let mark = try colour(of: ".fill.r\(place)", "fill", in: file.text)
      #expect(mark == (try colours["r\(place)"].text))
    }
    #expect(try colour(of: "svg text", "fill", in: file.text) == (try colours["ink"].text))
  }
}
