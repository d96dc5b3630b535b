/// A word as a file writes it: a key, a name, a reference or a choice.
///
/// Nearly all are short, and then no string is made of them: they are told apart as numbers.
struct Word: Hashable {
  private let form: Form

  private enum Form: Hashable {
    case short(PackedWord)
    case long(String)
  }

  /// Takes the bytes of a word, in UTF-8.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    form =
      if let packed = unsafe PackedWord(bytes) {
        .short(packed)
      } else {
        .long(unsafe String(decoding: bytes, as: UTF8.self))
      }
  }

  /// Takes a word from a text.
  init(_ text: String) {
    var text = text
    self = text.withUTF8 { unsafe Word($0) }
  }

  /// The word as numbers, if it is short.
  var packed: PackedWord? {
    if case .short(let packed) = form { packed } else { nil }
  }

  /// The word as a text.
  var text: String {
    switch form {
    case .short(let packed): packed.text
    case .long(let text): text
    }
  }

  /// How many bytes it has in UTF-8.
  var count: Int {
    switch form {
    case .short(let packed): packed.count
    case .long(let text): text.utf8.count
    }
  }

  /// Whether there is nothing of it.
  var isEmpty: Bool { form == .short(.empty) }
}

extension Word: CustomStringConvertible {
  /// The word itself.
  var description: String { text }
}

extension Word: ExpressibleByStringLiteral {
  /// Takes a word from a literal.
  init(stringLiteral text: String) { self.init(text) }
}

extension Located<Word> {
  /// The word as a text.
  var text: String { value.text }
}
