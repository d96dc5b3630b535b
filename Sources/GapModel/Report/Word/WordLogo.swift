/// The picture of a letterhead in a document.
struct WordLogo {
  private let logo: Logo
  /// In millimetres.
  private let size: (width: Double, height: Double)

  private static let most = (width: 50.0, height: 16.0)

  init(_ logo: Logo) {
    self.logo = logo
    let scale = min(Self.most.width / logo.width, Self.most.height / logo.height)
    size = (logo.width * scale, logo.height * scale)
  }

  /// The room for it, in twentieths of a point.
  var columnWidth: Int { Int((size.width * 1440 / 25.4).rounded(.up)) + 240 }

  /// Its files, by their names below the document's folder.
  ///
  /// Word processors that do not know SVG show nothing in the place of a logo in SVG.
  var files: [(name: String, bytes: [UInt8])] {
    switch logo.mediaType {
    case .png: [("media/logo.png", logo.bytes)]
    case .svg:
      [
        ("media/logo.emf", Metafile.empty(width: logo.width, height: logo.height)),
        ("media/logo.svg", logo.bytes),
      ]
    }
  }

  /// Where its files are.
  var relations: [UInt8] {
    OfficePackage.relations(files.map { ("\(OfficePackage.relations)/image", $0.name) })
  }

  /// Writes it into a line.
  func write(_ description: String, to xml: inout XMLWriter) {
    WordPicture(
      number: 1,
      name: "logo",
      description: description,
      size: size,
      relation: "rId1",
      svgRelation: logo.mediaType == .svg ? "rId2" : nil
    ).write(to: &xml)
  }
}
