/// A name that a file gives to one thing of a kind, so that others can refer to it.
///
/// The phantom parameter keeps kinds apart: a finding's identifier cannot be passed as a source's.
public struct Identifier<Of>: Hashable, Comparable, Sendable {
  /// The name as the file writes it.
  public let text: String

  /// Creates an identifier from the name as written.
  public init(_ text: String) { self.text = text }

  /// Orders by Unicode scalar values, on every platform alike.
  public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

extension Identifier: CustomStringConvertible {
  /// The name itself.
  public var description: String { text }
}

extension Identifier: ExpressibleByStringLiteral {
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { self.init(value) }
}
