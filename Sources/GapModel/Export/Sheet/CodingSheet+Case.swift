// The page that is seen first: what to do, which case it is, and who fills the sheet in.
extension CodingSheet {
  /// A line of the page.
  private struct Fact {
    let key: LocalisedText
    var value: String?
    /// What to write.
    var prompt: LocalisedText?
    /// Whether it is to be filled in.
    var isOpen = false
    /// Whether it must be.
    var isRequired = false
    var list: SheetLists.List?
  }

  /// What to do, step by step.
  private var guide: [Workbook.Row] {
    let reader: RuleWords.Reader = content == nil ? .office : isBlind ? .loneCoder : .coder
    let steps = RuleWords.steps(for: instrument, reader, isCoded: isCoded)
    return [[.text(say(CodingSheetWords.guide), .title)]]
      + steps.enumerated().map { index, step in
        [.text("\(index + 1).", .wrapped), .text(say(step), .wrapped)]
      } + [[]]
  }

  /// Whether the case has findings that several coders judged.
  private var isCoded: Bool {
    guard let findings = content?.findings else { return false }
    return findings.indices.contains { findings.codingCount(at: $0) > 1 }
  }

  var caseSheet: Workbook.Sheet {
    let facts = content.map(facts(of:)) ?? factsToFillIn
    let guide = guide
    var sheet = Workbook.Sheet(
      say(CodingSheetWords.caseSheet),
      rows: guide
        + facts.map { fact in
          let value: Workbook.Cell = fact.isOpen ? .entry(fact.value) : .text(fact.value, .locked)
          let key = say(fact.key) + (fact.isRequired ? " *" : "")
          return [.text(key, .heading), value, .text(fact.prompt.map { say($0) }, .note)]
        }
    )
    sheet.widths = [22, 70, 50]
    sheet.isProtected = true
    sheet.isLandscape = true
    let lists = lists
    for (index, fact) in facts.enumerated() where fact.isOpen {
      let row = guide.count + index
      let cell = CellRange(rows: row...row, column: 1)
      let rule = fact.list.flatMap(lists.rule) ?? .anything
      let prompt = fact.prompt.map { Workbook.Message(title: say(fact.key), text: say($0)) }
      sheet.validations.append(.init([cell], rule, prompt: prompt))
    }
    return sheet
  }

  private func facts(of content: Case) -> [Fact] {
    // A lone coder's findings carry no coder, so the sheet of such a case may do so too.
    let known = coder ?? (content.coders.count == 1 ? content.coders.first?.id : nil)
    return [
      Fact(
        key: CodingSheetWords.coder,
        value: known?.text,
        prompt: isBlind
          ? LocalisedText(id: "Kode Anda; biarkan.", en: "Your code; leave it as it is.")
          : LocalisedText(
            id: "Kosongkan jika Anda menilai sendirian. Jika penilainya beberapa orang: kode Anda, "
              + "misalnya B, bukan nama.",
            en:
              "Leave it empty where you are the only one to judge. Where several do: your code, such "
              + "as B, not your name."
          ),
        isOpen: true
      ),
      Fact(key: CodingSheetWords.caseID, value: content.id.text),
      Fact(key: CodingSheetWords.title, value: content.title),
      Fact(key: CodingSheetWords.organisation, value: content.organisation),
      Fact(key: CodingSheetWords.region, value: content.region),
      Fact(key: CodingSheetWords.system, value: content.system),
      Fact(key: CodingSheetWords.language, value: content.language.rawValue),
      Fact(key: CodingSheetWords.from, value: content.period?.from.description),
      Fact(key: CodingSheetWords.to, value: content.period?.to.description),
      Fact(key: CodingSheetWords.instrument, value: instrument.id.text),
    ]
  }

  private var factsToFillIn: [Fact] {
    let date = LocalisedText(
      id: "Tahun, bulan, atau tanggal: 2026, 2026-03, atau 2026-03-14.",
      en: "A year, a month or a day: 2026, 2026-03 or 2026-03-14."
    )
    func open(
      _ key: LocalisedText,
      isRequired: Bool = false,
      id: String,
      en: String
    ) -> Fact {
      Fact(
        key: key,
        prompt: LocalisedText(id: id, en: en),
        isOpen: true,
        isRequired: isRequired
      )
    }
    return [
      open(
        CodingSheetWords.caseID,
        isRequired: true,
        id: "Nama pendek: huruf kecil, angka, dan tanda hubung, misalnya presensi-diskominfo.",
        en: "A short name of small letters, digits and hyphens, such as attendance-ict-office."
      ),
      open(
        CodingSheetWords.title,
        isRequired: true,
        id: "Judul laporan, misalnya Presensi di Dinas Kominfo.",
        en: "The report’s title, such as Attendance at the ICT office."
      ),
      open(
        CodingSheetWords.organisation,
        isRequired: true,
        id: "Perangkat daerah yang dikaji.",
        en: "The office that is assessed."
      ),
      open(
        CodingSheetWords.region,
        id: "Daerah yang dilayaninya; boleh kosong.",
        en: "The region it serves; may stay empty."
      ),
      open(
        CodingSheetWords.system,
        isRequired: true,
        id: "Sistem yang dikaji: apa yang dirancang lalu dipakai.",
        en: "The system that is assessed: what was designed and put to use."
      ),
      Fact(
        key: CodingSheetWords.language,
        value: language.rawValue,
        prompt: LocalisedText(
          id: "Bahasa isian Anda: id atau en.",
          en: "The language you write in: id or en."
        ),
        isOpen: true,
        list: .language
      ),
      Fact(key: CodingSheetWords.from, prompt: date, isOpen: true),
      Fact(key: CodingSheetWords.to, prompt: date, isOpen: true),
      Fact(key: CodingSheetWords.instrument, value: instrument.id.text),
      open(
        CodingSheetWords.coder,
        id: "Kosongkan; hanya untuk pengode kedua.",
        en: "Leave it empty; it is for a second coder only."
      ),
    ]
  }
}
