/// Gives out names that are free, such as F12 behind F11.
package struct NextNames {
  private var taken: Set<String>
  private let prefix: String
  /// How many digits the numbers have at least.
  private let width: Int
  private var last: Int

  /// Looks at names that are taken.
  ///
  /// - Parameters:
  ///   - taken: Those of the case, in its order; the last that is letters with a number sets the style.
  ///   - usual: The letters before the number where there is none.
  package init(behind taken: [String], usual: String) {
    self.taken = Set(taken)
    let parts = taken.compactMap { Self.parts(of: $0) }
    let style = parts.last { $0.prefix == usual } ?? parts.last
    prefix = style?.prefix ?? usual
    width = style.map { $0.digits.hasPrefix("0") ? $0.digits.utf8.count : 1 } ?? 1
    last = 0
    for part in parts where part.prefix == prefix { last = max(last, Int(part.digits) ?? 0) }
  }

  /// Takes a name, unless it is taken already.
  package mutating func claim(_ name: String) -> Bool { taken.insert(name).inserted }

  /// The next name that is free.
  package mutating func next() -> String {
    while true {
      last += 1
      let digits = String(last)
      let zeros = String(repeating: "0", count: max(0, width - digits.utf8.count))
      let name = prefix + zeros + digits
      if claim(name) { return name }
    }
  }

  private static func parts(of name: String) -> (prefix: String, digits: String)? {
    let letters = name.utf8.prefix { $0.isASCIILetter }
    let digits = name.utf8.dropFirst(letters.count)
    guard !letters.isEmpty, (1...6).contains(digits.count),
      digits.allSatisfy({ $0.isASCIIDigit })
    else { return nil }
    return (String(decoding: letters, as: UTF8.self), String(decoding: digits, as: UTF8.self))
  }
}
