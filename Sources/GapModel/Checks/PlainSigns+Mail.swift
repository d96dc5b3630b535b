// E-mail addresses, also such as are written so that no machine finds them.
extension PlainSigns {
  /// An address: its signs.
  struct MailAddress { let range: Range<Int> }

  /// The addresses in the text, in its order.
  var mailAddresses: [MailAddress] {
    var found: [MailAddress] = []
    var place = 0
    while place < count {
      if let at = atSign(from: place), let address = address(around: at) {
        found.append(MailAddress(range: address))
        place = address.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// What stands between the two halves of an address.
  private struct AtSign {
    let range: Range<Int>
    /// Whether it is the sign itself.
    let isSign: Bool
    /// Whether it means nothing else, so that a domain without a full stop is one as well.
    let isClear: Bool
  }

  /// An '@' at a place, or how people write around it: `[at]`, `(at)`, `(a)`.
  private func atSign(from place: Int) -> AtSign? {
    switch self[place] {
    case "@": return AtSign(range: place..<place + 1, isSign: true, isClear: false)
    case "[", "(", "{", "<":
      guard let (word, end) = bracketed(from: place), word == "at" || word == "a" else {
        return nil
      }
      return AtSign(range: place..<end, isSign: false, isClear: word == "at")
    default: return nil
    }
  }

  /// The word in brackets at a place, and the place behind them.
  private func bracketed(from place: Int) -> (word: String, end: Int)? {
    let first = end(from: place + 1, while: isBlank)
    let last = end(from: first, while: isLetter)
    let close = end(from: last, while: isBlank)
    guard first < last, let sign = self[close], "])}>".unicodeScalars.contains(sign) else {
      return nil
    }
    return (word(first..<last), close + 1)
  }

  private func address(around at: AtSign) -> Range<Int>? {
    let before = start(before: at.range.lowerBound, while: isBlank)
    let name = start(before: before, while: isAddressPart)
    let behind = end(from: at.range.upperBound, while: isBlank)
    let isApart = before != at.range.lowerBound || behind != at.range.upperBound
    let (labels, end) = domain(from: behind)
    guard name < before, let last = labels.last, let first = labels.first else { return nil }
    let isDomain =
      labels.count > 1
      && (at.isSign && !isApart ? Self.mayEndDomain(last) : Self.usualEnds.contains(last))
    let isNamed = at.isClear && first.count > 1
    return isDomain || isNamed ? name..<end : nil
  }

  /// The labels of a domain from a place on, whose full stops may be written `[dot]`, and its end.
  private func domain(from place: Int) -> (labels: [String], end: Int) {
    var labels: [String] = []
    var place = place
    var last = place
    while true {
      let end = end(from: place, while: isLabelPart)
      guard end > place else { break }
      labels.append(word(place..<end))
      last = end
      if self[end] == "." {
        place = end + 1
      } else {
        let open = self.end(from: end, while: isBlank)
        guard let (word, close) = bracketed(from: open), ["dot", "titik"].contains(word) else {
          break
        }
        place = self.end(from: close, while: isBlank)
      }
    }
    return (labels, last)
  }

  private func isLabelPart(at place: Int) -> Bool {
    isDigit(at: place) || isOtherLetter(at: place) || self[place] == "-"
  }

  private func isAddressPart(at place: Int) -> Bool {
    isLabelPart(at: place) || [".", "_", "+"].contains(self[place])
  }

  private func isOtherLetter(at place: Int) -> Bool {
    isLetter(at: place)
      || self[place].map { $0.value > 0x7F && $0.properties.isAlphabetic } ?? false
  }

  /// Whether a label can be a domain's last: letters, and no picture's file extension (`logo@2x.png`).
  private static func mayEndDomain(_ label: String) -> Bool {
    let pictures: Set = ["png", "jpg", "jpeg", "gif", "svg", "webp", "pdf"]
    return label.unicodeScalars.count > 1
      && label.unicodeScalars.allSatisfy { $0.properties.isAlphabetic }
      && !pictures.contains(label)
  }

  /// How domains end that people here write; blanks around an '@' alone make no address (`10 @ 2.500`).
  private static let usualEnds: Set = [
    "id", "com", "net", "org", "info", "co", "io", "me", "edu", "gov", "biz", "my", "sg", "au",
    "uk", "us", "de", "nl", "jp",
  ]
}
