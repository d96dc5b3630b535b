enum ColourKey: String, FieldKey { case main, accent }

extension FieldReader {
  /// Reads the section `colours`; what it leaves out stays as reports have it.
  func colours() throws(YAMLFailure) -> Brand.Colours? {
    var colours: [ColourKey: Colour] = [:]
    var given: Set<ColourKey> = []
    let outline = try mapping(subject: "the colours") { (key: ColourKey) throws(YAMLFailure) in
      given.insert(key)
      colours[key] = try colour(key)
    }
    guard let outline else { return nil }
    for (key, place) in outline.keys where !given.contains(key) {
      tell(.noColour(key, at: place))
    }
    return Brand.Colours(
      main: colours[.main] ?? Brand.Colours.standard.main,
      accent: colours[.accent] ?? Brand.Colours.standard.accent
    )
  }

  private func colour(_ key: ColourKey) throws(YAMLFailure) -> Colour? {
    guard let (word, _) = try scalar(expected: "a colour") else { return nil }
    guard let colour = Colour(word.value) else {
      tell(.malformedColour(word))
      return nil
    }
    let contrast = colour.contrast(with: .white)
    if contrast < key.leastContrast {
      tell(.lowContrast(key, Located(value: colour, range: word.range)))
      return nil
    }
    return colour
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
  var use: String {
    switch self {
    case .main: "text"
    case .accent: "lines"
    }
  }
}
