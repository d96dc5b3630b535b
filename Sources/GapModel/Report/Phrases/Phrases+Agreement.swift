// Agreement between coders.
extension Phrases {
  package var agreementTitle: String {
    say(id: "Seberapa sepakat para pengode", en: "How far the coders agree")
  }

  /// How the coefficients are read, and on how many findings they rest.
  package func agreementExplained(_ agreement: Agreement) -> String {
    let reliable = coefficient(AgreementStatistics.reliableAlpha)
    let tentative = coefficient(AgreementStatistics.tentativeAlpha)
    let level = wholePercent(KrippendorffAlpha.level)
    let coders = list(agreement.coders.map { $0.text })
    let small =
      agreement.units < AgreementStatistics.fewestUnits
      ? say(
        id: " Temuan yang dikode bersama terlalu sedikit untuk koefisien yang mantap.",
        en: " Too few findings were coded by several for stable coefficients."
      ) : ""
    let units = agreement.units
    let given = agreement.unitsWithTarget
    let target =
      given == 0
      ? ""
      : say(
        id:
          " Pada \(given) temuan, sasaran tertulis pada temuan itu dan berlaku bagi semua kode yang tidak "
          + "menyebut sasarannya sendiri; kode seperti itu bukan data tentang kesepakatan atas sasaran.",
        en:
          " In \(counted(given, "finding")) the target stands on the finding and holds for every coding "
          + "that names none itself; such codings are no data on the agreement about the target."
      )
    let counts =
      agreement.coders.count == 2
      ? say(
        id: "\(units) temuan dikode oleh \(coders)",
        en: "\(counted(units, "finding")) coded by \(coders)"
      )
      : say(
        id: "\(units) temuan dikode oleh dua orang atau lebih dari \(coders), dan "
          + "\(agreement.unitsOfAll) oleh semuanya",
        en: "\(counted(units, "finding")) coded by two or more of \(coders), and "
          + "\(agreement.unitsOfAll) by all"
      )
    return say(
      id:
        "\(counts). Alfa Krippendorff bernilai 1 bila sepakat sepenuhnya "
        + "dan 0 bila sekadar kebetulan; data yang tidak lengkap tetap dapat dihitung. Menurut Krippendorff, "
        + "simpulan dapat dipegang mulai \(reliable) dan hanya tentatif mulai \(tentative). Dalam kurung: "
        + "rentang ketidakpastian \(level) dari pengambilan ulang temuan secara acak, dan n, yaitu banyaknya "
        + "temuan yang mendasari angka itu (persentase dan alfa: yang dikode dua orang atau lebih; kappa: "
        + "yang dikode semua).\(target)\(small)",
      en:
        "\(counts). Krippendorff’s alpha is 1 for full agreement "
        + "and 0 for what chance would give; it takes missing values. By Krippendorff, conclusions can be relied "
        + "on from \(reliable), and only tentatively from \(tentative). In brackets: the \(level) interval from "
        + "drawing the findings again, and n, the number of findings behind the figure (of the percentage and "
        + "alpha: those coded by two or more; of the kappas: those coded by all).\(target)\(small)"
    )
  }

  package var agreementCaption: String {
    say(id: "Kesepakatan menurut peubah", en: "Agreement by variable")
  }

  var agreementByDimension: String {
    say(id: "Alfa Krippendorff menurut dimensi", en: "Krippendorff’s alpha by dimension")
  }

  package var tendencyCaption: String {
    say(
      id: "Siapa menilai lebih tinggi atau lebih rendah",
      en: "Who judges higher or lower"
    )
  }

  var disagreementCaption: String {
    say(
      id: "Perbedaan kode, yang terjauh lebih dahulu",
      en: "Where the codings differ, the furthest apart first"
    )
  }

  var noDisagreement: String {
    say(id: "Tidak ada kode yang berbeda.", en: "No codings differ.")
  }

  package var variable: String { say(id: "Peubah", en: "Variable") }

  var levelTitle: String { say(id: "Skala", en: "Level") }

  /// How the values of a variable relate to each other.
  func level(_ level: CodedUnits.Level) -> String {
    switch level {
    case .nominal: say(id: "nominal", en: "nominal")
    case .ordinal: say(id: "ordinal", en: "ordinal")
    case .interval: say(id: "interval", en: "interval")
    }
  }

  /// The column of alpha, with the level of its interval.
  package var alphaTitle: String { "α (\(wholePercent(KrippendorffAlpha.level)))" }

  package var kappaTitle: String { "κ" }

  package var weightedKappaTitle: String { say(id: "κ berbobot", en: "κ weighted") }

  package var fleissTitle: String { "κ (Fleiss)" }

  package var agreedUnits: String { say(id: "Temuan", en: "Findings") }

  package var percentTitle: String { say(id: "Sama", en: "Same") }

  var coder: String { say(id: "Pengode", en: "Coder") }

  var consensusTitle: String { say(id: "Konsensus", en: "Consensus") }

  var meanDifference: String {
    say(id: "Selisih rata-rata gap", en: "Mean difference of the gaps")
  }

  func undefined(_ reason: AgreementStatistics.Undefined) -> String {
    switch reason {
    case .oneCoder: say(id: "hanya satu pengode", en: "one coder only")
    case .noOverlap: say(id: "tidak ada yang dikode bersama", en: "nothing coded by two")
    case .noVariation:
      say(id: "semua memilih nilai yang sama", en: "all chose the same value")
    case .targetNotNamed:
      say(
        id: "sasaran tertulis pada temuan, bukan pada tiap kode",
        en: "the target stands on the finding, not on each coding"
      )
    }
  }

  /// What a variable of an agreement is called; where the design is not written down, what a finding is held
  /// against is no expectation.
  package func variable(_ name: String, of agreement: Agreement) -> String {
    let hasDesign = !agreement.assessedCase.design.isEmpty
    return name == CodedVariable.expectationName && !hasDesign
      ? say(id: "Sasaran", en: "Target") : variable(name, agreement.assessedCase.instrument)
  }

  private func variable(_ name: String, _ instrument: Instrument) -> String {
    if let criterion = instrument.criteria.first(where: { $0.id.text == name }) {
      return capitalised(say(criterion.label))
    }
    switch name {
    case "dimension": return dimension
    case "indicator": return indicator
    case "expectation": return expectation
    case "kind": return say(id: "Jenis temuan", en: "Kind of finding")
    case "severity": return severityTitle
    default: return gap
    }
  }

  /// A coefficient with three decimals, as their thresholds are given.
  func coefficient(_ value: Double?) -> String {
    guard let value else { return "–" }
    let thousandths = Int((value.magnitude * 1000).rounded())
    let digits = String(thousandths % 1000)
    let padded = String(repeating: "0", count: 3 - digits.count) + digits
    let sign = value < 0 && thousandths > 0 ? "−" : ""
    return "\(sign)\(thousandths / 1000)\(say(id: ",", en: "."))\(padded)"
  }

  /// Alpha with its interval, or why there is none.
  package func alpha(_ statistics: AgreementStatistics) -> String {
    guard statistics.alpha != nil else {
      return statistics.undefined.map(undefined) ?? "–"
    }
    let interval = statistics.alphaInterval.map { interval in
      "\(coefficient(interval.lowerBound)) – \(coefficient(interval.upperBound))"
    }
    let missing = statistics.missingInterval.map(missingInterval)
    let range = [interval, missing].compactMap { $0 }.map { $0 + "; " }.joined()
    return "\(coefficient(statistics.alpha)) (\(range)n = \(statistics.units))"
  }

  func missingInterval(_ reason: AgreementStatistics.MissingInterval) -> String {
    switch reason {
    case .oneUnit: say(id: "tanpa rentang: satu temuan", en: "no interval: one finding")
    case .noResample:
      say(
        id: "tanpa rentang: alfa tidak dapat dihitung pada satu pun pengambilan ulang",
        en: "no interval: no drawing has one"
      )
    }
  }

  /// A kappa with the number of findings that all coded; a dash where there is none.
  package func kappa(_ value: Double?, _ statistics: AgreementStatistics) -> String {
    value == nil ? "–" : "\(coefficient(value)) (n = \(statistics.completeUnits))"
  }

  /// The share of pairs of coders that agree, with the number of findings behind it.
  package func sameShare(_ statistics: AgreementStatistics) -> String {
    statistics.percent.map { "\(percent($0)) (n = \(statistics.units))" } ?? "–"
  }

  /// Differences below it are written as none: with two decimals they are 0.00.
  private static var smallestDifference: Double { 0.005 }

  /// How much higher or lower a coder judges.
  package func tendency(_ tendency: Agreement.Tendency) -> String {
    guard let difference = tendency.difference else { return "–" }
    if difference.magnitude < Self.smallestDifference {
      return say(
        id: "rata-rata tidak lebih tinggi dan tidak lebih rendah",
        en: "on average neither higher nor lower"
      )
    }
    let amount = score(difference.magnitude)
    return difference > 0
      ? say(id: "\(amount) lebih tinggi", en: "\(amount) higher")
      : say(id: "\(amount) lebih rendah", en: "\(amount) lower")
  }
}
