/// A file to be read, as a name and a way to its bytes.
public struct Input {
  /// What people call the file.
  public let name: String
  /// The most bytes that are read.
  public let maximumBytes: Int
  /// Gives the next bytes, and none at the end.
  ///
  /// What it throws ends the reading and comes out of it.
  public let next: () throws -> [UInt8]

  /// The most bytes that are read unless said otherwise: 256 MiB.
  public static let defaultMaximumBytes = 256 << 20

  /// The most bytes that may be asked for: places in a text are kept in 32 bits.
  public static let mostBytes = Int(clamping: UInt32.max)

  /// Creates an input.
  public init(
    name: String,
    maximumBytes: Int = Self.defaultMaximumBytes,
    next: @escaping () throws -> [UInt8]
  ) {
    self.name = name
    self.maximumBytes = maximumBytes
    self.next = next
  }

  /// Creates an input from bytes at hand.
  public init(name: String, maximumBytes: Int = Self.defaultMaximumBytes, bytes: [UInt8]) {
    var rest = bytes
    self.init(name: name, maximumBytes: maximumBytes) {
      defer { rest = [] }
      return rest
    }
  }

  /// Creates an input from a text at hand.
  public init(name: String, text: String) {
    self.init(name: name, bytes: Array(text.utf8))
  }
}
