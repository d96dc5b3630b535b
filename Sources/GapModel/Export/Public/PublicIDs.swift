/// Ids that tell nothing, in the place of those that may: `kabid-aptika` becomes `S02`.
///
/// An id of up to three letters with a number, as people cite it (`F12`, `EI1`), stays, and so do single
/// letters and numbers. Where one of a kind is anything else, all of the kind get new ones, in the order of the
/// old, for draws of sources and equal recommendations go by that order.
struct PublicIDs {
  private let new: [String: String]

  /// Whether ids were replaced.
  var areReplaced: Bool { !new.isEmpty }

  init(_ ids: [String], letter: String) {
    guard !ids.allSatisfy({ Self.isPlain($0) }) else {
      new = [:]
      return
    }
    let sorted = ids.sorted { Identifier<PublicIDs>($0) < Identifier<PublicIDs>($1) }
    let width = String(sorted.count).utf8.count
    new = Dictionary(
      sorted.enumerated().map { place, id in
        let digits = String(place + 1)
        let zeros = String(
          repeating: "0",
          count: max(2, width) - min(max(2, width), digits.utf8.count)
        )
        return (id, letter + zeros + digits)
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// The id in the copy.
  subscript(id: String) -> String { new[id] ?? id }

  /// Whether an id is up to three letters, then a number, then perhaps a letter.
  static func isPlain(_ id: String) -> Bool {
    var rest = Array(id.utf8)[...]
    let letters = rest.prefix { $0.isASCIILetter }
    rest = rest.dropFirst(letters.count)
    if rest.isEmpty { return letters.count == 1 }
    guard letters.count <= 3 else { return false }
    if let mark = rest.first, "-._".utf8.contains(mark) { rest = rest.dropFirst() }
    let digits = rest.prefix { $0.isASCIIDigit }
    rest = rest.dropFirst(digits.count)
    guard (1...5).contains(digits.count) else { return false }
    return rest.isEmpty || (rest.count == 1 && rest.first?.isASCIILetter == true)
  }
}
