import GapModel
import Testing

@Suite struct `The logo of a brand` {
  private func read(
    _ path: String,
    _ lookup: BrandReader.LogoLookup = .unreadable(.noSuchFile)
  ) throws -> BrandReader.Result {
    try SmallBrand.read(SmallBrand.text("  logo: \(path)\n")) { _ in lookup }
  }

  @Test func `One that is not there is told at its name`() throws {
    let result = try read("logo.svg")
    #expect(result.told == ["4:9 unknown-logo"])
    #expect(result.first?.summary.en == "logo 'logo.svg': there is no such file")
    #expect(result.first?.place.end == TextPosition(line: 4, column: 17))
  }

  @Test(arguments: [
    "https://example.org/logo.svg", "http:logo.svg", "file:///etc/passwd", "//example.org/logo.svg",
    "\"data:image/png;base64,AAAA\"", "HTTPS://EXAMPLE.ORG/a.png", "javascript:1",
  ])
  func `An address is none, and is not looked up`(path: String) throws {
    let text = SmallBrand.text("  logo: \(path)\n")
    let result = try SmallBrand.read(text) { path in
      Issue.record("\(path) was looked up")
      return .unreadable(.noSuchFile)
    }
    #expect(result.told == ["4:9 unknown-logo"])
    #expect(result.first?.summary.en.contains("is an address") == true)
  }

  @Test(arguments: ["gambar/logo.svg", "../logo.png", "/a/logo.png", "\"a b:c.svg\"", "a/b:c.svg"])
  func `Any path is looked up as it is written`(path: String) throws {
    var asked: [String] = []
    _ = try SmallBrand.read(SmallBrand.text("  logo: \(path)\n")) { path in
      asked.append(path)
      return .unreadable(.noSuchFile)
    }
    #expect(asked == [path.replacing("\"", with: "")])
  }

  @Test(arguments: [("''", "empty-text"), ("\"a\\0.svg\"", "control-character")])
  func `A path without a name, or with what no name can hold, is told`(
    path: String,
    rule: String
  ) throws {
    #expect(try read(path).told == ["4:9 \(rule)"])
  }

  @Test func `What is wrong in it is told with its own line and column`() throws {
    let drawing = "<svg xmlns='http://www.w3.org/2000/svg'>\n  <g>&nbsp;</g>\n</svg>"
    let result = try read("logo.svg", .found(Array(drawing.utf8)))
    #expect(result.told == ["4:9 unusable-logo"])
    #expect(result.first?.summary.en == "logo 'logo.svg', line 2, column 6: undefined entity")
    #expect(result.brand == nil)
  }

  @Test func `Without a place in it, what is wrong is told alone`() throws {
    let result = try read("logo.png", .found(Array(Picture.file().dropLast())))
    #expect(result.first?.summary.en == "logo 'logo.png': the picture ends too early")
  }

  @Test func `What was left out of it is told, and it is used all the same`() throws {
    let names = ["image", "a", "filter", "script", "set", "foreignObject", "image"]
    let piece = names.map { "<\($0)/>" }.joined() + "<metadata/><x xmlns='urn:x'/>"
    let result = try read("logo.svg", .found(Drawing.file(piece)))
    #expect(result.told == ["4:9 logo-lacks-parts"])
    #expect(
      result.first?.summary.en.hasSuffix(": image, a, filter, script, set and 1 more") == true
    )
    #expect(result.brand?.logo != nil)
  }
}
