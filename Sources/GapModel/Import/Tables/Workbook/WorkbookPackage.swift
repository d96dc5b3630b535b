/// The parts of a workbook in its archive, found by name and by what refers to them.
///
/// Names of parts are compared without regard to letter case, and what refers to a part may name its folder or not.
///
/// - SeeAlso: ECMA-376, *Office Open XML File Formats*, part 2.
struct WorkbookPackage {
  private let archive: ZipArchive
  private let entries: [String: ZipArchive.Entry]

  init(_ archive: ZipArchive) {
    self.archive = archive
    var entries: [String: ZipArchive.Entry] = [:]
    for entry in archive.entries { entries[Self.folded(entry.name)] = entry }
    self.entries = entries
  }

  /// Whether there is a part of this name.
  func holds(_ name: String) -> Bool { entries[Self.folded(name)] != nil }

  /// The names of all parts, in small letters.
  var names: [String] { archive.entries.map { Self.folded($0.name) } }

  /// Hands over the pieces of a part; nothing where there is no such part.
  ///
  /// - Throws: What is wrong with it. Pieces before that have then been handed over.
  func read(_ name: String, _ take: @escaping (XMLEvent) -> Void) throws(ImportFault) {
    guard let entry = entries[Self.folded(name)] else { return }
    let reader = XMLReader(rules: .data, take)
    var fault: XMLFault?
    do throws(ContainerFault) {
      try archive.read(entry) { piece in
        guard fault == nil else { return }
        do throws(XMLFault) { try reader.feed(piece) } catch { fault = error }
      }
    } catch { throw ImportFault(error) }
    if fault == nil { do throws(XMLFault) { try reader.finish() } catch { fault = error } }
    if let fault { throw .brokenPart(entry.name, fault) }
  }

  /// What a part refers to, by the names that it uses for it.
  func relations(of part: String) throws(ImportFault) -> [Relation] {
    let pieces = part.split(separator: "/").map(String.init)
    let folder = pieces.dropLast().map { $0 + "/" }.joined()
    var relations: [Relation] = []
    try read("\(folder)_rels/\(pieces.last ?? "").rels") { event in
      guard case .start(let name, let attributes) = event, name.local == "Relationship",
        let id = attributes.value("Id"), let target = attributes.value("Target")
      else { return }
      let kind = attributes.value("Type")?.split(separator: "/").last.map(String.init) ?? ""
      relations.append(Relation(id: id, kind: kind, part: Self.path(target, below: folder)))
    }
    return relations
  }

  /// One part as another refers to it.
  struct Relation {
    /// What it is called there.
    let id: String
    /// What it is: the last word of its type's address.
    let kind: String
    /// Its name in the archive.
    let part: String
  }

  /// The workbook's own part; `nil` where the archive has none.
  func mainPart() throws(ImportFault) -> String? {
    let named = try relations(of: "").first { $0.kind == "officeDocument" }?.part
    return [named, "xl/workbook.xml"].compactMap { $0 }.first(where: holds)
  }

  private static func path(_ target: String, below folder: String) -> String {
    let target = target.escaped { $0 == "\\" ? "/" : nil }
    guard !target.hasPrefix("/") else { return String(target.dropFirst()) }
    var pieces = folder.split(separator: "/")[...]
    for piece in target.split(separator: "/") {
      switch piece {
      case "..": pieces = pieces.dropLast()
      case ".": break
      default: pieces.append(piece)
      }
    }
    return pieces.joined(separator: "/")
  }

  private static func folded(_ name: String) -> String {
    name.lowercased().escaped { $0 == "\\" ? "/" : nil }
  }
}

extension [XMLAttribute] {
  /// The value of an attribute by its name without namespace.
  func value(_ local: String) -> String? {
    for attribute in self where attribute.name.local == local { return attribute.value }
    return nil
  }
}
