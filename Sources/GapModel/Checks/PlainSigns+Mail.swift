// E-mail addresses, also such as are written so that no machine finds them.
extension PlainSigns {
  /// An address: its signs.
  struct MailAddress { let range: Range<Int> }

  /// The addresses in the text, in its order.
  var mailAddresses: [MailAddress] {
    var found: [MailAddress] = []
    var index = 0
    while index < count {
      if let at = atSign(from: index), let address = address(around: at) {
        found.append(MailAddress(range: address))
        index = address.upperBound
      } else {
        index += 1
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

  /// An '@' at an index, or how people write around it: `[at]`, `(at)`, `(a)`.
  private func atSign(from index: Int) -> AtSign? {
    switch self[index] {
    case "@": return AtSign(range: index..<index + 1, isSign: true, isClear: false)
    case "[", "(", "{", "<":
      guard let (word, end) = bracketed(from: index), word == "at" || word == "a" else {
        return nil
      }
      return AtSign(range: index..<end, isSign: false, isClear: word == "at")
    default: return nil
    }
  }

  /// The word in brackets at an index, and the index behind them.
  private func bracketed(from index: Int) -> (word: String, end: Int)? {
    let first = end(from: index + 1, while: isBlank)
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

  /// The labels of a domain from an index on, whose full stops may be written `[dot]`, and its end.
  private func domain(from index: Int) -> (labels: [String], end: Int) {
    var labels: [String] = []
    var index = index
    var last = index
    while true {
      let end = end(from: index, while: isLabelPart)
      guard end > index else { break }
      labels.append(word(index..<end))
      last = end
      if self[end] == "." {
        index = end + 1
      } else {
        let open = self.end(from: end, while: isBlank)
        guard let (word, close) = bracketed(from: open), ["dot", "titik"].contains(word) else {
          break
        }
        index = self.end(from: close, while: isBlank)
      }
    }
    return (labels, last)
  }

  private func isLabelPart(at index: Int) -> Bool {
    isDigit(at: index) || isOtherLetter(at: index) || self[index] == "-"
  }

  private func isAddressPart(at index: Int) -> Bool {
    isLabelPart(at: index) || [".", "_", "+"].contains(self[index])
  }

  private func isOtherLetter(at index: Int) -> Bool {
    isLetter(at: index)
      || self[index].map { $0.value > 0x7F && $0.properties.isAlphabetic } ?? false
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
