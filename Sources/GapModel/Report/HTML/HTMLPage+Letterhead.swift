// Whose report it is: the letterhead above it, and who signs it below.
extension HTMLPage {
  func letterhead() -> [HTMLNode] {
    guard let brand = report.brand else { return [] }
    let logo = brand.logo.map { logo in
      HTMLNode.tag(
        .img,
        [
          ("src", logo.dataURI), ("alt", ""), ("width", SVGLength.text(logo.width)),
          ("height", SVGLength.text(logo.height)),
        ]
      )
    }
    let stamp = brand.mark.map { mark in
      HTMLNode.tag(.p, class: "stamp", [], [.words(phrases.say(mark.label))])
    }
    let classes = brand.hasLines ? "letterhead lined" : "letterhead"
    return [
      .tag(.div, class: classes, [], [logo, name(of: brand), stamp].compactMap { $0 })
    ]
  }

  /// The office's name, with the lines around it where there are some.
  private func name(of brand: Brand) -> HTMLNode {
    func line(_ kind: String, _ text: String) -> HTMLNode {
      .tag(.p, class: kind, [], [.words(text)])
    }
    let name = line("organisation", brand.organisation)
    guard brand.hasLines else { return name }
    return .tag(
      .div,
      class: "lines",
      [],
      brand.above.map { line("above", $0) } + [name] + brand.below.map { line("below", $0) }
    )
  }

  /// The signature and the footer; single sections are not signed.
  func closing() -> [HTMLNode] {
    guard let brand = report.brand, !report.isExcerpt else { return [] }
    let signature = brand.signature.map { signature in
      HTMLNode.tag(
        .div,
        class: "signature",
        [],
        phrases.lines(of: signature).map { line in
          .tag(.p, class: line.isName ? "name" : nil, [], [.words(line.text)])
        }
      )
    }
    let footer = brand.footer.map { HTMLNode.tag(.p, class: "footer", [], [.words($0)]) }
    return [signature, footer].compactMap { $0 }
  }
}
