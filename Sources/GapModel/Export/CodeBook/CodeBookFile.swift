/// An instrument's indicators as a code book that coding programs read: a `.qdc` of the REFI-QDA standard.
///
/// - SeeAlso: REFI, *QDA-XML: Codebook*, version 1.0, 2019.
package enum CodeBookFile {
  /// Writes a code book: dimensions at the top, their indicators below.
  ///
  /// The same instrument always gives the same bytes, also in another version of it as long as names stay; so a
  /// program that has the code book already knows its codes again.
  ///
  /// - Parameters:
  ///   - instrument: The instrument.
  ///   - language: The language of names and descriptions.
  /// - Returns: The text of the file.
  package static func text(of instrument: Instrument, language: Language) -> String {
    var lines = [
      "<?xml version=\"1.0\" encoding=\"utf-8\"?>",
      "<CodeBook xmlns=\"urn:QDA-XML:codebook:1.0\" origin=\"gapscore\">",
      "  <Codes>",
    ]
    for dimension in instrument.dimensions {
      let guid = CodeGUID.text(of: "\(instrument.id)/\(dimension.id)")
      lines.append("    <Code\(attributes(guid, dimension.label[language])) isCodable=\"true\">")
      lines.append(description(dimension.description[language], indent: 6))
      for indicator in dimension.indicators {
        lines += code(of: indicator, in: dimension, instrument, language)
      }
      lines.append("    </Code>")
    }
    lines += ["  </Codes>", "</CodeBook>"]
    return lines.joined(separator: "\n") + "\n"
  }

  /// Writes a code book for Taguette, which reads them as a table only: a row for each tag.
  ///
  /// Import knows the tags again: they are the labels of an indicator and its dimension.
  ///
  /// - Parameters:
  ///   - instrument: The instrument.
  ///   - language: The language of names and descriptions.
  /// - Returns: The text of the file.
  package static func table(of instrument: Instrument, language: Language) -> String {
    let rows = instrument.dimensions.flatMap { dimension -> [(tag: String, description: String)] in
      let name = dimension.label[language]
      return [(name, dimension.description[language])]
        + dimension.indicators.map { indicator in
          ("\(name) / \(indicator.label[language])", words(of: indicator, language))
        }
    }
    return CSV.row([.text("tag"), .text("description")], .data)
      + rows.map { CSV.row([.text($0.tag), .text($0.description)], .data) }.joined()
  }

  private static func code(
    of indicator: Indicator,
    in dimension: Dimension,
    _ instrument: Instrument,
    _ language: Language
  ) -> [String] {
    let reference = IndicatorReference(dimension.id, indicator.id)
    let guid = CodeGUID.text(of: "\(instrument.id)/\(reference)")
    let start = "      <Code\(attributes(guid, indicator.label[language])) isCodable=\"true\""
    let said = words(of: indicator, language)
    guard !said.isEmpty else { return [start + "/>"] }
    return [start + ">", description(said, indent: 8), "      </Code>"]
  }

  /// What belongs to an indicator, then what is so when there is no gap.
  private static func words(of indicator: Indicator, _ language: Language) -> String {
    let met = indicator.met.map { met in
      LocalisedText(id: "Terpenuhi bila: \(met.id)", en: "Met when: \(met.en)")[language]
    }
    return [indicator.description?[language], met].compactMap { $0 }.joined(separator: "\n")
  }

  private static func attributes(_ guid: String, _ name: String) -> String {
    " guid=\"\(guid)\" name=\"\(escaped(name))\""
  }

  private static func description(_ text: String, indent: Int) -> String {
    String(repeating: " ", count: indent) + "<Description>\(escaped(text))</Description>"
  }

  /// The text with what XML would read otherwise, or not at all, written out.
  private static func escaped(_ text: String) -> String {
    text.escaped { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case ">": "&gt;"
      case "\"": "&quot;"
      case "\n", "\t": nil
      case "\r": "&#13;"
      default: scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF ? " " : nil
      }
    }
  }
}
