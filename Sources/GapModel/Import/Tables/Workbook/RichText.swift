/// A text of a workbook that may come in runs of different looks; what is said about its pronunciation is no
/// part of it.
struct RichText {
  private(set) var text = ""
  private var phonetic = 0
  private var isWithinRun = false

  /// An element begins within it.
  mutating func begin(_ element: String) {
    if element == "rPh" { phonetic += 1 }
    isWithinRun = element == "t" && phonetic == 0
  }

  /// An element ends within it.
  mutating func end(isPhonetic: Bool) {
    if isPhonetic { phonetic -= 1 }
    isWithinRun = false
  }

  /// A text stands within it.
  mutating func add(_ piece: String) {
    guard isWithinRun else { return }
    if text.isEmpty { text = piece } else { text += piece }
  }

  /// The text as it is read, once it is whole.
  var finished: String { text.unescapedOfWorkbook }
}

extension String {
  /// The text with its characters in the place of `_x000D_`, and one kind of line break.
  var unescapedOfWorkbook: String {
    guard utf8.contains(UInt8(ascii: "_")) || utf8.contains(0x0D) else { return self }
    var result: [UInt8] = []
    let bytes = Array(utf8)
    var index = 0
    while index < bytes.count {
      var scalar = Unicode.Scalar(bytes[index])
      var length = 1
      if bytes[index] == UInt8(ascii: "_"), let code = Self.code(in: bytes[index...]) {
        (scalar, length) = (code, 7)
      } else if bytes[index] != 0x0D {
        result.append(bytes[index])
        index += 1
        continue
      }
      index += length
      if scalar == "\r" {
        let isPair =
          index < bytes.count
          && (bytes[index] == 0x0A || Self.code(in: bytes[index...]) == "\n")
        if !isPair { result.append(0x0A) }
      } else if scalar.value != 0 {
        result += Array(String(scalar).utf8)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that `_xHHHH_` at a beginning stands for.
  private static func code(in bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let start = bytes.startIndex
    guard bytes.count >= 7, bytes[start] == UInt8(ascii: "_"),
      bytes[start + 1] == UInt8(ascii: "x"), bytes[start + 6] == UInt8(ascii: "_"),
      let code = UInt32(String(decoding: bytes[start + 2..<start + 6], as: UTF8.self), radix: 16)
    else { return nil }
    return Unicode.Scalar(code)
  }
}
