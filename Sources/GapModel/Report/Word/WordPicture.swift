/// A picture within a line.
struct WordPicture {
  /// Its number among the pictures of a part.
  let number: Int
  let name: String
  /// What it shows, for those who do not see it.
  let description: String
  /// In millimetres.
  let size: (width: Double, height: Double)
  /// Where the file is that every word processor shows.
  let relation: String
  /// Where the same is in SVG.
  let svgRelation: String?

  /// The format's units of length in a millimetre.
  private static let unitsOfMillimetre = 36_000.0
  /// The key of pictures in SVG.
  private static let svgKey = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}"

  func write(to xml: inout XMLWriter) {
    let (width, height) = (Self.units(size.width), Self.units(size.height))
    let extent = [("cx", width), ("cy", height)]
    let names = [("id", "\(number)"), ("name", name)]
    let described = names + [("descr", WordText.clean(description))]
    xml.element("w:r") { xml in
      xml.element("w:drawing") { xml in
        let none = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")]
        xml.element("wp:inline", none) { xml in
          xml.element("wp:extent", extent)
          xml.element("wp:docPr", described)
          xml.element("wp:cNvGraphicFramePr") {
            $0.element("a:graphicFrameLocks", [("noChangeAspect", "1")])
          }
          xml.element("a:graphic") { xml in
            xml.element("a:graphicData", [("uri", WordParts.drawing + "picture")]) { xml in
              xml.element("pic:pic") { xml in
                xml.element("pic:nvPicPr") { xml in
                  xml.element("pic:cNvPr", described)
                  xml.element("pic:cNvPicPr")
                }
                writeFill(to: &xml)
                writeFrame(extent, to: &xml)
              }
            }
          }
        }
      }
    }
  }

  private func writeFill(to xml: inout XMLWriter) {
    xml.element("pic:blipFill") { xml in
      xml.element("a:blip", [("r:embed", relation)]) { xml in
        guard let svgRelation else { return }
        xml.element("a:extLst") { xml in
          xml.element("a:ext", [("uri", Self.svgKey)]) { xml in
            let source = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"
            xml.element("asvg:svgBlip", [("xmlns:asvg", source), ("r:embed", svgRelation)])
          }
        }
      }
      xml.element("a:stretch") { $0.element("a:fillRect") }
    }
  }

  private func writeFrame(_ extent: [XMLWriter.Attribute], to xml: inout XMLWriter) {
    xml.element("pic:spPr") { xml in
      xml.element("a:xfrm") { xml in
        xml.element("a:off", [("x", "0"), ("y", "0")])
        xml.element("a:ext", extent)
      }
      xml.element("a:prstGeom", [("prst", "rect")]) { $0.element("a:avLst") }
    }
  }

  private static func units(_ length: Double) -> String {
    "\(max(Int((length * unitsOfMillimetre).rounded()), 1))"
  }
}
