import GapModel

/// What the step of several cases says.
enum CompareWords {
  static let kind = LocalisedText(id: "Yang dibuat", en: "What to make")
  static let cases = LocalisedText(id: "Kasus", en: "Cases")
  static let all = LocalisedText(id: "Semua", en: "All")
  static let none = LocalisedText(id: "Tidak satu pun", en: "None")
  static let addFiles = LocalisedText(id: "Buka kasus", en: "Open cases")
  static let addFolder = LocalisedText(id: "Buka folder", en: "Open a folder")
  static let unreadable = LocalisedText(id: "tidak terbaca", en: "cannot be read")
  static let frame = LocalisedText(id: "Perbandingan", en: "Comparison")
  static let ownTerms = LocalisedText(id: "instrumen sendiri", en: "their own instrument")
  static let view = LocalisedText(id: "Dibaca dalam istilah", en: "Read in the terms of")
  static let more = LocalisedText(id: "Pilihan lain", en: "More choices")
  static let order = LocalisedText(id: "Urutan", en: "Order")
  static let byTotal = LocalisedText(id: "total", en: "total")
  static let byName = LocalisedText(id: "nama", en: "name")
  static let grouping = LocalisedText(id: "Kelompok", en: "Groups")
  static let noGroups = LocalisedText(id: "tanpa kelompok", en: "no groups")
  static let period = LocalisedText(id: "Periode", en: "Period")
  static let periodHint = LocalisedText(
    id: "Kosong: kasus terbaru tiap perangkat daerah.",
    en: "Empty: the latest case of each office."
  )
  static let alias = LocalisedText(id: "Dengan nama samaran", en: "With made-up names")
  static let budget = LocalisedText(id: "Anggaran", en: "Budget")
  static let budgetHint = LocalisedText(
    id: "Kosong: semua tindakan menurut urutannya.",
    en: "Empty: all actions in their order."
  )
  static let budgetExample = LocalisedText(id: "1,5 miliar", en: "1,5 miliar")
  static let year = LocalisedText(id: "Tahun anggaran", en: "Budget year")
  static let eachOffice = LocalisedText(
    id: "Setidaknya satu tindakan tiap perangkat daerah",
    en: "At least one action for each office"
  )
  static let atLeast = LocalisedText(id: "Harus dipilih", en: "Must be chosen")
  static let without = LocalisedText(id: "Tidak boleh dipilih", en: "Must not be chosen")
  static let actionsHint = LocalisedText(
    id: "Misalnya R3 atau diskominfo-2026/R3, dengan koma di antaranya.",
    en: "For example R3 or diskominfo-2026/R3, commas between them."
  )
  static let yearlyPlan = LocalisedText(id: "Tabel RKPD", en: "Table of the yearly plan (RKPD)")
  static let needsBudget = LocalisedText(
    id: "Pilihan ini memerlukan anggaran.",
    en: "These choices need a budget."
  )
  static let date = LocalisedText(id: "Terlambat menurut tanggal", en: "Late by this day")
  static let dateHint = LocalisedText(
    id: "Kosong: akhir periode kasus terakhir.",
    en: "Empty: the end of each office's last period."
  )
  static let needsTwo = LocalisedText(
    id:
      "Di sini beberapa kasus dilihat bersama: berdampingan, dari waktu ke waktu, atau dalam satu rencana. "
      + "Buka dua kasus atau lebih: pilih berkasnya, atau seret beberapa berkas atau satu folder ke halaman ini.",
    en:
      "Here several cases are looked at together: side by side, over time, or in one plan. "
      + "Open two cases or more: choose their files, or drop several files or a folder on this page."
  )
  static let tickTwo = LocalisedText(
    id: "Centang dua kasus atau lebih di daftar.",
    en: "Tick two cases or more in the list."
  )

  static func passedOver(_ choice: PeriodChoice, _ period: CalendarDate?) -> [LocalisedText] {
    let earlier = choice.passedOver.count { $0.reason == .isEarlier }
    let others = choice.passedOver.count - earlier
    var notes: [LocalisedText] = []
    if let period, others > 0 {
      notes.append(
        LocalisedText(
          id:
            "Tidak disertakan, karena periodenya tidak bersinggungan dengan \(period): \(others).",
          en: "Left out, as their period does not touch \(period): \(others)."
        )
      )
    }
    if earlier > 0 {
      notes.append(
        LocalisedText(
          id:
            "Tidak disertakan, karena perangkat daerahnya punya kasus yang lebih baru: \(earlier).",
          en: "Left out, as the office has a later case: \(earlier)."
        )
      )
    }
    return notes
  }

  static func alike(_ names: Comparison.AlikeNames) -> LocalisedText {
    LocalisedText(
      id:
        "'\(names.second)' berbeda dari '\(names.first)' hanya dalam cara mengetiknya; tulis sama, agar tidak "
        + "dihitung dua.",
      en:
        "'\(names.second)' differs from '\(names.first)' only by how it is typed; write both alike, or they "
        + "count as two."
    )
  }

  // MARK: What was written

  static func understood(_ amount: Int64) -> LocalisedText {
    LocalisedText(
      id: "Anggaran dibaca sebagai \(RupiahText.text(amount, .id)).",
      en: "The budget is read as \(RupiahText.text(amount, .en))."
    )
  }

  static func noBudget(_ text: String) -> LocalisedText {
    LocalisedText(
      id: "'\(text)' bukan jumlah rupiah; tulis misalnya 1500000000, 1,5 miliar, atau 500 juta.",
      en: "'\(text)' is no amount of rupiah; write for example 1500000000, 1,5 miliar or 500 juta."
    )
  }

  static func ambiguousBudget(_ text: String, _ less: Int64, _ more: Int64) -> LocalisedText {
    LocalisedText(
      id:
        "'\(text)' dapat berarti \(RupiahText.text(less, .id)) atau \(RupiahText.text(more, .id)); tulis salah "
        + "satunya.",
      en:
        "'\(text)' may mean \(RupiahText.text(less, .en)) or \(RupiahText.text(more, .en)); write which."
    )
  }

  static func budgetNotWhole(_ text: String) -> LocalisedText {
    LocalisedText(id: "'\(text)' bukan rupiah bulat.", en: "'\(text)' is not whole rupiah.")
  }

  static func budgetTooLarge(_ text: String) -> LocalisedText {
    LocalisedText(
      id: "'\(text)' lebih dari \(RupiahText.text(RupiahText.highest, .id)), jumlah terbesar.",
      en: "'\(text)' is more than \(RupiahText.text(RupiahText.highest, .en)), the largest amount."
    )
  }

  static func noYear(_ text: String) -> LocalisedText {
    LocalisedText(
      id: "'\(text)' bukan tahun anggaran; tulis misalnya 2027.",
      en: "'\(text)' is no budget year; write for example 2027."
    )
  }
}

// Why there is no document.
extension CompareWords {
  static func tooFew(_ files: [String]) -> LocalisedText {
    LocalisedText(
      id:
        "Perbandingan memerlukan dua kasus atau lebih; yang ada \(files.first ?? "tidak satu pun").",
      en: "A comparison needs two cases or more; there is \(files.first ?? "none")."
    )
  }

  static let ownInstrument = LocalisedText(
    id:
      "Instrumen buatan sendiri dapat menunjukkan siapa pembuatnya, jadi nama samaran hanya ada untuk instrumen "
      + "bawaan. Baca kasus dalam istilah salah satunya.",
    en:
      "An instrument of one's own may tell who made it, so made-up names are for shipped ones only. Read the "
      + "cases in the terms of one."
  )

  static func noCrosswalk(_ file: String, from: String, to: String) -> LocalisedText {
    LocalisedText(
      id: "\(file): instrumen \(from) tidak punya pemetaan ke \(to). Hapus centang kasus itu.",
      en:
        "\(file): the instrument \(from) has no crosswalk to \(to). Take that case out of the list."
    )
  }

  static func message(of failure: Comparison.Failure) -> LocalisedText {
    switch failure {
    case .tooFew(let files): tooFew(files)
    case .sameCase(let id, let files):
      LocalisedText(
        id: "Kasus '\(id)' ada lebih dari sekali: \(listed(files)).",
        en: "Case '\(id)' is there more than once: \(listed(files))."
      )
    case .samePlace(let organisation, let system, let files):
      LocalisedText(
        id:
          "\(organisation), \(system), ada lebih dari sekali, dan periodenya tidak menunjukkan mana yang terbaru: "
          + "\(listed(files)).",
        en:
          "\(organisation), \(system), is there more than once, and the periods do not tell which is the latest: "
          + "\(listed(files))."
      )
    case .differentInstruments(let groups): differentInstruments(groups)
    }
  }

  static func message(of failure: Trend.Failure) -> LocalisedText {
    switch failure {
    case .tooFew(let files):
      LocalisedText(
        id: "Tren memerlukan dua periode atau lebih; yang ada \(files.first ?? "tidak satu pun").",
        en: "A trend needs two periods or more; there is \(files.first ?? "none")."
      )
    case .differentPlaces(let places):
      LocalisedText(
        id: "Kasus ini bukan dari satu perangkat daerah dan sistem. \(joined(places)).",
        en: "These cases are not of one office and system. \(joined(places))."
      )
    case .withoutPeriod(let files): withoutPeriod(files)
    case .samePeriod(let files):
      LocalisedText(
        id: "Kasus ini mulai pada waktu yang sama: \(listed(files)).",
        en: "These begin at the same time: \(listed(files))."
      )
    case .differentInstruments(let groups): differentInstruments(groups)
    }
  }

  static func message(of failure: RegencyTrend.Failure) -> LocalisedText {
    switch failure {
    case .withoutPeriod(let files): withoutPeriod(files)
    case .samePeriod(let offices):
      LocalisedText(
        id: "Ada perangkat daerah yang kasusnya mulai pada waktu yang sama. \(joined(offices)).",
        en: "An office is there twice for the same time. \(joined(offices))."
      )
    case .differentInstruments(let groups): differentInstruments(groups)
    case .nothingShared(let offices):
      LocalisedText(
        id:
          "Tren memerlukan perangkat daerah dengan dua periode atau lebih dan instrumen yang sama; "
          + "Perbandingan melihat perangkat daerah pada satu waktu. \(joined(offices)).",
        en:
          "A trend needs offices at two periods or more under one instrument; a comparison looks at offices at "
          + "one time. \(joined(offices))."
      )
    }
  }

  static func message(of failure: Plan.Failure) -> LocalisedText {
    switch failure {
    case .sameCase(let id, let files):
      LocalisedText(
        id: "Kasus '\(id)' ada lebih dari sekali: \(listed(files)).",
        en: "Case '\(id)' is there more than once: \(listed(files))."
      )
    case .samePlace(let organisation, let system, let files):
      LocalisedText(
        id:
          "\(organisation), \(system), ada pada beberapa berkas: \(listed(files)). Hapus centang salah satunya, "
          + "atau perbaiki periodenya.",
        en:
          "\(organisation), \(system), is in several files: \(listed(files)). Take one out of the list, or "
          + "correct its period."
      )
    case .differentInstruments(let groups): differentInstruments(groups)
    case .unknownAction(let name, let similar):
      LocalisedText(
        id:
          "Tidak ada kasus yang punya tindakan '\(name.text)'. Yang mirip: \(similarNames(similar)).",
        en:
          "No case has an action '\(name.text)'. Those that look like it: \(similarNames(similar))."
      )
    case .ambiguousAction(let name, let cases):
      LocalisedText(
        id: "'\(name.text)' ada pada beberapa kasus; tulis misalnya \(names(of: name, in: cases)).",
        en: "Several cases have '\(name.text)'; write for example \(names(of: name, in: cases))."
      )
    case .cannotTake(let name, .excluded):
      LocalisedText(
        id: "'\(name.text)' harus dan tidak boleh dipilih; hapus salah satunya.",
        en: "'\(name.text)' both must and must not be chosen; leave one out."
      )
    case .cannotTake(let name, let reason):
      LocalisedText(
        id: "'\(name.text)' tidak dapat dipilih: \(Plan.text(of: reason, .id)).",
        en: "'\(name.text)' cannot be chosen: \(Plan.text(of: reason, .en))."
      )
    case .mustCost(let cost, let budget):
      LocalisedText(
        id:
          "Tindakan yang harus dipilih berbiaya \(RupiahText.text(cost, .id)), lebih dari anggaran "
          + "\(RupiahText.text(budget, .id)).",
        en:
          "What must be chosen costs \(RupiahText.text(cost, .en)), more than the budget of "
          + "\(RupiahText.text(budget, .en))."
      )
    case .eachOfficeCosts(let cost, let budget):
      LocalisedText(
        id:
          "Satu tindakan tiap perangkat daerah berbiaya sedikitnya \(RupiahText.text(cost, .id)), lebih dari "
          + "anggaran \(RupiahText.text(budget, .id)).",
        en:
          "An action for each office costs at least \(RupiahText.text(cost, .en)), more than the budget of "
          + "\(RupiahText.text(budget, .en))."
      )
    }
  }

  private static func differentInstruments(_ groups: [String]) -> LocalisedText {
    LocalisedText(
      id:
        "Kasus dari beberapa instrumen tidak dapat dijumlahkan. Pilih kasus satu instrumen, atau baca semua "
        + "dalam istilah satu instrumen. \(joined(groups)).",
      en:
        "Cases of several instruments cannot be added up. Take those of one, or read all in the terms of one. "
        + "\(joined(groups))."
    )
  }

  private static func withoutPeriod(_ files: [String]) -> LocalisedText {
    LocalisedText(
      id: "Tren memerlukan periode tiap kasus; tambahkan pada \(listed(files)).",
      en: "A trend needs the period of each case; there is none in \(listed(files))."
    )
  }

  /// So many offices or instruments are told.
  private static let mostTold = 3

  private static func listed(_ words: [String]) -> String { words.joined(separator: ", ") }

  /// The first few; all would hide what is said of them.
  private static func joined(_ words: [String]) -> String {
    let more = words.count > mostTold ? "; …" : ""
    return words.prefix(mostTold).joined(separator: "; ") + more
  }

  private static func similarNames(_ names: [String]) -> String {
    names.isEmpty ? "–" : listed(Array(names.prefix(8)))
  }

  private static func names(of action: ActionName, in cases: [String]) -> String {
    listed(cases.prefix(3).map { "\($0)/\(action.recommendation)" })
  }
}
