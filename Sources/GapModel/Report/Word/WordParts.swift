/// The parts of a document's file that are the same in all, and the names of all.
enum WordParts {
  static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let drawing = "http://schemas.openxmlformats.org/drawingml/2006/"
  private static let types =
    "application/vnd.openxmlformats-officedocument.wordprocessingml."

  static let document = "word/document.xml"

  /// The part that says where the parts are that another leads to.
  static func relations(of part: String) -> String {
    "word/_rels/\(part.split(separator: "/").last ?? "").rels"
  }

  /// The names that elements come from; those of pictures where there are some.
  static let namespaces: [XMLWriter.Attribute] = [
    ("xmlns:w", main), ("xmlns:r", OfficePackage.relations),
    ("xmlns:wp", drawing + "wordprocessingDrawing"), ("xmlns:a", drawing + "main"),
    ("xmlns:pic", drawing + "picture"),
  ]

  /// What kind each part is.
  static var contentTypes: [UInt8] {
    var parts: [OfficePackage.Part] = [(document, types + "document.main+xml")]
    for name in ["styles", "numbering", "settings"] {
      parts.append(("word/\(name).xml", "\(types)\(name)+xml"))
    }
    for margin in WordMargin.allCases {
      parts.append((margin.name, "\(types)\(margin.kind)+xml"))
    }
    let pictures: [OfficePackage.Part] = [
      ("svg", "image/svg+xml"), ("emf", "image/x-emf"), ("png", "image/png"),
    ]
    return OfficePackage.contentTypes(parts, endings: pictures)
  }

  /// The parts that every document leads to, in the order in which it knows them.
  static var commonRelations: [OfficePackage.Relation] {
    var relations: [OfficePackage.Relation] = []
    for name in ["styles", "numbering", "settings"] {
      relations.append(("\(OfficePackage.relations)/\(name)", "\(name).xml"))
    }
    for margin in WordMargin.allCases {
      relations.append(("\(OfficePackage.relations)/\(margin.kind)", margin.target))
    }
    return relations
  }

  /// The bullets of lists, which their style refers to.
  static var numbering: [UInt8] {
    var xml = XMLWriter()
    xml.element("w:numbering", [("xmlns:w", main)]) { xml in
      xml.element("w:abstractNum", [("w:abstractNumId", "0")]) { xml in
        xml.element("w:multiLevelType", [("w:val", "hybridMultilevel")])
        xml.element("w:lvl", [("w:ilvl", "0")]) { xml in
          xml.element("w:start", [("w:val", "1")])
          xml.element("w:numFmt", [("w:val", "bullet")])
          xml.element("w:pStyle", [("w:val", WordStyle.list.id)])
          xml.element("w:lvlText", [("w:val", "•")])
          xml.element("w:lvlJc", [("w:val", "left")])
          xml.element("w:pPr") { $0.element("w:ind", [("w:left", "340"), ("w:hanging", "227")]) }
        }
      }
      xml.element("w:num", [("w:numId", "1")]) {
        $0.element("w:abstractNumId", [("w:val", "0")])
      }
    }
    return xml.bytes
  }

  /// How a word processor treats the document.
  static func settings(_ language: Language) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("w:settings", [("xmlns:w", main)]) { xml in
      xml.element("w:zoom", [("w:percent", "100")])
      xml.element("w:defaultTabStop", [("w:val", "720")])
      xml.element("w:characterSpacingControl", [("w:val", "doNotCompress")])
      xml.element("w:compat") { xml in
        // Without it Word shows the document as one of an older version.
        xml.element(
          "w:compatSetting",
          [
            ("w:name", "compatibilityMode"),
            ("w:uri", "http://schemas.microsoft.com/office/word"), ("w:val", "15"),
          ]
        )
      }
      xml.element("w:themeFontLang", [("w:val", WordLanguage.tag(language))])
      xml.element("w:decimalSymbol", [("w:val", language == .id ? "," : ".")])
      xml.element("w:listSeparator", [("w:val", language == .id ? ";" : ",")])
    }
    return xml.bytes
  }
}

/// Languages as word processors know their dictionaries.
enum WordLanguage {
  static func tag(_ language: Language) -> String {
    switch language {
    case .id: "id-ID"
    case .en: "en-GB"
    }
  }
}
