import GapModel
import Testing

@Suite struct `A drawing without end` {
  @Test func `The 33rd level is refused`() {
    // The root is the first level.
    let nested = { (count: Int) in
      String(repeating: "<g>", count: count) + String(repeating: "</g>", count: count)
    }
    #expect(Drawing.fault(Drawing.file(nested(31))) == nil)
    let fault = Drawing.fault(Drawing.file(nested(32)))
    #expect(fault?.reason.en == "elements can be nested at most 32 deep")
    #expect(Drawing.fault(Drawing.file(String(repeating: "<g>", count: 100_000))) != nil)
  }

  @Test func `What is left out counts too`() {
    let nested = String(repeating: "<a>", count: 40) + String(repeating: "</a>", count: 40)
    #expect(Drawing.fault(Drawing.file(nested)) != nil)
  }

  @Test func `The 20,001st element is refused`() {
    // The root and the path that is always there are two.
    #expect(Drawing.fault(Drawing.file(String(repeating: "<g/>", count: 19_998))) == nil)
    let fault = Drawing.fault(Drawing.file(String(repeating: "<g/>", count: 19_999)))
    #expect(fault?.reason.en == "there can be at most 20000 elements")
  }

  @Test func `A file of more than 512 KiB is refused`() {
    let text = String(repeating: " ", count: Logo.largestFile)
    #expect(Drawing.fault(text + "<svg/>")?.reason.en == "it is larger than 512 KiB")
    let fitting = Drawing.file("")
    let blanks = String(repeating: " ", count: Logo.largestFile - fitting.count)
    #expect(Drawing.fault(Drawing.file(blanks)) == nil)
  }

  @Test(arguments: [
    "<g id='a'><use href='#a'/></g>",
    "<g id='a'><use href='#b'/></g><g id='b'><use xlink:href='#a'/></g>",
    "<pattern id='a'><path fill='url(#a)'/></pattern>",
    "<mask id='a'><path style='mask:url(#a)'/></mask>",
    "<style>.x{clip-path:url(#a)}</style><clipPath id='a'><path class='x'/></clipPath>",
    "<style>path{clip-path:url(#a)}</style><clipPath id='a'><path/></clipPath>",
    "<style>#b{clip-path:url(#a)}</style><clipPath id='a'><path id='b'/></clipPath>",
    "<style>*{clip-path:url(#a)}</style><clipPath id='a'><path/></clipPath>",
  ])
  func `An element that uses itself is refused`(piece: String) {
    #expect(Drawing.fault(Drawing.file(piece))?.reason.en == "one of its elements uses itself")
  }

  /// Each level uses the one before ten times.
  private func multiplied(_ levels: Int, _ use: (Int) -> String) -> String {
    (1...levels).map { level in
      "<g id='a\(level)'>\(String(repeating: use(level - 1), count: 10))</g>"
    }.joined()
  }

  @Test func `Elements that multiply are refused`() {
    let base = "<path id='a0'/>"
    let use = { (level: Int) in "<use href='#a\(level)'/>" }
    #expect(Drawing.fault(Drawing.file(base + multiplied(3, use))) == nil)
    let reason = Drawing.fault(Drawing.file(base + multiplied(20, use)))?.reason.en
    #expect(reason?.hasPrefix("it draws more than 100000 elements") == true)
    let masked = multiplied(20) { "<path clip-path='url(#a\($0))'/>" }
    #expect(Drawing.fault(Drawing.file(base + masked)) != nil)
  }

  @Test func `A long chain of uses is drawn`() throws {
    let chain = (1...9_000).map { "<g id='a\($0)'><use href='#a\($0 + 1)'/></g>" }.joined()
    // Each link draws all behind it, from its own place: 9,000 · 9,000 elements and more.
    #expect(Drawing.fault(Drawing.file(chain))?.reason.en.hasPrefix("it draws more than") == true)
    let short = (1...100).map { "<g id='a\($0)'><use href='#a\($0 + 1)'/></g>" }.joined()
    #expect(Drawing.fault(Drawing.file(short)) == nil)
  }

  @Test func `One gradient may colour everything`() {
    let gradient = "<linearGradient id='a'><stop/><stop/></linearGradient>"
    let paths = String(repeating: "<path fill='url(#a)'/>", count: 19_000)
    #expect(Drawing.fault(Drawing.file(gradient + paths)) == nil)
    let sheet = "<style>path{fill:url(#a)}</style>"
    let plain = String(repeating: "<path/>", count: 19_000)
    #expect(Drawing.fault(Drawing.file(gradient + sheet + plain)) == nil)
  }

  @Test func `Style sheets that refer to very much are refused`() {
    let rules = (1...201).map { ".a\($0){fill:url(#b)}" }.joined()
    #expect(
      Drawing.fault(Drawing.file("<style>\(rules)</style>"))?.reason.en
        == "its style sheets refer to elements more than 200 times"
    )
  }
}
