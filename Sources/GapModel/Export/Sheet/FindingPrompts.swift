/// What the cells of the page of findings take, and the words beside them while they are filled in.
struct FindingPrompts {
  private let sheet: CodingSheet
  private let columns: [FindingColumn]
  private let lists: SheetLists

  /// The most characters of a prompt.
  private static let promptRoom = 255

  init(of sheet: CodingSheet, columns: [FindingColumn]) {
    self.sheet = sheet
    self.columns = columns
    lists = sheet.lists
  }

  /// What the cells below the headings take.
  ///
  /// - Parameters:
  ///   - given: How many rows stand there already.
  ///   - open: How many are for new findings.
  /// - Returns: A validation for each column, and one for the statement of each indicator.
  func validations(given: Int, open: Int) -> [Workbook.Validation] {
    let last = given + open
    let isOffice = sheet.content == nil
    return columns.enumerated().flatMap { index, column -> [Workbook.Validation] in
      // What is given of a finding is locked; an office writes its statements itself.
      let isGiven =
        switch column {
        case .id: true
        case .source, .statement, .quote, .locator: !isOffice
        case .target: isOffice
        case .met: true
        default: false
        }
      let first = isGiven ? given + 1 : 1
      guard first <= last, column != .met else { return [] }
      let cells = CellRange(rows: first...last, column: index)
      if case .statement = column, isOffice {
        return statements(column: index)
          + (open > 0
            ? [validation(of: column, CellRange(rows: (given + 1)...last, column: index))] : [])
      }
      return [validation(of: column, cells)]
    }
  }

  /// For the statement of each indicator, what it is met by.
  private func statements(column: Int) -> [Workbook.Validation] {
    sheet.places.enumerated().map { index, place in
      let text = [
        place.indicator?.met.map { "\(say(Self.met)) \(sheet.say($0))" },
        say(Self.statement),
      ].compactMap { $0 }.joined(separator: "\n")
      let title = place.indicator?.label[sheet.language].withCapital ?? place.name
      let cell = CellRange(rows: (index + 1)...(index + 1), column: column)
      return .init([cell], .anything, prompt: .init(title: title, text: text))
    }
  }

  private func validation(of column: FindingColumn, _ cells: CellRange) -> Workbook.Validation {
    let prompt = Workbook.Message(
      title: column.heading(sheet.language),
      text: prompt(for: column)
    )
    switch column {
    case .gap:
      return .init([cells], .number(Gap.scale), prompt: prompt, refusal: notOnScale)
    case .source:
      let ids = Workbook.Rule.listed(sheet: say(CodingSheetWords.sourceSheet), sheet.sourceIDs)
      return .init([cells], ids, prompt: prompt, refusal: severalSources, isStrict: false)
    default:
      let rule = column.list.flatMap(lists.rule)
      let refusal = rule.map { _ in sheet.notInList }
      return .init([cells], rule ?? .anything, prompt: prompt, refusal: refusal)
    }
  }

  private func prompt(for column: FindingColumn) -> String {
    switch column {
    case .id: say(Self.id)
    case .source: say(sheet.content == nil ? Self.officeSource : Self.source)
    case .statement: say(Self.statement)
    case .quote: say(Self.quote)
    case .locator: say(Self.locator)
    case .met: ""
    case .target: say(Self.target) + (hasExpectations ? " " + say(Self.expectations) : "")
    case .criterion(let criterion): prompt(for: criterion)
    case .severity: steps(of: lists.words(.severity), behind: say(Self.severity))
    case .gap: say(Self.gap)
    case .risk: say(Self.risk)
    case .factor: say(Self.factor)
    case .note: say(Self.note)
    }
  }

  /// What a criterion asks, up to its first question mark, and its steps.
  private func prompt(for criterion: Criterion) -> String {
    let question = criterion.question[sheet.language]
    let end = question.unicodeScalars.firstIndex(of: "?")
    let first = end.map { String(question.unicodeScalars[...$0]) } ?? question
    return steps(of: lists.words(.criterion(criterion.id)), behind: first)
  }

  /// The steps, and before them as much of a question as there is room for.
  private func steps(of steps: [String], behind question: String) -> String {
    let list = "\n" + steps.joined(separator: "; ")
    let room = Self.promptRoom - SheetText.units(of: list)
    guard room > 40 else { return question + list }
    return SheetText.cut(question, to: room, mark: "…", atWord: true).text + list
  }

  private func say(_ text: LocalisedText) -> String { sheet.say(text) }

  private var hasExpectations: Bool { sheet.content.map { !$0.design.isEmpty } ?? false }

  private var notOnScale: Workbook.Message {
    .init(
      title: say(LocalisedText(id: "Angka 0 sampai 10", en: "A number from 0 to 10")),
      text: say(
        LocalisedText(
          id: "Tulis angka dari 0 sampai 10, atau kosongkan selnya.",
          en: "Write a number from 0 to 10, or leave the cell empty."
        )
      )
    )
  }

  private var severalSources: Workbook.Message {
    .init(
      title: say(LocalisedText(id: "Sumber belum dikenal", en: "Not a source yet")),
      text: say(
        LocalisedText(
          id: "Kode ini tidak ada pada lembar Sumber. Beberapa sumber ditulis dengan koma: I1, O2. "
            + "Tetap pakai?",
          en:
            "This code is not on the page of sources. Several sources are written with commas: I1, O2. "
            + "Keep it?"
        )
      )
    )
  }
}

extension SheetLists {
  /// The words of a list.
  func words(_ list: List) -> [String] { columns.first { $0.list == list }?.words ?? [] }
}

// What is said beside cells.
extension FindingPrompts {
  private static let id = LocalisedText(
    id: "Kosongkan; nomor diberikan saat lembar ini diimpor.",
    en: "Leave it empty; a number is given when the sheet is imported."
  )
  private static let source = LocalisedText(
    id: "Kode sumber dari lembar Sumber; beberapa kode dipisahkan koma.",
    en: "The code of a source from the page of sources; several with commas between them."
  )
  private static let officeSource = LocalisedText(
    id: "Boleh kosong jika hanya ada satu sumber. Selain itu: kodenya dari lembar Sumber, "
      + "misalnya S2; beberapa kode dipisahkan koma.",
    en: "May stay empty where there is one source only. Else its code from the page of sources, "
      + "such as S2; several with commas between them."
  )
  private static let met = LocalisedText(id: "Terpenuhi bila:", en: "Met when:")
  private static let statement = LocalisedText(
    id: "Tulis apa yang nyata terjadi, dalam satu kalimat.",
    en: "Write what really happens, in one sentence."
  )
  private static let quote = LocalisedText(
    id: "Kata-kata aslinya; boleh kosong.",
    en: "The very words; may stay empty."
  )
  private static let locator = LocalisedText(
    id: "Halaman, baris, atau menit dalam sumbernya.",
    en: "The page, line or minute in its source."
  )
  private static let target = LocalisedText(
    id: "Indikator tempat temuan ini: pilih sebabnya, bukan akibatnya.",
    en: "The indicator that the finding is about: choose its cause, not its effect."
  )
  private static let expectations = LocalisedText(
    id: "Kode di awal daftar adalah ketentuan desain; artinya ada di lembar Aturan.",
    en: "Codes at the top of the list are expectations of the design; the page of rules has them."
  )
  private static let severity = LocalisedText(
    id:
      "Keparahan ATAU kriteria, jangan keduanya. Tidak ada masalah: tulis 0 pada Gap. Ambil yang "
      + "terberat yang cocok; dari yang ringan:",
    en:
      "Severity OR criteria, never both. Where there is no problem, write 0 into Gap. Take the "
      + "gravest that fits; from light to grave:"
  )
  private static let gap = LocalisedText(
    id:
      "0: terpenuhi, tidak ada masalah. Angka lain sampai 10 hanya jika tidak dinilai dengan jenjang.",
    en: "0: met, there is no problem. Other numbers up to 10 only where no steps are chosen."
  )
  private static let risk = LocalisedText(
    id: "ya: baru dikhawatirkan, belum terjadi. Penilaian lain dikosongkan.",
    en: "yes: it is feared and has not happened. Leave all other judgements empty."
  )
  private static let factor = LocalisedText(
    id: "Apakah keadaan ini mendukung atau menghambat; boleh kosong.",
    en: "Whether this supports or hinders; may stay empty."
  )
  private static let note = LocalisedText(
    id: "Alasan Anda, dan hal yang meragukan; boleh kosong.",
    en: "Your reasons, and what is doubtful; may stay empty."
  )
}
