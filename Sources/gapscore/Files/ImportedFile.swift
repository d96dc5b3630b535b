import GapModel
import SystemPackage

/// A file that is imported, and what is told of it.
struct ImportedFile {
  /// So many codes, and so many places of one remark, are told.
  private static let mostListed = 10

  /// Where it is read from.
  let path: InputPath
  /// What it holds.
  let material: ImportedMaterial

  /// What people call it.
  var name: String { path.isStandardInput ? InputFile.standardInputName : path.path.name }

  /// Its name without a folder, as findings keep it.
  var baseName: String { path.isStandardInput ? "stdin" : path.path.baseName }

  /// The file and, where it has several, one of its offices.
  func name(of index: Int) -> String {
    guard material.cases.count > 1, let office = office(index) else { return name }
    return "\(name) (\(office))"
  }

  private func office(_ index: Int) -> String? { material.cases[index].head.organisation }

  /// Tells what was understood of it; of one among several only what is doubtful.
  func tellContent(isOneOfSeveral: Bool, _ instrument: Instrument) {
    if !isOneOfSeveral {
      let understood = material.remarks.filter { !$0.isDoubtful }.map { remark in
        remark.text[Run.language] + (remark.place.map { " (\($0))" } ?? "")
      }
      tell(([Words.Import.format(material.format)] + understood).joined(separator: "; "))
    }
    tellColumns(isOneOfSeveral: isOneOfSeveral, instrument)
    tell(material.remarks.filter { $0.isDoubtful })
  }

  private func tellColumns(isOneOfSeveral: Bool, _ instrument: Instrument) {
    let words = SheetFieldWord.all(of: instrument)
    let columns = material.columns.filter { !$0.heading.isEmpty }
    let unknown = columns.filter { $0.field == nil }.map { $0.heading }
    let isAsExported = columns.allSatisfy { column in
      words.contains { $0.field == column.field && $0.label.all.contains(column.heading) }
    }
    if !isAsExported, !isOneOfSeveral {
      let known = columns.compactMap { column in
        column.field.map { "\(column.heading) → \($0.word)" }
      }
      if !known.isEmpty { tell("\(Words.Import.columns): \(known.joined(separator: "; "))") }
    }
    if !unknown.isEmpty { warn(Words.Import.notRead(unknown)) }
  }

  /// Tells what is doubtful in what came of it.
  func tellDoubts(_ summary: ImportSummary, of index: Int) {
    tell(summary.remarks + summary.differences)
    let codes = summary.unmappedCodes
    guard !codes.isEmpty else { return }
    let shown = codes.prefix(Self.mostListed).map { "\($0.code) (\($0.count))" }
    warn(Words.Import.unmapped(shown, others: codes.count - shown.count))
  }

  /// Tells what a case must say and neither it nor the file does, in the words of the file.
  func tellEmpty(in text: CaseText, of index: Int) {
    let head = material.cases[index].head
    let identity = CaseIdentity(of: text)
    var empty: [Words.Import.HeadField] = []
    if identity.organisation == nil { empty.append(.organisation) }
    if identity.system == nil { empty.append(.system) }
    guard !empty.isEmpty else { return }
    // Only a sheet that was sent out says its instrument.
    let isSent = material.format == .xlsx && head.instrument != nil
    let language = head.language.flatMap(Language.init(rawValue:)) ?? Run.language
    Run.tell(
      DisplayText.visible(
        "\(name(of: index)): \(Words.Import.empty(empty, inSheet: isSent ? language : nil))"
      ) + "\n"
    )
  }

  /// What came of it, or of one of its offices, in a line.
  func result(
    _ summary: ImportSummary,
    of index: Int,
    goal: String?,
    isOneOfSeveral: Bool
  ) -> String {
    var parts = [isOneOfSeveral || material.cases.count == 1 ? name : ""]
    if let goal {
      let office = office(index).map { "\($0) → " } ?? "→ "
      parts = ["\(name): \(office)\(goal)"]
    }
    parts.append(Words.Import.made(summary))
    let left = summary.leftOut.filter { $0.count > 0 }.map { kind in
      "\(kind.kind[Run.language]) (\(kind.count))"
    }
    // What an office leaves out is not told for each: it is counted by file.
    if !left.isEmpty, index == 0 { parts.append(Words.Import.leftOut(left)) }
    return parts[0] + ": " + parts.dropFirst().joined(separator: "; ")
  }

  /// Tells remarks, those of the same words once.
  private func tell(_ remarks: [ImportRemark]) {
    var places: [LocalisedText: [ImportPlace]] = [:]
    for remark in remarks {
      if let place = remark.place { places[remark.text, default: []].append(place) }
    }
    var told: Set<LocalisedText> = []
    for remark in remarks where told.insert(remark.text).inserted {
      let all = places[remark.text, default: []]
      let place = all.count == 1 ? ":\(all[0])" : ""
      let label = remark.isDoubtful ? "\(Severity.warning.label[Run.language]): " : ""
      var line = "\(name)\(place): \(label)\(remark.text[Run.language])"
      if all.count > 1 {
        let shown = all.prefix(Self.mostListed).map { "\($0)" }
        line += Words.Import.places(shown, of: all.count)
      }
      Run.tell(DisplayText.visible(line) + "\n")
    }
  }

  private func warn(_ line: String) { tell("\(Severity.warning.label[Run.language]): \(line)") }

  private func tell(_ line: String) { Run.tell(DisplayText.visible("\(name): \(line)") + "\n") }

  /// Tells why a file is not imported.
  static func tell(_ fault: ImportFault, of name: String) {
    var file = name
    if case .map(let map, _)? = fault.place { file = map }
    let place = fault.place.map { ":\($0)" } ?? ""
    let label = Severity.error.label[Run.language]
    var text =
      DisplayText.visible("\(file)\(place): \(label): \(fault.reason[Run.language])") + "\n"
    if let help = fault.help {
      text += "  \(DiagnosticText.help[Run.language]): \(DisplayText.visible(help[Run.language]))\n"
    }
    Run.tell(text)
  }
}
