import GapModel
import Testing

@Suite struct `Colours of a brand` {
  private func read(_ colours: String) throws -> BrandReader.Result {
    try SmallBrand.read(SmallBrand.text("  colours:\n\(colours)"))
  }

  @Test func `What is left out stays as reports have it`() throws {
    let main = try read("    main: \"#000\"\n").brand?.colours
    #expect(main == Brand.Colours(main: .black, accent: Brand.Colours.standard.accent))
    let accent = try read("    accent: '#000'\n").brand?.colours
    #expect(accent == Brand.Colours(main: Brand.Colours.standard.main, accent: .black))
  }

  @Test(arguments: ["main", "accent"])
  func `A colour without quotes is a comment, and that is said`(key: String) throws {
    let result = try read("    \(key): #12395e\n")
    #expect(result.told == ["5:\(7 + key.count) malformed-colour"])
    #expect(
      result.first?.summary.en == "without quotes '#' begins a comment, and there is no colour"
    )
    #expect(result.first?.help?.en == "write \"#12395e\"")
    #expect(result.first?.place.end.column == 14 + key.count)
  }

  @Test func `Both are told, and in braces the first`() throws {
    let both = try read("    main: #12395e\n    accent: #b7791f # gold\n")
    #expect(both.told == ["5:11 malformed-colour", "6:13 malformed-colour"])
    for more in ["", "  footer: a\n", "  mark: draft\nsignature: {position: a}\n"] {
      let braces = "  colours: {main: #12395e, accent: #b7791f}\n\(more)"
      let result = try SmallBrand.read(SmallBrand.text(braces))
      #expect(result.told == ["4:19 malformed-colour"])
      #expect(result.first?.help?.en == "write \"#12395e\"")
      #expect(result.first?.place.end.column == 26)
    }
    let lines = "  colours: {main: \"#12395e\", # blue\n    accent: #b77}\n"
    #expect(try SmallBrand.read(SmallBrand.text(lines)).told == ["5:13 malformed-colour"])
  }

  @Test(arguments: ["    main:\n", "    main: ~\n", "    main: # later\n"])
  func `A key without a colour is told with how to write one`(colours: String) throws {
    let result = try read(colours)
    #expect(result.told == ["5:5 malformed-colour"])
    #expect(result.first?.summary.en == "'main' has no value")
    #expect(result.first?.help?.en.contains("without them '#' begins a comment") == true)
  }

  @Test(arguments: [
    ("12395e", "write \"#12395e\""), ("\"09f\"", "write \"#0099ff\""),
    ("biru", "write \"#rrggbb\" or \"#rgb\" in quotes, such as \"#12395e\""),
    ("\"#12395e80\"", "write \"#rrggbb\" or \"#rgb\" in quotes, such as \"#12395e\""),
    ("\"\"", "write \"#rrggbb\" or \"#rgb\" in quotes, such as \"#12395e\""),
  ])
  func `What is no colour is told with what would be one`(word: String, help: String) throws {
    let result = try read("    main: \(word)\n")
    #expect(result.told == ["5:11 malformed-colour"])
    #expect(result.first?.help?.en == help)
  }

  @Test(arguments: [
    // #777777 has 4.478 and #767676 has 4.542 to white; #959595 has 2.996 and #949494 has 3.032.
    ("main", "#777777", "4.47", "text needs 4.5:1", "#767676"),
    ("accent", "#959595", "2.99", "lines need 3:1", "#949494"),
  ])
  func `One that can't be read on paper is told with its ratio and a darker one`(
    key: String,
    colour: String,
    ratio: String,
    need: String,
    darker: String
  ) throws {
    let result = try read("    \(key): \"\(colour)\"\n")
    #expect(result.told == ["5:\(7 + key.count) low-contrast"])
    #expect(
      result.first?.summary.en == "\(colour) has a contrast of \(ratio):1 to white, but \(need)"
    )
    #expect(
      result.first?.help?.en == "write \"\(darker)\", the nearest darker colour that would do"
    )
    #expect(try read("    \(key): \"\(darker)\"\n").told.isEmpty)
  }

  @Test func `What is too light for text may do for lines`() throws {
    #expect(try read("    accent: \"#777777\"\n").told.isEmpty)
    #expect(try read("    main: \"#949494\"\n").told == ["5:11 low-contrast"])
  }

  @Test(arguments: ["    colour: \"#000\"\n", "    main: [1]\n", "    - \"#000\"\n"])
  func `Other shapes are told like everywhere`(colours: String) throws {
    let rule = try read(colours).first?.rule
    #expect(rule == .unknownKey || rule == .wrongShape)
  }
}
