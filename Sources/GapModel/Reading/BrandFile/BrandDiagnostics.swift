// What is told about a brand, worded once.
extension Diagnostic {
  static func noBrand(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .emptyFile,
      "there is no brand here",
      at: place,
      help: "begin with 'gapscore: 1' and the section brand"
    )
  }

  static func secondBrand(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .wrongShape,
      "a file holds one brand",
      at: place,
      help: "put the second one into a file of its own"
    )
  }
}

// What is told about its colours.
extension Diagnostic {
  static func noColour(_ key: ColourKey, at place: TextRange) -> Diagnostic {
    Diagnostic(
      .malformedColour,
      "'\(key.rawValue)' has no value",
      at: place,
      help: "write the colour in quotes, such as \(example): without them '#' begins a comment"
    )
  }

  static func colourInComment(_ colour: Located<Colour>) -> Diagnostic {
    Diagnostic(
      .malformedColour,
      "without quotes '#' begins a comment, and there is no colour",
      at: colour.range,
      help: "write \"\(colour.value.hex)\""
    )
  }

  static func malformedColour(_ word: Located<Word>) -> Diagnostic {
    let meant = Colour("#" + word.text)
    return Diagnostic(
      .malformedColour,
      "'\(word.text.excerpt)' is not a colour",
      at: word.range,
      help: meant.map { "write \"\($0.hex)\"" }
        ?? "write \"#rrggbb\" or \"#rgb\" in quotes, such as \(example)"
    )
  }

  static func lowContrast(_ key: ColourKey, _ colour: Located<Colour>) -> Diagnostic {
    let found = colour.value.contrast(with: .white)
    // Rounded down: a contrast just below what is needed must not look as if it were reached.
    let ratio = Decimal.twoPlaces((found * 100).rounded(.down) / 100)
    let needed = Decimal.shortest(key.leastContrast)
    let darker = colour.value.darkened(toReach: key.leastContrast, against: .white)
    return Diagnostic(
      .lowContrast,
      "\(colour.value.hex) has a contrast of \(ratio):1 to white, and \(key.use) in it needs \(needed):1",
      at: colour.range,
      help: darker.map { "write \"\($0.hex)\", the nearest darker colour that would do" }
    )
  }

  private static var example: String { "\"\(Brand.Colours.standard.main.hex)\"" }
}

// What is told about its logo.
extension Diagnostic {
  static func logoIsAddress(_ path: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownLogo,
      "a logo is a file, and '\(path.value.excerpt)' is an address",
      at: path.range,
      help: "save the picture beside this file, and write its name"
    )
  }

  static func unreadableLogo(_ path: Located<String>, reason: String) -> Diagnostic {
    Diagnostic(
      .unknownLogo,
      "logo '\(path.value.excerpt)': \(reason)",
      at: path.range,
      help: "write the path of an .svg or .png file, from this file's folder"
    )
  }

  static func unusableLogo(_ path: Located<String>, _ fault: Logo.Fault) -> Diagnostic {
    let place = fault.position.map { ", line \($0.line), column \($0.column)" } ?? ""
    return Diagnostic(
      .unusableLogo,
      "logo '\(path.value.excerpt)'\(place): \(fault.reason)",
      at: path.range,
      help: "save it anew, as plain SVG or as PNG"
    )
  }

  static func logoLacksParts(_ path: Located<String>, _ names: [String]) -> Diagnostic {
    let most = 5
    let shown = names.prefix(most).map(\.excerpt).joined(separator: ", ")
    let more = names.count > most ? " and \(names.count - most) more" : ""
    return Diagnostic(
      .logoLacksParts,
      "logo '\(path.value.excerpt)' is shown without some of its elements: \(shown)\(more)",
      at: path.range,
      help: "look at the report, and save the logo as plain SVG or as PNG if something is missing"
    )
  }
}
