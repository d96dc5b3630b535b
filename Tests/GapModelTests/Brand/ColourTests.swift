import GapModel
import Testing

@Suite struct `A colour` {
  @Test(arguments: [
    ("#12395e", 0x12, 0x39, 0x5E), ("#FFF", 255, 255, 255), ("#a0c", 0xAA, 0x00, 0xCC),
    ("#000000", 0, 0, 0),
  ])
  func `It is written with six digits or three`(
    text: String,
    red: Int,
    green: Int,
    blue: Int
  ) throws {
    let colour = try #require(Colour(text))
    #expect([colour.red, colour.green, colour.blue].map(Int.init) == [red, green, blue])
  }

  @Test(arguments: [
    "", "#", "12395e", "#12395", "#12395e0", "#12395g", "#１２３", "# 12395e", "#+12345", "red",
    "rgb(0,0,0)",
  ])
  func `Nothing else is one`(text: String) {
    #expect(Colour(text) == nil)
  }

  @Test func `It is told with six small digits`() {
    #expect(Colour("#FFF")?.hex == "#ffffff")
    #expect(Colour(red: 1, green: 0x39, blue: 0xAE).hex == "#0139ae")
  }

  @Test(arguments: [
    // The ratios are those that WebAIM's and others' contrast checkers give; the first follows from the
    // definition: (1 + 0.05) / (0 + 0.05).
    ("#000000", 21.0), ("#ffffff", 1.0), ("#767676", 4.54), ("#777777", 4.48), ("#949494", 3.03),
    ("#959595", 2.99), ("#ff0000", 4.0), ("#0000ff", 8.59), ("#008000", 5.14), ("#595959", 7.0),
  ])
  func `Its contrast to white is the published one`(text: String, ratio: Double) throws {
    let colour = try #require(Colour(text))
    #expect(abs(colour.contrast(with: .white) - ratio) < 0.006)
    #expect(colour.contrast(with: .white) == Colour.white.contrast(with: colour))
  }

  @Test func `Its luminance follows from the weights of its parts`() {
    // Red, green and blue at their fullest weigh 0.2126, 0.7152 and 0.0722.
    #expect(abs(Colour(red: 255, green: 0, blue: 0).relativeLuminance - 0.2126) < 1e-12)
    #expect(abs(Colour(red: 0, green: 255, blue: 0).relativeLuminance - 0.7152) < 1e-12)
    #expect(abs(Colour(red: 0, green: 0, blue: 255).relativeLuminance - 0.0722) < 1e-12)
    // 10 / 255 / 12.92, below the knee of the curve; the weights add up to 1.
    #expect(abs(Colour(red: 10, green: 10, blue: 10).relativeLuminance - 0.003_035_3) < 1e-7)
    // ((0.50196 + 0.055) / 1.055)^2.4
    #expect(abs(Colour(red: 128, green: 128, blue: 128).relativeLuminance - 0.215_860_5) < 1e-7)
  }

  @Test func `Lighter greys have more luminance, each of them`() {
    let greys = (0...255).map { part in
      Colour(red: UInt8(part), green: UInt8(part), blue: UInt8(part)).relativeLuminance
    }
    #expect(zip(greys, greys.dropFirst()).allSatisfy { $0 < $1 })
  }

  @Test func `A mix is the mean of both, part by part`() throws {
    let colour = Colour(red: 100, green: 0, blue: 255)
    #expect(colour.mixed(with: .white, share: 0) == colour)
    #expect(colour.mixed(with: .white, share: 1) == .white)
    // 100 + 155 / 2 = 177.5 and 255 / 2 = 127.5, rounded up.
    #expect(colour.mixed(with: .white, share: 0.5) == Colour(red: 178, green: 128, blue: 255))
    #expect(colour.mixed(with: .black, share: 7) == .black)
    #expect(colour.mixed(with: .black, share: -1) == colour)
    #expect(colour.mixed(with: .black, share: .nan) == colour)
  }

  @Test(arguments: ["#f5c518", "#7fb3d5", "#ffffff", "#777777", "#00ff00"])
  func `The nearest darker colour just reaches the contrast`(text: String) throws {
    let colour = try #require(Colour(text))
    let darker = try #require(colour.darkened(toReach: Contrast.text, against: .white))
    #expect(darker.contrast(with: .white) >= 4.5)
    // A little less black, and it would not do.
    #expect(darker.contrast(with: .white) < 4.7)
  }

  @Test func `A colour that reaches the contrast already is its own nearest`() throws {
    let colour = try #require(Colour("#12395e"))
    #expect(colour.darkened(toReach: 4.5, against: .white) == colour)
    #expect(Colour.white.lightened(toReach: 21, against: .black) == .white)
  }

  @Test func `On a dark page a dark colour becomes lighter until it can be read`() throws {
    let page = try #require(Colour("#12171d"))
    let colour = try #require(Colour("#12395e"))
    let lighter = try #require(colour.lightened(toReach: Contrast.text, against: page))
    #expect(colour.contrast(with: page) < 4.5)
    #expect(lighter.contrast(with: page) >= 4.5)
    #expect(lighter.contrast(with: page) < 4.7)
  }

  @Test func `Where not even white or black would do, there is none`() throws {
    let middle = try #require(Colour("#777777"))
    #expect(middle.lightened(toReach: 7, against: middle) == nil)
    #expect(middle.darkened(toReach: 7, against: middle) == nil)
  }

  @Test func `The reports' own colours keep to what is asked of others`() {
    let own = Brand.Colours.standard
    #expect(own.main.contrast(with: .white) >= Contrast.text)
    #expect(own.accent.contrast(with: .white) >= Contrast.graphics)
    #expect([own.main.hex, own.accent.hex] == ["#12395e", "#b7791f"])
  }
}
