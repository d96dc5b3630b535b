// The block in which a report is signed.
extension Phrases {
  /// A line of a signature, and whether it is the signer's name, above which there is room to sign.
  struct SignatureLine {
    let text: String
    var isName = false
  }

  func lines(of signature: Signature) -> [SignatureLine] {
    let place = [signature.place, signature.date.map(date)].compactMap { $0 }
    let lines = [
      place.isEmpty ? nil : SignatureLine(text: place.joined(separator: ", ")),
      SignatureLine(text: signature.position),
      SignatureLine(text: signature.name ?? "\u{2026}", isName: true),
      signature.number.map { SignatureLine(text: $0) },
    ]
    return lines.compactMap { $0 }
  }
}
