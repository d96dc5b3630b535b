/// The names and numbers of bookmarks.
///
/// Word knows no bookmark by a name of more than 40 characters or of others than letters, digits and
/// underscores, and takes small and large letters for the same.
final class WordBookmarks {
  private static let mostCharacters = 40
  private static let digits = 16

  private let targets: Set<ReportAnchor>
  private var last = 0

  /// Knows the places that links lead to, which alone are marked.
  init(_ targets: Set<ReportAnchor>) { self.targets = targets }

  func isTarget(_ anchor: ReportAnchor) -> Bool { targets.contains(anchor) }

  /// The number of the next bookmark.
  func nextNumber() -> Int {
    last += 1
    return last
  }

  /// The name of a place, the same in every document: its own where Word can know it by that, and otherwise
  /// what Word can know of it, with a part of its hash.
  static func name(of anchor: ReportAnchor) -> String {
    let name = anchor.name
    guard let hyphen = name.firstIndex(of: "-") else { return hashed(name) }
    let id = name[name.index(after: hyphen)...]
    let isPlain = id.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
    guard isPlain, !id.isEmpty, name.utf8.count <= mostCharacters else { return hashed(name) }
    return "\(name[..<hyphen])_\(id)"
  }

  private static func hashed(_ name: String) -> String {
    var hash = SecureHash()
    hash.update(with: Array(name.utf8))
    let plain = name.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        byte
      default: UInt8(ascii: "_")
      }
    }
    let kept = plain.prefix(mostCharacters - digits - 1)
    return String(decoding: kept, as: UTF8.self) + "_" + hash.digits.prefix(digits)
  }
}
