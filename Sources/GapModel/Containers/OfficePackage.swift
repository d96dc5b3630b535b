/// The parts that files of office programs share: what kind each part is, where it is, and what the file is.
///
/// - SeeAlso: ECMA-376, part 2, *Open Packaging Conventions*.
enum OfficePackage {
  static let package = "http://schemas.openxmlformats.org/package/2006/"
  static let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let documents = "application/vnd.openxmlformats-package."

  /// Where the parts are that every file has.
  static let contentTypesPart = "[Content_Types].xml"
  static let rootRelationsPart = "_rels/.rels"
  static let propertiesPart = "docProps/core.xml"

  /// A part: its name with its folders, and its kind.
  typealias Part = (name: String, type: String)
  /// What a part is to another, and where it is.
  typealias Relation = (type: String, target: String)

  /// What kind each part is.
  ///
  /// - Parameters:
  ///   - parts: The kinds of parts.
  ///   - endings: The kinds of others, which are known by their endings, such as pictures.
  /// - Returns: The part of the file.
  static func contentTypes(_ parts: [Part], endings: [Part] = []) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", [("xmlns", package + "content-types")]) { xml in
      let usual: [Part] = [
        ("rels", documents + "relationships+xml"), ("xml", "application/xml"),
      ]
      for (ending, type) in usual + endings {
        xml.element("Default", [("Extension", ending), ("ContentType", type)])
      }
      let properties: Part = (propertiesPart, documents + "core-properties+xml")
      for (name, type) in [properties] + parts {
        xml.element("Override", [("PartName", "/" + name), ("ContentType", type)])
      }
    }
    return xml.bytes
  }

  /// Where the main part is, and the file's properties.
  static func rootRelations(main: String) -> [UInt8] {
    relations([
      (relations + "/officeDocument", main),
      (package + "relationships/metadata/core-properties", propertiesPart),
    ])
  }

  /// Where the parts are that a part leads to; the first is known as `rId1`, and so on.
  static func relations(_ relations: [Relation]) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("Relationships", [("xmlns", package + "relationships")]) { xml in
      for (index, relation) in relations.enumerated() {
        let id = "rId\(index + 1)"
        xml.element(
          "Relationship",
          [("Id", id), ("Type", relation.type), ("Target", relation.target)]
        )
      }
    }
    return xml.bytes
  }

  /// What the file is.
  ///
  /// It has no dates, so that the same content gives the same bytes.
  static func properties(title: String, creator: String, _ language: Language) -> [UInt8] {
    var xml = XMLWriter()
    let namespaces: [XMLWriter.Attribute] = [
      ("xmlns:cp", package + "metadata/core-properties"),
      ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ]
    xml.element("cp:coreProperties", namespaces) { xml in
      if !title.isEmpty { xml.element("dc:title", text: title) }
      xml.element("dc:creator", text: creator)
      xml.element("dc:language", text: language.rawValue)
    }
    return xml.bytes
  }
}
