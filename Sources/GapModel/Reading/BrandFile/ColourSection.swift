enum ColourKey: String, FieldKey {
  case main, accent

  /// A colour without quotes is reported as what it is.
  static let mayBeCut = false
}

extension FieldReader {
  /// Reads the section `colours`; what it leaves out stays as reports have it.
  func colours() throws(YAMLFailure) -> Brand.Colours? {
    var colours: [ColourKey: Colour] = [:]
    var given: Set<ColourKey> = []
    let start = range.start
    let outline = try tellingComments(from: start) { () throws(YAMLFailure) in
      try mapping(subject: LocalisedText(id: "warna", en: "the colours")) {
        (key: ColourKey) throws(YAMLFailure) in
        given.insert(key)
        colours[key] = try colour(key)
      }
    }
    guard let outline else { return nil }
    for (key, place) in outline.keys where !given.contains(key) {
      let comment = yaml.text.colourInComment(from: place.end, toLine: place.end.line)
      tell(
        comment.map { .colourInComment($0) }
          ?? .noColour(key.rawValue, example: Brand.Colours.example, at: place)
      )
    }
    return Brand.Colours(
      main: colours[.main] ?? Brand.Colours.standard.main,
      accent: colours[.accent] ?? Brand.Colours.standard.accent
    )
  }

  /// Within braces a colour without quotes takes their end with it, and what is behind is no YAML; then
  /// the colour is reported.
  private func tellingComments<Value>(
    from start: TextPosition,
    _ read: () throws(YAMLFailure) -> Value
  ) throws(YAMLFailure) -> Value {
    do throws(YAMLFailure) {
      return try read()
    } catch {
      guard case .told(let diagnostic) = error, diagnostic.rule == .syntax,
        let comment = yaml.text.colourInComment(
          from: start,
          toLine: diagnostic.place.start.line
        )
      else { throw error }
      throw .told(.colourInComment(comment))
    }
  }

  private func colour(_ key: ColourKey) throws(YAMLFailure) -> Colour? {
    guard let (word, _) = try scalar(expected: Noun.colour.any) else { return nil }
    guard let colour = Colour(word.text) else {
      let meant = Colour("#" + word.text)?.hex
      tell(
        .malformedColour(
          word.text,
          at: word.range,
          meant: meant,
          example: Brand.Colours.example
        )
      )
      return nil
    }
    let (contrast, least) = (colour.contrast(with: .white), key.leastContrast)
    guard contrast < least else { return colour }
    tell(
      .lowContrast(
        colour.hex,
        at: word.range,
        for: key.use,
        contrast: contrast,
        least: least,
        darker: colour.darkened(toReach: least, against: .white)?.hex
      )
    )
    return nil
  }
}

extension Brand.Colours {
  /// A colour to show how colours are written.
  fileprivate static var example: String { standard.main.hex }
}

extension Diagnostic {
  fileprivate static func colourInComment(_ colour: Located<Colour>) -> Diagnostic {
    colourInComment(colour.value.hex, at: colour.range)
  }
}

extension ColourKey {
  /// How much the colour must stand out against paper.
  var leastContrast: Double {
    switch self {
    case .main: Contrast.text
    case .accent: Contrast.graphics
    }
  }

  /// What the colour is for.
  var use: Diagnostic.ColourUse {
    switch self {
    case .main: .text
    case .accent: .lines
    }
  }
}
