/// Gives JavaScript room for bytes that it hands over.
@_expose(wasm, "allocate") @_cdecl("allocate")
public func allocate(_ count: Int) -> UnsafeMutablePointer<UInt8> { .allocate(capacity: count) }

/// Takes back bytes that were handed over, or an answer that was read.
@_expose(wasm, "release") @_cdecl("release")
public func release(_ bytes: UnsafeMutablePointer<UInt8>) { bytes.deallocate() }

/// Returns what is wrong or doubtful in a file, as `gapscore check` prints it.
///
/// - Parameters:
///   - wishes: The file's name and the language (`id` or `en`), each on a line.
///   - wishesCount: How many bytes they have in UTF-8.
///   - file: The file.
///   - count: How many bytes it has.
///   - logo: The logo beside a brand.
///   - logoCount: How many bytes it has; none for no logo.
/// - Returns: The text; empty when nothing is.
@_expose(wasm, "check") @_cdecl("check")
public func check(
  _ wishes: UnsafePointer<UInt8>,
  _ wishesCount: Int,
  _ file: UnsafePointer<UInt8>,
  _ count: Int,
  _ logo: UnsafePointer<UInt8>,
  _ logoCount: Int
) -> UnsafeMutablePointer<UInt8> {
  let lines = text(wishes, wishesCount).split(separator: "\n").map(String.init)
  guard lines.count == 2, let language = Language(rawValue: lines[1]) else {
    return answer("a name and a language are expected, each on a line\n")
  }
  let logo = logoCount > 0 ? bytes(logo, logoCount) : nil
  return answer(ModuleCalls.check(name: lines[0], bytes(file, count), logo: logo, in: language))
}

/// Returns the report of a file of one case, as `gapscore report` writes it; what is wrong with the file
/// where there can be none.
///
/// - Parameters:
///   - wishes: Each on a line: the file's name, the format (`markdown`, `html` or `docx`), the language (`id`
///     or `en`), and whom it is for (`leader`, `planner` or `researcher`).
///   - wishesCount: How many bytes they have in UTF-8.
///   - file: The file.
///   - count: How many bytes it has.
/// - Returns: The report.
@_expose(wasm, "report") @_cdecl("report")
public func report(
  _ wishes: UnsafePointer<UInt8>,
  _ wishesCount: Int,
  _ file: UnsafePointer<UInt8>,
  _ count: Int
) -> UnsafeMutablePointer<UInt8> {
  let lines = text(wishes, wishesCount).split(separator: "\n").map(String.init)
  guard lines.count == 4, let format = format(lines[1]),
    let language = Language(rawValue: lines[2]),
    let reader = ReportOptions.Reader(rawValue: lines[3])
  else { return answer("a name, a format, a language and a reader are expected, each on a line\n") }
  return handedOver(
    ModuleCalls.report(
      name: lines[0],
      bytes(file, count),
      as: format,
      ReportOptions(languages: [language], for: reader)
    )
  )
}

private func format(_ name: String) -> ReportFormat? {
  switch name {
  case "markdown": .markdown
  case "html": .html
  case "docx": .word
  default: nil
  }
}

private func bytes(_ start: UnsafePointer<UInt8>, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

private func text(_ start: UnsafePointer<UInt8>, _ count: Int) -> String {
  String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
}

/// A text for JavaScript.
private func answer(_ text: String) -> UnsafeMutablePointer<UInt8> { handedOver(Array(text.utf8)) }

/// Bytes for JavaScript: their number in four, the lowest first, then they themselves.
func handedOver(_ bytes: [UInt8]) -> UnsafeMutablePointer<UInt8> {
  let count = UInt32(bytes.count)
  let answer = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count + 4)
  for index in 0..<4 { answer[index] = UInt8(truncatingIfNeeded: count >> (8 * UInt32(index))) }
  for (index, byte) in bytes.enumerated() { answer[index + 4] = byte }
  return answer
}
