import FoundationEssentials
import GapModel
import Testing

@Suite struct `A drawing` {
  @Test(arguments: [
    ##"<circle cx="5" cy="5" r="4" fill="#12395e" stroke="rgb(1, 2, 3)" stroke-width=".5"/>"##,
    #"<g transform="translate(1 2) rotate(-45)" opacity="0.5"><rect width="50%" height="1e1"/></g>"#,
    #"<defs><linearGradient id="a_1"><stop offset="0" stop-color="red"/></linearGradient></defs>"#,
    ##"<radialGradient id="b" xlink:href="#a" gradientUnits="userSpaceOnUse"/>"##,
    #"<clipPath id="c"><ellipse rx="3" ry="2"/></clipPath><g clip-path="url(#c)"/>"#,
    #"<mask id="m" maskUnits="objectBoundingBox"><polygon points="0,0 1,1 2,0"/></mask>"#,
    #"<pattern id="p" width="2" height="2" patternUnits="userSpaceOnUse"><line x2="2"/></pattern>"#,
    ##"<symbol id="s" viewBox="0 0 1 1"><polyline points="0 0 1 1"/></symbol><use xlink:href="#s"/>"##,
    #"<text x="1" font-family="'Open Sans',sans-serif" xml:space="preserve">A <tspan dy="1">B</tspan> &amp; C</text>"#,
    "<title>Dinas &lt;Contoh&gt; “é” 🙂</title><desc>&quot;</desc>",
    #"<style>.a,#b-1,path.c{fill:url(#d);stroke:none}*{opacity:.5}</style>"#,
    #"<path class="a b" style="fill:#fff;fill-opacity:.3" id="x.y" d="M1-2.5e-3,4z"/>"#,
    #"<svg x="1" width="2" height="2" viewBox="0 0 1 1" preserveAspectRatio="none"/>"#,
  ])
  func `What draws is kept as it is`(piece: String) throws {
    #expect(try Drawing.kept(piece) == piece)
  }

  @Test(arguments: [
    // One way to write each thing.
    ("<g id='a'\n\tfill = 'red'></g>", #"<g id="a" fill="red"/>"#),
    (#"<x:g xmlns:x="http://www.w3.org/2000/svg"><x:path/></x:g>"#, "<g><path/></g>"),
    (##"<use href="#a"/>"##, ##"<use xlink:href="#a"/>"##),
    (##"<use href="#a" xlink:href="#b"/>"##, ##"<use xlink:href="#a"/>"##),
    (##"<g fill=" url( '#a' )  red "/>"##, ##"<g fill="url(#a) red"/>"##),
    (
      ##"<g style=" FILL : red /* red */ ; ; stroke:URL(#a)"/>"##,
      ##"<g style="fill:red;stroke:URL(#a)"/>"##
    ),
    ("<style><![CDATA[ .a { fill : red } ]]></style>", "<style>.a{fill:red}</style>"),
    ("<style type='text/css'>.a{fill:red}.b{}</style>", "<style>.a{fill:red}</style>"),
    ("<g><!-- note -->\n  <path/>\n</g>", "<g><path/></g>"),
    ("<text>&#x41;&#13;</text>", "<text>A&#13;</text>"),
  ])
  func `It is written in one way`(piece: String, kept: String) throws {
    #expect(try Drawing.kept(piece) == kept)
  }

  @Test(arguments: [
    (##"viewBox="0 0 200 100""##, 200.0, 100.0, "0 0 200 100"),
    (##"viewBox="-1,-2 20 10" width="40""##, 40, 20, "-1 -2 20 10"),
    (##"viewBox="0 0 20 10" height="40px""##, 80, 40, "0 0 20 10"),
    (##"viewBox="0 0 20 10" width="100%" height="100%""##, 20, 10, "0 0 20 10"),
    (##"viewBox="0 0 20 10" width="30" height="30""##, 30, 30, "0 0 20 10"),
    // An inch has 96 pixels, 72 points, 6 picas and 25.4 millimetres.
    (##"width="1in" height="72pt""##, 96, 96, "0 0 96 96"),
    (##"width="6pc" height="25.4mm""##, 96, 96, "0 0 96 96"),
    (##"width="2.54cm" height="12.5""##, 96, 12.5, "0 0 96 12.5"),
  ])
  func `Its size is that of its root`(
    attributes: String,
    width: Double,
    height: Double,
    viewBox: String
  ) throws {
    let file = "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)><path/></svg>"
    let logo = try Logo(sanitising: Array(file.utf8))
    #expect(abs(logo.width - width) < 1e-9)
    #expect(abs(logo.height - height) < 1e-9)
    #expect(String(decoding: logo.bytes, as: UTF8.self).contains("viewBox=\"\(viewBox)\""))
  }

  @Test(arguments: [
    "", "width=\"5\"", "width=\"100%\" height=\"100%\"", "viewBox=\"0 0 0 10\"",
    "viewBox=\"0 0 -1 10\"", "viewBox=\"0 0 10\"", "viewBox=\"0 0 10 10 10\"",
    "viewBox=\"0 0 nan inf\"", "viewBox=\"0 0 0x9 0x9\"", "viewBox=\"0 0 1e999 1\"",
    "width=\"0\" height=\"5\"", "width=\"5em\" height=\"5\"", "width=\"200000\" height=\"5\"",
    "width=\"1e-320\" height=\"5\" viewBox=\"0 0 1e300 1e-300\"",
  ])
  func `Without a size it is none`(attributes: String) {
    let fault = Drawing.fault(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" \(attributes)><path/></svg>"
    )
    #expect(fault != nil)
  }

  @Test func `It goes into an address whole`() throws {
    let logo = try Logo(sanitising: Drawing.file(""))
    #expect(logo.mediaType == .svg)
    let prefix = "data:image/svg+xml;base64,"
    #expect(logo.dataURI.hasPrefix(prefix))
    let data = try #require(Data(base64Encoded: String(logo.dataURI.dropFirst(prefix.count))))
    #expect(Array(data) == logo.bytes)
  }
}
