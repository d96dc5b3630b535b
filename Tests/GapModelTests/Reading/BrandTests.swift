import GapModel
import Testing

@Suite struct `A brand file` {
  @Test func `It takes no more than the name of an office`() throws {
    let result = try SmallBrand.read(SmallBrand.text())
    #expect(result.told.isEmpty)
    #expect(result.brand == Brand(organisation: "Dinas Contoh"))
  }

  @Test func `Everything in it goes into the brand`() throws {
    let text = """
      gapscore: 1
      brand:
        organisation: Dinas Contoh
        above: [PEMERINTAH KABUPATEN CONTOH, Sekretariat Daerah]
        below:
          - Jl. Contoh 1
          - Telepon 0812-3456-7890
        logo: gambar/logo.svg
        colours: {main: "#0B5", accent: "#9b2c2c"}
        footer: Jl. Contoh 1 · Telepon 0812-3456-7890
        mark: confidential
      signature:
        place: Muara Bulian
        date: 2026-06-30
        position: Kepala Dinas
        name: Budi
        number: 197001011990011001
      """
    // #0b5 is too light for text, #005a2b is not.
    let bytes = Drawing.file("")
    let result = try SmallBrand.read(text.replacing("#0B5", with: "#005A2B")) { path in
      path == "gambar/logo.svg" ? .found(bytes) : .unreadable(.noSuchFile)
    }
    #expect(result.told.isEmpty)
    let colours = Brand.Colours(
      main: Colour(red: 0, green: 0x5A, blue: 0x2B),
      accent: Colour(red: 0x9B, green: 0x2C, blue: 0x2C)
    )
    let signature = Signature(
      place: "Muara Bulian",
      date: CalendarDate("2026-06-30"),
      position: "Kepala Dinas",
      name: "Budi",
      number: "197001011990011001"
    )
    let brand = Brand(
      organisation: "Dinas Contoh",
      above: ["PEMERINTAH KABUPATEN CONTOH", "Sekretariat Daerah"],
      below: ["Jl. Contoh 1", "Telepon 0812-3456-7890"],
      logo: try Logo(sanitising: bytes),
      colours: colours,
      footer: "Jl. Contoh 1 · Telepon 0812-3456-7890",
      mark: .confidential,
      signature: signature
    )
    #expect(result.brand == brand)
  }

  @Test func `The example of the project is one without a fault`() throws {
    let logo = try Array(ProjectFiles.text("examples/logo.svg").utf8)
    let result = try SmallBrand.read(ProjectFiles.text("examples/brand.yaml")) { path in
      path == "logo.svg" ? .found(logo) : .unreadable(.noSuchFile)
    }
    #expect(result.told.isEmpty)
    let brand = try #require(result.brand)
    #expect(brand.mark == .draft)
    #expect(brand.signature?.date == CalendarDate("2026-06-30"))
    #expect([brand.logo?.width, brand.logo?.height] == [120, 120])
  }

  @Test(arguments: [
    ("draft", Brand.Mark.draft), ("konsep", .draft), ("Konsep", .draft),
    ("confidential", .confidential), ("RAHASIA", .confidential),
  ])
  func `A mark is written in either language`(word: String, mark: Brand.Mark) throws {
    #expect(try SmallBrand.read(SmallBrand.text("  mark: \(word)\n")).brand?.mark == mark)
  }

  @Test func `Another mark is told with those that there are`() throws {
    let result = try SmallBrand.read(SmallBrand.text("  mark: rahasai\n"))
    #expect(result.told == ["4:9 unknown-value"])
    #expect(result.first?.summary.en == "mark 'rahasai' is not known; did you mean 'rahasia'?")
    #expect(result.first?.help?.en == "write one of draft, confidential")
    #expect(result.brand == nil)
  }

  @Test(arguments: [
    ("gapscore: 1\n", "1:1 missing-key"),
    ("brand: {organisation: a}\n", "1:1 missing-key"),
    ("gapscore: 2\nbrand: {organisation: a}\n", "1:11 format-version"),
    ("brand: {organisation: a}\ngapscore: 1\n", "2:1 format-version"),
    ("gapscore: 1\nbrand: {footer: a}\n", "2:9 missing-key"),
    ("gapscore: 1\nbrand: {organisation: \"\"}\n", "2:23 empty-text"),
    ("gapscore: 1\nbrand: {organisation: ' '}\n", "2:23 empty-text"),
    ("gapscore: 1\nbrand: {organisation: }\n", "2:9 missing-key"),
    ("gapscore: 1\nbrand: [a]\n", "2:8 wrong-shape"),
    ("gapscore: 1\nbrand: {organisation: [a]}\n", "2:23 wrong-shape"),
    ("gapscore: 1\nbrand: {organisation: a, above: b}\n", "2:33 wrong-shape"),
    ("gapscore: 1\nbrand: {organisation: a, below: [b, ' ']}\n", "2:37 empty-text"),
    ("gapscore: 1\nbrand: {organisation: a, below: [b, ]}\n---\nbrand: {}\n", "3:1 wrong-shape"),
    ("gapscore: 1\nbrand: {organisation: a, organization: b}\n", "2:26 unknown-key"),
    ("gapscore: 1\nbrand: {organisation: a, organisation: b}\n", "2:26 duplicate-key"),
    ("gapscore: 1\nbrand: {organisation: a}\ncase: {id: b}\n", "3:1 unknown-key"),
    ("gapscore: 1\nbrand: {organisation: a}\nsignature: {place: b}\n", "3:13 missing-key"),
    ("gapscore: 1\nbrand: {organisation: a}\nsignature: {position: ''}\n", "3:23 empty-text"),
    (
      "gapscore: 1\nbrand: {organisation: a}\nsignature: {position: b, date: 30 Juni}\n",
      "3:32 malformed-date"
    ),
    ("gapscore: 1\nbrand: {organisation: a}\n---\nbrand: {}\n", "3:1 wrong-shape"),
    ("gapscore: 1\nbrand: {organisation: \"a\\u0007\"}\n", "2:23 control-character"),
    ("gapscore: 1\nbrand: {organisation: a", "3:1 syntax"),
    ("", "1:1 empty-file"), ("# brand\n", "2:1 empty-file"), ("---\n", "2:1 empty-file"),
  ])
  func `What is wrong in it is told where it stands`(text: String, told: String) throws {
    let result = try SmallBrand.read(text)
    #expect(result.told == [told], "\(result.diagnostics.all.map(\.summary.en))")
    #expect(result.brand == nil)
  }

  @Test(arguments: [("alamat", "below"), ("address", "below"), ("pemerintah", "above")])
  func `What a line of the letterhead is called elsewhere is guessed`(
    _ word: String,
    _ key: String
  ) throws {
    let result = try SmallBrand.read(SmallBrand.text("  \(word): [a]\n"))
    #expect(
      result.first?.summary.en == "key '\(word)' is not known here; did you mean '\(key)'?"
    )
  }

  @Test func `The key that was meant is guessed`() throws {
    let result = try SmallBrand.read(SmallBrand.text("  color: {}\n"))
    #expect(result.first?.summary.en == "key 'color' is not known here; did you mean 'colours'?")
  }

  @Test func `Numbers of offices and officers are no slip`() throws {
    let signature = "signature: {position: Kepala, number: '19700101 199001 1 001'}\n"
    let text = SmallBrand.text("  footer: Telepon 0812-3456-7890, a@b.go.id\n") + signature
    #expect(try SmallBrand.read(text).told.isEmpty)
  }

  @Test func `A character that turns the text around is still told`() throws {
    let result = try SmallBrand.read(SmallBrand.text("  footer: a\u{202E}b\n"))
    #expect(result.told == ["4:12 bidi-control"])
    #expect(result.brand != nil)
  }

  @Test func `What the input throws comes out of the reading`() {
    struct Broken: Error {}
    let reader = BrandReader { _ in .unreadable(.noSuchFile) }
    #expect(throws: Broken.self) { try reader.read(Input(name: "x") { throw Broken() }) }
  }
}
