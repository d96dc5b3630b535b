/// An identifier of the form that coding programs ask for, always the same for the same name.
///
/// - SeeAlso: RFC 9562, *Universally Unique IDentifiers*, section 5.8: a custom one by a hash of a name.
enum CodeGUID {
  /// Before the names, so that nobody else's names give the same.
  private static let space = "gapscore code book\n"

  /// The identifier of a name: 32 digits with hyphens between.
  static func text(of name: String) -> String {
    var bytes = Array(SecureHash.bytes(of: Array((space + name).utf8)).prefix(16))
    // Version 8 and the variant that RFC 9562 describes.
    bytes[6] = bytes[6] & 0x0F | 0x80
    bytes[8] = bytes[8] & 0x3F | 0x80
    var text = ""
    for (index, byte) in bytes.enumerated() {
      if [4, 6, 8, 10].contains(index) { text += "-" }
      text += (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return text
  }
}
