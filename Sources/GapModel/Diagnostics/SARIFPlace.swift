/// Where a checked file is, as SARIF names it.
package enum SARIFPlace: Hashable, Sendable {
  /// A file, by the bytes of its path.
  case file([UInt8])
  /// What came through standard input, and so is nowhere.
  case standardInput

  /// The name of the folder that relative paths lead from.
  static let root = "%SRCROOT%"

  /// The file as an `artifactLocation`, without its index among all files.
  var json: JSON {
    switch self {
    case .standardInput: ["description": ["text": .text("standard input")]]
    case .file(let path) where path.first == UInt8(ascii: "/"):
      ["uri": .text("file://\(Self.encoded(path))")]
    // A path that leads upwards leaves the folder that it begins in.
    case .file(let path) where path.starts(with: "../".utf8):
      ["uri": .text(Self.encoded(path))]
    case .file(let path): ["uri": .text(Self.encoded(path)), "uriBaseId": .text(Self.root)]
    }
  }

  /// A path in which each byte that is neither unreserved nor a slash is written as `%` and two digits.
  ///
  /// - SeeAlso: RFC 3986, sections 2.1 and 2.3.
  private static func encoded(_ path: [UInt8]) -> String {
    var text = ""
    for byte in path {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        text.unicodeScalars.append(UnicodeScalar(byte))
      default:
        text += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}
