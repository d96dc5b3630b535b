/// Hands a file to libyaml as guarded UTF-8, within limits, and keeps its beginning for excerpts.
final class TextFeed {
  /// Why the file is not read to its end.
  enum Stop {
    case fault(TextGuard.Fault, at: TextPosition)
    case tooLarge(at: TextPosition)
    case textTooLong
    case input(any Error)
  }

  /// The longest text or comment, as written in the file: 1 MiB.
  static let longestText = 1 << 20
  /// How far libyaml may read ahead of the text that it looks at.
  private static let readAhead = 64 << 10

  private(set) var text: InputText
  private(set) var stop: Stop?

  private let input: Input
  private var textGuard = TextGuard()
  private var transcoder: UTF16Transcoder?
  private var beginning: [UInt8]? = []
  private var pending: ArraySlice<UInt8> = []
  private var isAtEnd = false
  private var bytesRead = 0
  private var bytesSinceEvent = 0

  init(_ input: Input) {
    self.input = input
    text = InputText(name: input.name)
  }

  /// Whether a text that ends at a place is followed by a `#` as if it went on; places are asked for in the
  /// order of the file.
  func holdsCut(at end: TextPosition) -> Bool { textGuard.cuts.holds(end) }

  /// Says that libyaml looks for its next event.
  func beginEvent() { bytesSinceEvent = 0 }

  /// Returns up to so many bytes of the text, none at its end; `nil` where the reading stops.
  func next(upTo count: Int) -> ArraySlice<UInt8>? {
    while pending.isEmpty, !isAtEnd, stop == nil { refill() }
    guard !pending.isEmpty else { return stop == nil ? [] : nil }
    guard bytesSinceEvent <= Self.longestText + Self.readAhead else {
      stop = .textTooLong
      return nil
    }
    let piece = pending.prefix(count)
    pending = pending.dropFirst(count)
    bytesSinceEvent += piece.count
    return piece
  }

  private func refill() {
    do {
      let bytes = try input.next()
      bytesRead += bytes.count
      isAtEnd = bytes.isEmpty
      if bytesRead > input.maximumBytes {
        stop = .tooLarge(at: textGuard.position)
      } else if let beginning {
        let bytes = beginning.isEmpty ? bytes : beginning + bytes
        self.beginning = bytes
        if bytes.count >= 4 || isAtEnd { begin(with: bytes) }
      } else {
        accept(utf8(of: bytes[...]))
      }
      let endsWithinCharacter =
        textGuard.isWithinCharacter || transcoder?.isWithinCharacter == true
      if isAtEnd, stop == nil, endsWithinCharacter {
        stop = .fault(.notUTF8, at: textGuard.position)
      }
    } catch {
      stop = .input(error)
    }
  }

  /// Recognises the encoding by the byte order mark, and takes the mark off.
  private func begin(with bytes: [UInt8]) {
    beginning = nil
    var rest = bytes[...]
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
      rest = rest.dropFirst(3)
    } else if rest.starts(with: [0xFE, 0xFF]) {
      transcoder = UTF16Transcoder(isBigEndian: true)
      rest = rest.dropFirst(2)
    } else if rest.starts(with: [0xFF, 0xFE]), !rest.dropFirst(2).starts(with: [0, 0]) {
      transcoder = UTF16Transcoder(isBigEndian: false)
      rest = rest.dropFirst(2)
    }
    accept(utf8(of: rest))
  }

  private func utf8(of bytes: ArraySlice<UInt8>) -> [UInt8] {
    transcoder?.utf8(of: bytes) ?? Array(bytes)
  }

  private func accept(_ bytes: [UInt8]) {
    let found = textGuard.read(bytes)
    if let found { stop = .fault(found.fault, at: textGuard.position) }
    text.keep(bytes)
    pending = bytes.prefix(found?.offset ?? bytes.count)
  }
}
