import ArgumentParser
import GapModel
import SystemPackage

/// What a file's name says of its format.
enum FileExtension {
  /// The formats that other endings mean.
  private static let usual = [
    "md": ["markdown"], "htm": ["html"], "txt": ["table", "text"], "ndjson": ["jsonl"],
    "yml": ["yaml"],
  ]
  /// Endings of programs that open no text, which a file of text must not have.
  static let ofOffice: Set = [
    "docx", "doc", "odt", "rtf", "pdf", "xlsx", "xls", "ods", "pptx", "ppt", "zip",
  ]

  /// Returns the format of an output: the one asked for, or else that of its name, or else the usual one.
  ///
  /// - Parameters:
  ///   - path: The output; a folder, a stream and a name without an ending say nothing.
  ///   - asked: The format asked for.
  ///   - usual: The format where nothing says which.
  /// - Returns: The format that an ending means, in small or large letters.
  /// - Throws: For an ending that means no format of the command, and for a workbook in a file of text or a
  ///   text in a file of an office program.
  static func format<Format: RawRepresentable<String> & CaseIterable>(
    of path: PathArgument?,
    asked: Format?,
    usual: Format
  ) throws -> Format {
    guard let path, !path.isFolder, !isStream(path), let ending = path.path.extension else {
      return asked ?? usual
    }
    let lower = ending.lowercased()
    let named = ([lower] + Self.usual[lower, default: []]).lazy.compactMap(Format.init(rawValue:))
      .first
    let name = DisplayText.visible(path.path.name)
    if let asked {
      if lower == asked.rawValue { return asked }
      let isOfOffice = ofOffice.contains(lower)
      guard !ofOffice.contains(asked.rawValue), named == nil || !isOfOffice else {
        throw ValidationError(Words.Options.formatDiffers(name, asked.rawValue))
      }
      if !isOfOffice { return asked }
    }
    guard let named, asked == nil else {
      throw ValidationError(
        Words.Options.noSuchFormat(
          name,
          ending: DisplayText.visible(lower),
          endings: endings(of: Format.self),
          takesFormat: !ofOffice.contains(lower)
        )
      )
    }
    return named
  }

  private static func isStream(_ path: PathArgument) -> Bool {
    guard let status = try? path.path.stat() else { return false }
    return status.type != .regular
  }

  /// The endings that mean a format of a command.
  private static func endings<Format: RawRepresentable<String> & CaseIterable>(
    of formats: Format.Type
  ) -> String {
    formats.allCases.map { format in
      "." + (["markdown": "md", "table": "txt", "text": "txt"][format.rawValue] ?? format.rawValue)
    }
    .joined(separator: ", ")
  }
}
