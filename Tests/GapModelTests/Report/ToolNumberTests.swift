import GapModel
import Testing

@Suite struct `Numbers for people and for tools` {
  @Test(arguments: ReportedCases.names, Language.allCases)
  func `What tables are sorted by has a full stop in every language`(
    _ name: String,
    _ language: Language
  ) throws {
    let page = PageScan(try ReportedCases.named(name).report(as: .html, language: language))
    let values = page.values(of: "data-value")
    #expect(values.count > 30)
    for value in values { #expect(Double(value) != nil, "\(value)") }
    #expect(values.contains { $0.contains(".") })
  }

  @Test(arguments: ReportedCases.names)
  func `It is the same in each language`(_ name: String) throws {
    let values = try Language.allCases.map { language in
      PageScan(try ReportedCases.named(name).report(as: .html, language: language))
        .values(of: "data-value")
    }
    #expect(values[0] == values[1])
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `What drawings write has the decimal sign of the language`(
    _ name: String,
    _ language: Language
  ) throws {
    let files = try ReportedCases.named(name).figures(ReportOptions(languages: [language]))
    let (own, other): (Character, Character) = language == .id ? (",", ".") : (".", ",")
    var decimals = 0
    for file in files {
      let picture = try DrawnPicture(file.text)
      let words = picture.texts + picture.all("desc").map(\.text)
      for word in words {
        #expect(!Self.has(other, between: word), "\(file.name): \(word)")
        if Self.has(own, between: word) { decimals += 1 }
      }
    }
    #expect(decimals > 5)
  }

  @Test(arguments: ReportedCases.names, Language.allCases)
  func `Lengths of drawings have a full stop in every language`(
    _ name: String,
    _ language: Language
  ) throws {
    let files = try ReportedCases.named(name).figures(ReportOptions(languages: [language]))
    let names = ["x", "y", "x1", "y1", "x2", "y2", "width", "height", "cx", "cy", "r", "rx"]
    let elements = try files.flatMap { try DrawnPicture($0.text).elements }
    let lengths = elements.flatMap { element in names.compactMap { element.attributes[$0] } }
    #expect(lengths.contains { $0.contains(".") })
    for length in lengths { #expect(Double(length) != nil, "\(length)") }
  }

  /// Whether a sign stands between two digits.
  private static func has(_ sign: Character, between text: String) -> Bool {
    let characters = Array(text)
    return characters.indices.dropFirst().dropLast().contains { index in
      characters[index] == sign && characters[index - 1].isNumber && characters[index + 1].isNumber
    }
  }
}
