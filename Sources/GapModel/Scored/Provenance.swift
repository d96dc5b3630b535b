/// Where a scored case comes from, so that a reader can tell whether it is the file at hand.
public struct Provenance: Hashable, Sendable {
  /// The file's name, without its folder.
  public let file: String
  /// What people call the file in messages; it is part of no output.
  public let path: String
  /// The SHA-256 of the file's bytes, in hexadecimal digits.
  public let sha256: String

  /// Creates a provenance.
  public init(file: String, path: String? = nil, sha256: String) {
    self.file = file
    self.path = path ?? file
    self.sha256 = sha256
  }
}
