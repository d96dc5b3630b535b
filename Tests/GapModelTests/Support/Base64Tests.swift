import GapModel
import Testing

@Suite struct `Bytes as Base64` {
  @Test(arguments: [
    // RFC 4648, section 10.
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `The examples of its standard come out`(plain: String, encoded: String) {
    #expect(Base64.text(of: Array(plain.utf8)) == encoded)
  }

  @Test func `Bytes that are no text come out`() {
    // RFC 4648, section 9: 14fb9c03d97e and its beginnings.
    let bytes: [UInt8] = [0x14, 0xFB, 0x9C, 0x03, 0xD9, 0x7E]
    #expect(Base64.text(of: bytes) == "FPucA9l+")
    #expect(Base64.text(of: Array(bytes.prefix(5))) == "FPucA9k=")
    #expect(Base64.text(of: Array(bytes.prefix(4))) == "FPucAw==")
    #expect(Base64.text(of: [0xFF, 0xFF, 0xFF]) == "////")
  }
}

@Suite struct `The checksum of PNG` {
  @Test(arguments: [
    // The check value of CRC-32/ISO-HDLC, and that of every empty IEND chunk.
    ("123456789", 0xCBF4_3926), ("IEND", 0xAE42_6082), ("", 0),
  ])
  func `Known values come out`(text: String, checksum: UInt32) {
    #expect(CRC32.checksum(of: text.utf8) == checksum)
  }
}
