/// What a logo's drawing may be made of; everything else is left out.
///
/// - SeeAlso: W3C, *Scalable Vector Graphics (SVG) 2*, appendix "Element index" and "Property index".
enum SVGVocabulary {
  /// The namespace of drawings.
  static let namespace = "http://www.w3.org/2000/svg"
  /// The namespace of references in SVG 1.1.
  static let xlink = "http://www.w3.org/1999/xlink"
  /// The namespace of `xml:space`.
  static let xml = "http://www.w3.org/XML/1998/namespace"

  /// Elements that leave something to see.
  static let drawn: Set = [
    "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "use",
  ]
  /// Elements whose text is kept.
  static let worded: Set = ["text", "tspan", "title", "desc"]
  /// Elements that refer to others by their address; of others no address is kept.
  static let referring: Set = ["use", "linearGradient", "radialGradient", "pattern"]
  /// Elements that are colours and hold nothing that is drawn.
  static let gradients: Set = ["linearGradient", "radialGradient"]

  /// All elements that are kept, but for style sheets.
  static let elements = drawn.union(worded).union(referring).union([
    "svg", "g", "defs", "symbol", "stop", "clipPath", "mask",
  ])

  /// Elements that people do not see, so that nobody is warned of their absence.
  static let unseen: Set = ["metadata"]

  /// Attributes that are no properties: where things lie, and how they are fitted.
  static let attributes: Set = [
    "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "fr", "dx", "dy",
    "width", "height", "d", "points", "pathLength", "rotate", "textLength", "lengthAdjust",
    "viewBox", "preserveAspectRatio", "offset", "gradientUnits", "gradientTransform",
    "spreadMethod", "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits",
    "maskUnits", "maskContentUnits",
  ]

  /// Properties, which are attributes too.
  static let properties: Set = [
    "alignment-baseline", "baseline-shift", "clip-path", "clip-rule", "color",
    "color-interpolation", "direction", "display", "dominant-baseline", "fill", "fill-opacity",
    "fill-rule", "font", "font-family", "font-size", "font-stretch", "font-style", "font-variant",
    "font-weight", "isolation", "letter-spacing", "line-height", "mask", "mask-type",
    "mix-blend-mode", "opacity", "overflow", "paint-order", "shape-rendering", "stop-color",
    "stop-opacity", "stroke", "stroke-dasharray", "stroke-dashoffset", "stroke-linecap",
    "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "text-anchor",
    "text-decoration", "text-rendering", "transform", "transform-box", "transform-origin",
    "vector-effect", "visibility", "white-space", "word-spacing", "writing-mode",
  ]

  /// Functions of values; `url(#…)` is looked at on its own.
  static let functions: Set = [
    "rgb", "rgba", "hsl", "hsla", "matrix", "translate", "translatex", "translatey", "scale",
    "scalex", "scaley", "rotate", "skewx", "skewy",
  ]

  /// Whether a word can be the name of an element, so that others refer to it.
  static func isIdentifier(_ word: some StringProtocol) -> Bool {
    begins(word) && word.utf8.allSatisfy { isOfName($0) || $0 == UInt8(ascii: ".") }
  }

  /// Whether a word can be the name of a class.
  static func isClass(_ word: some StringProtocol) -> Bool {
    begins(word) && word.utf8.allSatisfy(isOfName)
  }

  private static func begins(_ word: some StringProtocol) -> Bool {
    word.utf8.first.map { $0.isASCIILetter || $0 == UInt8(ascii: "_") } ?? false
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }
}
