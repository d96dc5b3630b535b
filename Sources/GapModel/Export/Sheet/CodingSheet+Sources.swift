// The page of where evidence comes from.
extension CodingSheet {
  /// How many rows there are for sources that the case has not.
  private var openSourceRows: Int { isBlind ? 0 : content == nil ? 15 : 10 }

  var sourceSheet: Workbook.Sheet {
    let headings = [
      CodingSheetWords.id, CodingSheetWords.technique, CodingSheetWords.role,
      CodingSheetWords.title, CodingSheetWords.group,
      CodingSheetWords.date, CodingSheetWords.note,
    ]
    let known = content.map { $0.sources.map(row(of:)) } ?? []
    let open = (0..<openSourceRows).map { index in
      let id = content == nil && index < Self.officeSources ? "S\(index + 1)" : nil
      return [Workbook.Cell.entry(id)] + headings.dropFirst().map { _ in Workbook.Cell.entry() }
    }
    var sheet = Workbook.Sheet(
      say(CodingSheetWords.sourceSheet),
      rows: [headings.map { .text(say($0), .heading) }] + known + open
    )
    sheet.widths = [8, 18, 34, 34, 22, 13, 40]
    sheet.frozenRows = 1
    sheet.isProtected = true
    sheet.isLandscape = true
    if !open.isEmpty {
      let first = known.count + 1
      sheet.validations = validations(rows: first...(first + open.count - 1))
    }
    return sheet
  }

  /// How many sources of an office have an id already; those that nothing is said of are none.
  private static let officeSources = 3

  /// The cells that hold the ids of sources, those still to be written among them.
  var sourceIDs: CellRange {
    let count = (content?.sources.count ?? 0) + openSourceRows
    return CellRange(rows: 1...max(1, count), column: 0)
  }

  private func row(of source: Source) -> Workbook.Row {
    let technique = instrument.technique(source.technique)?.label[language]
    let cells = [
      source.id.text, technique ?? source.technique.rawValue, source.role, source.title,
      source.group, source.date?.description, isBlind ? nil : source.note,
    ]
    return cells.map { .text($0, .locked) }
  }

  private func validations(rows: ClosedRange<Int>) -> [Workbook.Validation] {
    let lists = lists
    let prompts: [(column: Int, heading: LocalisedText, text: LocalisedText)] = [
      (
        0, CodingSheetWords.id,
        LocalisedText(
          id:
            "Kode sumber, misalnya S1 atau I3. Kode ini ditulis pada kolom Sumber di lembar Temuan.",
          en: "A code, such as S1 or I3. Findings name it in their column Source."
        )
      ),
      (
        2, CodingSheetWords.role,
        LocalisedText(
          id: "Jabatan atau peran, bukan nama orang.",
          en: "A post or role, never a person’s name."
        )
      ),
      (
        3, CodingSheetWords.title,
        LocalisedText(id: "Judul dokumen.", en: "What a document is called.")
      ),
      (
        5, CodingSheetWords.date,
        LocalisedText(
          id: "Misalnya 2026-03-14, 2026-03, atau 2026.",
          en: "Such as 2026-03-14, 2026-03 or 2026."
        )
      ),
    ]
    let words = prompts.map { prompt in
      Workbook.Validation(
        [CellRange(rows: rows, column: prompt.column)],
        .anything,
        prompt: .init(title: say(prompt.heading), text: say(prompt.text))
      )
    }
    guard let techniques = lists.rule(.technique) else { return words }
    return words + [
      Workbook.Validation(
        [CellRange(rows: rows, column: 1)],
        techniques,
        prompt: .init(
          title: say(CodingSheetWords.technique),
          text: say(
            LocalisedText(
              id: "Bagaimana buktinya diperoleh. Pilih dari daftar.",
              en: "How the evidence was got. Choose from the list."
            )
          )
        ),
        refusal: notInList
      )
    ]
  }

  /// What is said of a word that is not in a list.
  var notInList: Workbook.Message {
    .init(
      title: say(LocalisedText(id: "Tidak ada dalam daftar", en: "Not in the list")),
      text: say(
        LocalisedText(
          id: "Pilih salah satu dari daftar (tombol di kanan sel), atau kosongkan selnya.",
          en: "Choose one from the list (the button beside the cell), or leave the cell empty."
        )
      )
    )
  }
}
