/// Where a segment is that has no text, in words for a case's reader.
struct ProjectLocator {
  /// The language of the case.
  let language: Language

  func page(_ number: Int) -> String { words("hlm. \(number)", "p. \(number)") }

  func characters(_ start: Int, _ end: Int) -> String {
    words("karakter \(start)–\(end)", "characters \(start)–\(end)")
  }

  /// A span of time, as `00:01:05–00:01:20`.
  func time(_ start: Int, _ end: Int?) -> String {
    let times = [start] + (end.map { $0 > start ? [$0] : [] } ?? [])
    return times.map(Self.clock).joined(separator: "–")
  }

  /// A part of a picture by two of its corners, in the picture's own points.
  func rectangle(_ first: (x: Int, y: Int), _ second: (x: Int, y: Int)) -> String {
    words("bidang", "area") + " \(first.x),\(first.y)–\(second.x),\(second.y)"
  }

  var whole: String { words("seluruh dokumen", "whole document") }

  private func words(_ id: String, _ en: String) -> String {
    LocalisedText(id: id, en: en)[language]
  }

  private static func clock(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    return [seconds / 3600, seconds / 60 % 60, seconds % 60]
      .map { ($0 < 10 ? "0" : "") + "\($0)" }
      .joined(separator: ":")
  }
}
