import GapModel
import Testing

@Suite struct `The SHA-256 of bytes` {
  // NIST, examples for FIPS 180-4: one block, two blocks, and a million times the letter a; and the hash
  // of nothing, from its test vectors.
  @Test(arguments: [
    ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    ("a", 1_000_000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
  ])
  func `Published examples come out`(text: String, times: Int, digits: String) {
    var hash = SecureHash()
    hash.update(with: Array(String(repeating: text, count: times).utf8))
    #expect(hash.digits == digits)
  }

  // 55 bytes fill a block with their padding, 56 need another; 64 are a block.
  @Test(arguments: [0, 1, 54, 55, 56, 57, 63, 64, 65, 119, 120, 127, 128, 129])
  func `It is the same in pieces as in one`(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for size in [1, 3, 64, 65] {
      var hash = SecureHash()
      for start in stride(from: 0, to: count, by: size) {
        hash.update(with: Array(bytes[start..<min(start + size, count)]))
      }
      #expect(hash.bytes == SecureHash.bytes(of: bytes), "\(count) bytes by \(size)")
    }
  }

  // By sha256sum of GNU coreutils.
  @Test(arguments: [
    (55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
    (56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
    (64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
  ])
  func `A text about as long as a block comes out`(count: Int, digits: String) {
    var hash = SecureHash()
    hash.update(with: [UInt8](repeating: UInt8(ascii: "a"), count: count))
    #expect(hash.digits == digits)
  }
}
