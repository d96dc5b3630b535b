/// What a file is that a person opens, as far as that decides what is done with it.
package enum OpenedKind: Hashable, Sendable {
  /// There is nothing in it.
  case empty
  /// A text in the project's own format.
  case own(FileKind)
  /// A picture that a letterhead may show.
  case picture
  /// A ZIP file with texts of the project's own format, each under its name.
  case several
  /// Anything else: an import makes cases of it, or tells what it is.
  case foreign

  /// Tells what a file is by its content; of a text that may be anything, a name that ends as YAML decides.
  package init(of bytes: [UInt8], named name: String) {
    guard !PNGSanitiser.begins(bytes), XMLRoot.name(in: bytes) != "svg" else {
      self = .picture
      return
    }
    switch FileContent(of: bytes) {
    case .empty: self = .empty
    case .yaml: self = .own(Self.kind(of: bytes, name))
    case .text where Self.isNamedAsYAML(name): self = .own(Self.kind(of: bytes, name))
    case .archive: self = Self.files(in: bytes).isEmpty ? .foreign : .several
    case .text, .database, .codeBook, .oldOffice, .other: self = .foreign
    }
  }

  private static func kind(of bytes: [UInt8], _ name: String) -> FileKind {
    (try? FileKind.recognise(Input(name: name, bytes: bytes)))?.kind ?? .assessedCase
  }

  private static func isNamedAsYAML(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
  }

  /// A text in UTF-8: one in UTF-16, as some editors of Windows write, is turned into it; others stay.
  package static func inUTF8(_ bytes: [UInt8]) -> [UInt8] {
    guard let decoded = TextEncoding.decoded(bytes), decoded.encoding == .utf16 else {
      return bytes
    }
    return decoded.text
  }
}

extension OpenedKind {
  /// A file within a ZIP file.
  package struct PackedFile: Hashable, Sendable {
    /// Its name without its folders.
    package let name: String
    /// What is in it.
    package let bytes: [UInt8]
  }

  /// The endings of files that come out of a ZIP file beside texts of the project's own format.
  private static let endings = [
    ".yaml", ".yml", ".csv", ".tsv", ".xlsx", ".qdpx", ".qdc", ".png", ".svg",
  ]

  /// The files of a ZIP file that are worth opening.
  ///
  /// There are none where it holds no text of the project's own format, as then it is a workbook, a project
  /// or something else.
  ///
  /// Those that are damaged are left out.
  package static func files(in bytes: [UInt8]) -> [PackedFile] {
    guard let archive = try? ZipArchive(bytes) else { return [] }
    let entries = archive.entries.filter { entry in
      // What Apple's programs add has such names.
      !entry.isFolder && entry.baseName.first != "." && !entry.name.hasPrefix("__MACOSX")
    }
    guard entries.contains(where: { isNamedAsYAML($0.baseName) }) else { return [] }
    return entries.compactMap { entry in
      let name = entry.baseName.lowercased()
      guard endings.contains(where: { name.hasSuffix($0) }),
        let bytes = try? archive.contents(of: entry)
      else { return nil }
      return PackedFile(name: entry.baseName, bytes: bytes)
    }
  }
}
