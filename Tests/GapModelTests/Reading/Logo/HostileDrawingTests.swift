import GapModel
import Testing

@Suite struct `A hostile drawing` {
  @Test(arguments: [
    "<script>alert(1)</script>", "<script href='x.js'/>", "<g/><SCRIPT>1</SCRIPT>",
    "<x:script xmlns:x='http://www.w3.org/2000/svg'>1</x:script>",
    "<script xmlns='http://www.w3.org/1999/xhtml'>1</script>",
    "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'><script/></body></foreignObject>",
    "<iframe xmlns='http://www.w3.org/1999/xhtml' src='x'/>",
    "<image href='https://example.org/a.png'/>", "<image xlink:href='data:image/png;base64,AA'/>",
    "<a href='#x'><path/></a>", "<a xlink:href='javascript:alert(1)'><text>x</text></a>",
    "<animate attributeName='href' to='javascript:1'/>", "<animateMotion/>", "<animateTransform/>",
    "<set attributeName='onload' to='alert(1)'/>", "<handler>1</handler>", "<listener/>",
    "<filter id='f'><feImage href='http://x'/></filter>", "<marker/>", "<switch><g/></switch>",
    "<metadata><rdf:RDF xmlns:rdf='urn:x'><name>Budi</name></rdf:RDF></metadata>",
    "<sodipodi:namedview xmlns:sodipodi='urn:s'><g/></sodipodi:namedview>",
    "<font-face-uri xlink:href='http://x'/>", "<textPath href='#a'>x</textPath>", "<unknown/>",
    "<style>@import url(http://x);</style>", "<style>@import 'http://x';</style>",
    "<style media='print'>.a{fill:red}</style>", "<style type='text/x'>.a{fill:red}</style>",
    "<style><g/></style>", "<style>.a{background:url(http://x)}</style>",
  ])
  func `What is not allowed is left out with all that is in it`(piece: String) throws {
    let kept = try Drawing.kept(piece)
    #expect(kept.isEmpty || kept == "<g/>", "\(kept)")
  }

  @Test(arguments: [
    "onload='alert(1)'", "onclick='1'", "ONLOAD='1'", "x:onload='1' xmlns:x='urn:x'",
    "x:fill='red' xmlns:x='http://www.w3.org/2000/svg'", "xml:base='http://example.org/'",
    "href='http://example.org/#a'", "href='#a'", "xlink:href='#a'", "src='x'", "filter='url(#f)'",
    "fill='url(http://example.org/a.svg#b)'", "fill='url(//example.org#b)'", "fill='url(data:a)'",
    "fill='url(#a'", "fill='url()'", "fill='url(#a b)'", "fill='URL(javascript:a)'",
    "fill='u\\72l(http://x)'", "fill='url(\\23 a)'", "fill='url(\"#a)'", "fill='image(#a)'",
    "fill='var(--a)'", "fill='red;stroke:url(http://x)'", "fill='red/**/'", "fill='expression(1)'",
    "fill='url(#a)url(http://x)'", "fill='&#x75;rl(http://x)'", "fill='rgb((1))'", "fill='(1)'",
    "fill=\"'x\"", "fill='`'", "fill=''", "fill='é'", "d='M0 0&lt;script>'", "cursor='url(#a)'",
    "id='a b'", "id='1'", "id=''", "id='a\"b'", "class='1 *'", "class=''", "style=''",
    "style='background:url(http://x)'", "style='behavior:url(#a)'", "style='fill'",
    "style='f\\69ll:red'", "style='fill:u\\72l(http://x)'", "style='fill:url(htt\\70://x)'",
    "style='/*fill:red'", "style='--a:red'", "style='animation:a 1s'", "style='fill:red}'",
    "style='-moz-binding:url(http://x)'", "xml:space='x'", "data-x='1'", "tabindex='1'",
    "transform='matrix(javascript:1)'", "begin='click'",
  ])
  func `An attribute that is not allowed is left out`(attribute: String) throws {
    #expect(try Drawing.kept("<g \(attribute)/>") == "<g/>")
  }

  @Test(arguments: [
    "http://example.org/a.svg#b", "a.svg#b", "data:image/svg+xml,x#b", "javascript:alert(1)",
    " #a", "#a ", "#", "", "##a", "#a#b", "#a&#10;", "&#9;#a", "&#10;javascript:1", "#a&#x85;",
    "#&#x202E;a", "#a(b", "#xpointer(id(a))", "//example.org#a", "#é",
  ])
  func `Only a bare name within the drawing is referred to`(address: String) throws {
    for prefix in ["", "xlink:"] {
      #expect(try Drawing.kept("<use \(prefix)href='\(address)'/>") == "<use/>")
    }
  }

  @Test(arguments: [
    (".a{fill:red}.b{fill:u\\72l(http://x)}", ".a{fill:red}"),
    (".a{fill:red;stroke:url(http://x)}", ".a{fill:red}"),
    (".a{fill:red}@import url(http://x);.b{fill:red}", ".a{fill:red}.b{fill:red}"),
    ("@font-face{font-family:x;src:url(http://x)}.a{fill:red}", ".a{fill:red}"),
    ("@media print{.a{fill:red}.b{fill:red}}.c{fill:red}", ".c{fill:red}"),
    ("@\\69mport 'x';.a{fill:red}", ".a{fill:red}"),
    (".a{fill:red}/* } .b{fill:red} */.c{fill:red}", ".a{fill:red}.c{fill:red}"),
    (".a{fill:red}/*", ".a{fill:red}"),
    ("g .a{fill:red}.a:hover{fill:red}.b{fill:red}", ".b{fill:red}"),
    (".a,[href],.b{fill:red}", ".a,.b{fill:red}"),
    (".a{fill:'}.b{fill:url(http://x)}.c{fill:red}", ".c{fill:red}"),
    (".a{.b{fill:red}}.c{fill:red}.d{fill:red}", ".d{fill:red}"),
    (".a{fill:red", ".a{fill:red}"),
    ("script{fill:red}*{fill:red}", "*{fill:red}"),
    (".a{fill:red}&lt;/style>&lt;script>", ".a{fill:red}"),
  ])
  func `Of a style sheet, only simple rules are kept`(sheet: String, kept: String) throws {
    #expect(try Drawing.kept("<style>\(sheet)</style>") == "<style>\(kept)</style>")
  }

  @Test func `Text stays text`() throws {
    let text = "<text>&lt;script&gt;alert(1)&lt;/script&gt; ]]&gt;</text>"
    #expect(try Drawing.kept(text) == text)
    #expect(try Drawing.kept("<g>alert(1)</g>") == "<g/>")
    #expect(try Drawing.kept("<title><script/>x</title>") == "<title>x</title>")
  }

  /// What drawing programs write above their drawings.
  private static let namedType = """
    <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
    """

  @Test(arguments: ["<!DOCTYPE svg>", namedType])
  func `A document type that declares nothing is left out`(type: String) throws {
    let drawing = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>
      """
    let plain = try Logo(sanitising: Array(drawing.utf8))
    let typed = try Logo(sanitising: Array((type + drawing).utf8))
    #expect(typed == plain)
    #expect(!String(decoding: typed.bytes, as: UTF8.self).contains("DOCTYPE"))
  }

  @Test func `A document type that declares something is refused`() throws {
    let fault = try #require(Drawing.fault("<!DOCTYPE svg [<!ELEMENT svg ANY>]><svg/>"))
    #expect(fault.reason.en == "a document type with declarations of its own is not allowed")
    #expect(fault.position?.line == 1)
  }

  @Test func `An entity that the document type might declare is refused`() throws {
    let fault = try #require(Drawing.fault("\(Self.namedType)<svg>&nbsp;</svg>"))
    #expect(fault.reason.en == "an entity is used that is not declared")
  }

  @Test func `Entities that multiply are refused before the first of them`() throws {
    let entities = (1...9).map { level in
      "<!ENTITY a\(level) \"\(String(repeating: "&a\(level - 1);", count: 10))\">"
    }
    let type = "<!DOCTYPE svg [<!ENTITY a0 \"ha\">\(entities.joined())]>"
    let fault = try #require(Drawing.fault("<?xml version='1.0'?>\n\(type)<svg>&a9;</svg>"))
    #expect(fault.reason.en.contains("document type"))
    #expect(fault.position?.line == 2)
  }

  @Test(arguments: [
    "<?xml-stylesheet href='http://example.org/a.css'?><svg/>", "<?php 1 ?><svg/>",
    "<svg xmlns='http://www.w3.org/2000/svg'><?x y?></svg>",
  ])
  func `A processing instruction is refused`(text: String) {
    #expect(Drawing.fault(text)?.reason.en.contains("processing instruction") == true)
  }

  @Test(arguments: ["ISO-8859-1", "utf-16", "US-ASCII", "x"])
  func `Another encoding is refused`(encoding: String) {
    let fault = Drawing.fault("<?xml version='1.0' encoding='\(encoding)'?><svg/>")
    #expect(fault?.reason.en == "its encoding is not UTF-8")
  }

  @Test func `Bytes of another encoding are refused`() {
    let text = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><text>~</text></svg>"
    let pieces = Array(text.utf8).split(separator: UInt8(ascii: "~"))
    for bytes: [UInt8] in [[0x96], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80]] {
      #expect(Drawing.fault(Array(pieces.joined(separator: bytes))) != nil)
    }
    for order in UTF16Order.allCases {
      #expect(Drawing.fault(order.mark + order.bytes(of: text)) != nil)
    }
    let marked: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("<?xml version='1.0' encoding='UTF-8'?>".utf8)
    #expect(Drawing.fault(marked + Drawing.file("")) == nil)
  }

  @Test(arguments: [
    ("<svg", 1), ("<svg>\n</g>", 2), ("<svg>\n\n&undefined;</svg>", 3), ("<svg/>\n<svg/>", 2),
    ("<svg a='1' a='2'/>", 1), ("<x:svg/>", 1), ("<svg>\u{1}</svg>", 1), ("<svg>&#0;</svg>", 1),
    ("<svg>\n<![CDATA[", 2),
  ])
  func `What is not XML is told with its line`(text: String, line: Int) {
    #expect(Drawing.fault(text)?.position?.line == line)
  }

  @Test(arguments: [
    "<svg/>", "<svg xmlns='http://www.w3.org/1999/xhtml'/>", "<html/>",
    "<SVG xmlns='http://www.w3.org/2000/svg'/>", "<g xmlns='http://www.w3.org/2000/svg'/>",
  ])
  func `Another root is refused`(text: String) {
    #expect(Drawing.fault(text)?.reason.en.hasPrefix("its outermost element is not <svg") == true)
  }

  @Test func `A drawing of nothing is refused, and what was not allowed is named`() {
    let file = { (piece: String) in
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>\(piece)</svg>"
    }
    #expect(Drawing.fault(file("<g><title>x</title></g>"))?.reason.en == "it draws nothing")
    #expect(
      Drawing.fault(file("<image/><metadata/><a><path/></a><image/>"))?.reason.en
        == "it draws nothing, as these are not allowed: image, a"
    )
  }
}
