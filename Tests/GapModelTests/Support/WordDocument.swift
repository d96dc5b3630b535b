import Foundation
import FoundationXML
import GapModel
import Testing

/// A document of a word processor, read back part by part.
struct WordDocument {
  let bytes: [UInt8]
  private let archive: ZipArchive

  init(_ scored: ScoredCase, _ options: ReportOptions = ReportOptions()) throws {
    var bytes: [UInt8] = []
    let sink = TextSink { bytes += $0 }
    scored.writeReport(as: .word, options, to: sink)
    try sink.finish()
    try self.init(bytes)
  }

  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    archive = try ZipArchive(bytes)
  }

  /// The names of its parts.
  var names: [String] { archive.entries.map(\.name) }

  /// The bytes of a part.
  func part(_ name: String) throws -> [UInt8] {
    let entry = try #require(archive.entries.first { $0.name == name }, "\(names)")
    return try archive.contents(of: entry)
  }

  /// A part as XML; what is not well formed throws.
  func xml(_ name: String) throws -> XMLElement {
    let document = try XMLDocument(data: Data(try part(name)))
    return try #require(document.rootElement())
  }

  /// The elements of a name in the main part, in order.
  func elements(_ name: String, of part: String = "word/document.xml") throws -> [XMLElement] {
    try xml(part).elements(named: name)
  }

  /// The paragraphs of a style, each as its text.
  func lines(_ style: String) throws -> [String] {
    try elements("w:p").filter { paragraph in
      paragraph.elements(named: "w:pStyle").first?["w:val"] == style
    }.map { $0.shown }
  }

  /// The metafiles of its pictures.
  var metafiles: [[UInt8]] {
    get throws { try names.filter { $0.hasSuffix(".emf") }.map(part) }
  }
}

extension XMLElement {
  /// An attribute.
  subscript(name: String) -> String? { attributes?.first { $0.name == name }?.stringValue }

  /// All elements of a name within it, in order.
  func elements(named name: String) -> [XMLElement] {
    (children ?? []).flatMap { child -> [XMLElement] in
      guard let element = child as? XMLElement else { return [] }
      return (element.name == name ? [element] : []) + element.elements(named: name)
    }
  }

  /// The text that a reader sees of it.
  var shown: String { elements(named: "w:t").compactMap(\.stringValue).joined() }
}
