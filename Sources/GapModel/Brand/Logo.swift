/// The picture of an office, safe to be shown on any page.
///
/// There is no way to make one of bytes that were not looked at: ``init(sanitising:)`` keeps what draws
/// and leaves out whatever could run, fetch or tell on somebody.
public struct Logo: Hashable, Sendable {
  /// The format of a picture.
  public enum MediaType: String, CaseIterable, Hashable, Sendable {
    /// A drawing.
    case svg = "image/svg+xml"
    /// A raster of pixels.
    case png = "image/png"
  }

  /// What the bytes are.
  public let mediaType: MediaType
  /// The picture's file: not the one that was read, but what was kept of it.
  public let bytes: [UInt8]
  /// The natural width, in CSS pixels; finite and above 0.
  public let width: Double
  /// The natural height, in CSS pixels; finite and above 0.
  public let height: Double

  /// Creates a logo of bytes that were looked at.
  package init(mediaType: MediaType, bytes: [UInt8], width: Double, height: Double) {
    self.mediaType = mediaType
    self.bytes = bytes
    self.width = width
    self.height = height
  }

  /// The picture as an address that holds it whole, for pages that stand alone.
  ///
  /// - Complexity: O(*n*) in the count of bytes, each time.
  /// - SeeAlso: RFC 2397, *The "data" URL scheme*.
  public var dataURI: String { "data:\(mediaType.rawValue);base64,\(Base64.text(of: bytes))" }
}
