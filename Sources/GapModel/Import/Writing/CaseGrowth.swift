/// A case that comes of a file of another program, or grows by it.
///
/// What the case says already is never changed: what it lacks is filled in, what is new comes to the ends of its
/// lists, and differences become remarks. What is required and not known stays empty, so that `check`
/// names it.
package struct CaseGrowth: Sendable {
  /// The text of the case.
  package let text: CaseText
  /// What was made of the file.
  package let summary: ImportSummary

  /// Begins a case with what a file holds.
  ///
  /// - Parameters:
  ///   - material: What the file holds.
  ///   - index: Which of its cases.
  ///   - instrument: What the case is rated by.
  ///   - map: What an analyst says of the file.
  ///   - choices: What a person asks besides.
  /// - Throws: Why no case comes of it.
  package init(
    of material: ImportedMaterial,
    case index: Int = 0,
    instrument: Instrument,
    map: ImportMap,
    _ choices: ImportChoices
  ) throws(ImportRefusal) {
    let said = map.head.language ?? material.cases[index].head.language
    let language = said.flatMap { Language(rawValue: $0.lowercased()) } ?? choices.language
    let template = CaseTemplate(of: instrument, language: language, extent: .minimal)
    var text: CaseText
    do throws(EditRefusal) {
      text = try CaseText(name: "case.yaml", bytes: Array(template.text.utf8))
      if let reference = choices.instrumentReference {
        let path = EditPath()["case"]["instrument"]
        text = try text.changed(by: .set(path, .word(reference))).text
      }
    } catch {
      throw ImportRefusal(error)
    }
    try self.init(text, by: material, index, isNew: true, instrument, map, choices)
  }

  /// Lets a case grow by what a file holds.
  package init(
    of text: CaseText,
    by material: ImportedMaterial,
    case index: Int = 0,
    instrument: Instrument,
    map: ImportMap,
    _ choices: ImportChoices
  ) throws(ImportRefusal) {
    try self.init(text, by: material, index, isNew: false, instrument, map, choices)
  }

  private init(
    _ text: CaseText,
    by material: ImportedMaterial,
    _ index: Int,
    isNew: Bool,
    _ instrument: Instrument,
    _ map: ImportMap,
    _ choices: ImportChoices
  ) throws(ImportRefusal) {
    let content = material.cases[index]
    let written = try WrittenCase(text)
    if !isNew, let fault = ImportFault.ofOtherCase(content.head, written) {
      throw ImportRefusal(fault)
    }
    let judgements = JudgementWords(instrument, map, material.columns)
    let targets = TargetWords(instrument: instrument, expectations: written.expectations)
    let format = material.format
    let prepared = FindingPreparation(
      of: content,
      judgements,
      targets,
      map,
      choices,
      format: format
    )
    if prepared.findings.isEmpty, prepared.faults.isEmpty, isNew || format == .qdc {
      throw ImportRefusal(.noFindings(in: material, leftByMap: prepared.leftByMap))
    }
    let isOwnSheet =
      content.head.id != nil && ImportedWords.name(content.head.id) == written.headValue("id")
    let match = FindingMatch(
      written.findings,
      prepared.findings,
      sources: SourceNaming.known(
        content,
        written.sources,
        written,
        instrument,
        map,
        choices,
        format
      ),
      isOwnSheet: isOwnSheet
    )
    let findings = zip(prepared.findings, match.indices).map { (prepared: $0, index: $1) }
    let sources = SourceNaming(
      content,
      findings,
      written,
      replacesAll: isNew,
      instrument,
      map,
      judgements,
      choices,
      format: format
    )
    let faults =
      prepared.faults + match.strangers.map { ImportFault.otherFinding($0) } + sources.faults
    guard faults.isEmpty else { throw ImportRefusal(faults) }
    let isTable = [.csv, .xlsx, .kobo].contains(format)
    let coders = CoderNaming(content, findings, isTable: isTable, written, map, choices)
    let growth = FindingGrowth(
      findings,
      written,
      targets,
      judgements,
      sources,
      coders,
      WrittenConsensus(of: text, written, instrument),
      choices,
      format: format,
      isOwnSheet: isOwnSheet
    )
    let name = isNew ? Self.name(of: material, content, map, choices) : nil
    let head = HeadGrowth(content.head, map.head, written, isNew: name)
    let edits =
      head.edits + Self.edits(coders: coders.new, written)
      + Self.edits(sources: sources.new, replacesAll: isNew) + growth.edits
    do throws(EditRefusal) {
      self.text = try text.changed(by: edits)
    } catch {
      throw ImportRefusal(error)
    }
    try GrowthCheck(instrument).check(text, written, self.text, growth.new)
    var summary = growth.summary
    summary.unmappedCodes = prepared.unmapped
    summary.sources = sources.new.map { $0.id }
    summary.coders = coders.new.map { $0.id }
    summary.differences = head.differences + summary.differences
    if !summary.differences.isEmpty { summary.differences.append(.takingOver) }
    summary.remarks =
      head.remarks + sources.remarks
      + match.byWords.map { .knownByWords($0.id, as: $0.own, at: $0.place) } + summary.remarks
    if prepared.joinedCodes > 0 { summary.remarks.append(.joinedCodes(prepared.joinedCodes)) }
    if prepared.splitSegments > 0, match.indices.contains(nil) {
      summary.remarks.append(.splitSegments(prepared.splitSegments, by: instrument))
    }
    if !sources.hidden.isEmpty { summary.remarks.append(.hiddenNames(sources.hidden)) }
    summary.leftOut = material.leftOut
    if prepared.leftByMap > 0 { summary.leftOut.append(.init(.leftByMap, prepared.leftByMap)) }
    // Submissions without a finding are counted where the answers are read.
    if sources.unused > 0, format != .kobo {
      summary.leftOut.append(.init(.unusedDocuments, sources.unused))
    }
    self.summary = summary
  }

  /// What a case that begins is called where nobody says: its file, or the organisation of several in one.
  private static func name(
    of material: ImportedMaterial,
    _ content: ImportedCase,
    _ map: ImportMap,
    _ choices: ImportChoices
  ) -> String {
    let organisation = map.head.organisation ?? content.head.organisation ?? ""
    guard material.cases.count == 1, choices.file != "stdin",
      let file = FindingOrigin.file(choices)
    else { return organisation }
    let stem = file.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(file[..<$0]) } ?? file
    return stem.isEmpty ? organisation : stem
  }

  private static func edits(
    coders: [(id: String, name: String?)],
    _ written: WrittenCase
  ) -> [CaseEdit] {
    let path = EditPath()["case"]["coders"]
    return coders.map { coder in
      let name = coder.name.map { [YAMLValue.Entry("name", .text($0))] } ?? []
      return .append(path, .mapping([.init("id", .word(coder.id))] + name, isInline: true))
    }
  }

  private static func edits(
    sources: [(id: String, value: YAMLValue)],
    replacesAll: Bool
  ) -> [CaseEdit] {
    let path = EditPath()["sources"]
    if replacesAll, !sources.isEmpty { return [.set(path, .list(sources.map { $0.value }))] }
    return sources.map { .append(path, $0.value) }
  }
}

extension LocalisedText {
  static let leftByMap = LocalisedText(
    id: "segmen yang ditinggalkan menurut peta impor",
    en: "segments left out by the map"
  )
  static let unusedDocuments = LocalisedText(
    id: "dokumen tanpa temuan",
    en: "documents without a finding"
  )
}

extension ImportFault {
  /// A sheet that was sent out for another case than the one that is to grow; `nil` where it is not.
  fileprivate static func ofOtherCase(_ head: ImportedHead, _ written: WrittenCase) -> ImportFault?
  {
    guard let id = ImportedWords.name(head.id), let own = written.headValue("id"), id != own,
      let office = ImportedWords.name(head.organisation),
      let ownOffice = written.headValue("organisation"),
      office.lowercased() != ownOffice.withSingleBlanks.lowercased()
    else { return nil }
    return ImportFault(
      LocalisedText(
        id: "lembar ini milik kasus '\(id.excerpt)' (\(office.excerpt)), bukan '\(own.excerpt)' "
          + "(\(ownOffice.excerpt))",
        en: "this sheet belongs to the case '\(id.excerpt)' (\(office.excerpt)), not to "
          + "'\(own.excerpt)' (\(ownOffice.excerpt))"
      ),
      help: LocalisedText(
        id: "impor ke kasusnya sendiri dengan --into",
        en: "import it into its own case with --into"
      )
    )
  }

  /// A row of a sheet that was sent out whose id belongs to a finding with other words.
  fileprivate static func otherFinding(
    _ row: (place: ImportPlace?, id: String, text: String, own: String)
  ) -> ImportFault {
    ImportFault(
      LocalisedText(
        id: "\(row.id.excerpt) berbunyi '\(row.text.excerpt)' di lembar ini dan "
          + "'\(row.own.excerpt)' dalam kasus",
        en: "\(row.id.excerpt) reads '\(row.text.excerpt)' in this sheet and "
          + "'\(row.own.excerpt)' in the case"
      ),
      help: LocalisedText(
        id: "barangkali hanya sebagian kolom yang diurutkan; kembalikan id dan pernyataannya, atau "
          + "kosongkan id pada baris temuan baru",
        en: "only some columns may have been sorted; put id and statement together again, or leave "
          + "the id of a new finding empty"
      ),
      at: row.place
    )
  }

  /// A file of which no case comes, as nothing in it is a finding.
  static func noFindings(in material: ImportedMaterial, leftByMap: Int) -> ImportFault {
    if material.format == .qdc {
      return ImportFault(
        LocalisedText(
          id: "buku kode tidak memuat temuan, jadi tidak menjadi kasus",
          en: "a code book has no findings, so no case comes of it"
        ),
        help: LocalisedText(
          id: "pakai buku kode dengan --new-map untuk membuat peta impor",
          en: "use a code book with --new-map, to begin the map of an import"
        )
      )
    }
    var left = material.leftOut
    if leftByMap > 0 { left.append(.init(.leftByMap, leftByMap)) }
    let why = left.filter { $0.count > 0 }
    let list = { (language: Language) in
      why.map { "\($0.kind[language]) (\($0.count))" }.joined(separator: ", ")
    }
    let what = LocalisedText(
      id: "tidak ada yang dikenali sebagai temuan",
      en: "nothing was recognised as a finding"
    )
    let ending =
      why.isEmpty
      ? LocalisedText.same("") : LocalisedText(id: ": \(list(.id))", en: ": \(list(.en))")
    return ImportFault(
      what + ending,
      help: material.format == .kobo
        ? Self.fillForm
        : LocalisedText(
          id:
            "isi kolom pernyataan atau kutipan; arti kolom dan kode dapat ditulis dalam peta (--new-map)",
          en: "fill in a column of statements or quotes; a map says what columns and codes mean "
            + "(--new-map)"
        )
    )
  }

  /// What to do where answers to a form hold no finding.
  private static let fillForm = LocalisedText(
    id:
      "isi paling sedikit satu temuan dalam formulir, lalu ekspor lagi; untuk formulir lain, arti "
      + "kolom dapat ditulis dalam peta (--new-map)",
    en: "fill in at least one finding in the form and export it again; for other forms, a map says "
      + "what columns mean (--new-map)"
  )
}
