import GapModel
import Testing

/// What is true of any drawing, tried on one with pieces put in or changed.
@Suite struct `Any drawing` {
  private static let text = """
    <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:l="http://www.w3.org/1999/xlink" \
    width="9" viewBox="0 0 9 9"><style>.a{fill:url(#g)}</style><linearGradient id="g"/><g id="k" class="a" l:href="#g" \
    style="fill:red;stroke:url('#g')" onload="x()"><script>y()</script><use l:href="#h"/>\
    <text font-family="'A B'">&lt;b&gt;</text></g><path fill="url(#g)" d="M0 0"/></svg>
    """

  /// What no drawing that was kept may hold.
  private static let evil = [
    "<script", "<foreignObject", "<image", "<a ", "<a>", "<!", "<?", " on", "javascript:", "data:",
    "\\", "@", "url(h", "url(/", "href=\"h", "href=\"/",
  ]

  private func check(_ bytes: [UInt8]) throws {
    guard let logo = try? Logo(sanitising: bytes) else { return }
    let text = String(decoding: logo.bytes, as: UTF8.self)
    // What is said in words may hold any character.
    let said = text.replacing(/(<text[^>]*>)[^<]*/) { $0.output.1 }
    for word in Self.evil { #expect(!said.contains(word), "\(word) in \(text)") }
    #expect(try Logo(sanitising: logo.bytes) == logo)
    #expect(logo.width > 0 && logo.height > 0)
  }

  @Test func `Every beginning of one is refused, and the whole is safe`() throws {
    let bytes = Array(Self.text.utf8)
    for count in bytes.indices { #expect(Drawing.fault(Array(bytes.prefix(count))) != nil) }
    try check(bytes)
    #expect(Drawing.fault(bytes) == nil)
  }

  @Test(arguments: [
    "", "\"", "'", "<", ">", "/", "&", ";", "#", "(", ")", "{", "}", "\\", "@", "*", ":", "!", " ",
    "\n", "\u{0}", "\u{80}", "é", "x", "<a/>", "<x:a/>", "]]>", "-->", "/*", "*/", "&#x22;",
  ])
  func `One with any of its characters changed is safe or refused`(character: String) throws {
    let bytes = Array(Self.text.utf8)
    for index in bytes.indices {
      try check(bytes[..<index] + Array(character.utf8) + bytes[(index + 1)...])
      try check(bytes[..<index] + Array(character.utf8) + bytes[index...])
    }
  }
}
