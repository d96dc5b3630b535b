import SystemPackage

/// What a file's name says of its format.
enum FileExtension {
  /// Returns the format that a path's extension names, if it is one of the command's.
  static func format<Format: RawRepresentable<String>>(of path: String?) -> Format? {
    guard let name = path.flatMap({ FilePath($0).extension }) else { return nil }
    let usual = ["md": "markdown", "htm": "html", "txt": "table", "ndjson": "jsonl"]
    return Format(rawValue: name) ?? usual[name].flatMap(Format.init(rawValue:))
  }
}
