// What is told of the findings of a file as a whole.
extension ImportRemark {
  /// A finding whose id the case did not take over.
  static func renamed(_ id: String, to new: String, at place: ImportPlace?) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "id '\(id.excerpt)' sudah dipakai atau tidak sah, jadi temuan ini menjadi \(new)",
        en: "the id '\(id.excerpt)' is taken or is none, so the finding becomes \(new)"
      ),
      at: place
    )
  }

  /// A row whose id the case does not have, and that was known by its words.
  static func knownByWords(_ id: String, as own: String, at place: ImportPlace?) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id:
          "id '\(id.excerpt)' tidak ada dalam kasus; baris ini dikenali sebagai \(own) dari isinya",
        en: "the case has no id '\(id.excerpt)'; by its words the row was taken for \(own)"
      ),
      at: place
    )
  }

  /// A finding that came in although the case has one in the same words.
  static func alike(_ new: String, _ own: String, at place: ImportPlace?) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(new) berbunyi sama dengan \(own); hapus salah satu bila itu temuan yang sama",
        en: "\(new) reads like \(own); delete one of them if they are the same finding"
      ),
      at: place
    )
  }

  static func moreAlike(_ count: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) temuan baru lainnya juga berbunyi sama dengan temuan yang sudah ada",
        en: English.counted(count, "more new finding") + " read like findings that were there"
      )
    )
  }

  /// Codings of a coder who named no target.
  static func untargeted(_ count: Int, by coder: String) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id: "\(count) pengodean \(coder) tidak menyebut sasaran; yang berlaku sasaran temuannya",
        en: count == 1
          ? "1 coding of \(coder) names no target; it is held against the finding's"
          : "\(count) codings of \(coder) name no target; they are held against the finding's"
      )
    )
  }

  /// Findings that several coded, and that a sheet without a coder judges otherwise.
  static func otherThanConsensus(_ ids: [String]) -> ImportRemark {
    let names = named(ids)
    return ImportRemark(
      LocalisedText(
        id: "\(ids.count) temuan yang sudah dikode beberapa orang (\(names)) berbeda dari "
          + "hasil bersamanya; lembar ini tidak menyebut pengode, jadi kasusnya dibiarkan",
        en: English.counted(ids.count, "finding") + " that several coded (\(names)) "
          + (ids.count == 1 ? "differs" : "differ") + " from what they decided together; the sheet "
          + "names no coder, so the case is left as it is"
      )
    )
  }

  /// Notes of further coders on findings that have one.
  static func otherNotes(_ notes: [(coder: String, id: String, text: String)]) -> ImportRemark {
    let first = notes.prefix(FindingGrowth.fewest)
    let rest = notes.count - first.count
    let id = first.map { "catatan \($0.coder) pada \($0.id): '\($0.text.excerpt)'" }
    let en = first.map { "\($0.coder)'s note on \($0.id): '\($0.text.excerpt)'" }
    return ImportRemark(
      LocalisedText(
        id: "\(notes.count) catatan tetap di lembar saja, karena temuannya sudah bercatatan: "
          + id.joined(separator: "; ") + (rest > 0 ? "; dan \(rest) lagi" : ""),
        en: English.counted(notes.count, "note") + (notes.count == 1 ? " stays" : " stay")
          + " in the sheet, as the finding has a note: "
          + en.joined(separator: "; ") + (rest > 0 ? "; and \(rest) more" : "")
      )
    )
  }

  /// Cells that are empty where the case has something.
  static func emptied(_ cells: [(key: String, id: String)]) -> ImportRemark {
    let text = { (language: Language) in
      let names = cells.prefix(FindingGrowth.fewest).map {
        "\($0.id) \(JudgementWords.label(of: $0.key)[language])"
      }
      return names.joined(separator: ", ") + (cells.count > names.count ? ", …" : "")
    }
    return ImportRemark(
      LocalisedText(
        id: "\(cells.count) sel kosong dalam berkas tetapi terisi dalam kasus (\(text(.id))); "
          + "yang dalam kasus dibiarkan",
        en: English.counted(cells.count, "cell") + " of the file "
          + (cells.count == 1 ? "is" : "are") + " empty where the case has something "
          + "(\(text(.en))), which is left as it is"
      )
    )
  }

  /// Codes of one segment that lead to one target.
  static func joinedCodes(_ count: Int) -> ImportRemark {
    ImportRemark(
      LocalisedText(
        id:
          "\(count) kode lagi pada segmen yang sama menuju sasaran yang sama, jadi temuannya satu",
        en: English.counted(count, "further code") + " of one segment and one target "
          + (count == 1 ? "makes" : "make") + " no finding of "
          + (count == 1 ? "its" : "their") + " own"
      ),
      isDoubtful: false
    )
  }

  /// Segments whose codes lead to several targets; where the instrument has a rule against that, it is named.
  static func splitSegments(_ count: Int, by instrument: Instrument) -> ImportRemark {
    let hasRule = instrument.rules.contains { $0.id.text == "once" }
    return ImportRemark(
      LocalisedText(
        id:
          "\(count) segmen berkode untuk lebih dari satu sasaran, jadi tiap sasaran menjadi temuan "
          + "tersendiri"
          + (hasRule
            ? "; menurut aturan once setiap pernyataan dipakai satu kali, jadi pecah pernyataannya "
              + "atau hapus temuan yang lebih" : ""),
        en: English.counted(count, "segment") + (count == 1 ? " has" : " have")
          + " codes of several targets, so each target has a finding of its own"
          + (hasRule
            ? "; by the rule once each statement is used once, so split the statement or delete the "
              + "findings that are too many" : "")
      )
    )
  }

  /// Findings that came in although the case has their segments under other codes.
  static func recoded(_ findings: [(new: String, own: String)]) -> ImportRemark {
    let id = findings.map { "\($0.new) mengulang \($0.own)" }.joined(separator: ", ")
    let en = findings.map { "\($0.new) repeats \($0.own)" }.joined(separator: ", ")
    return ImportRemark(
      LocalisedText(
        id:
          "\(id): segmennya sama, kodenya lain; bila kodenya hanya berganti nama, hapus temuan yang "
          + "baru dan ganti code dalam origin temuan yang lama",
        en:
          "\(en): the same segment under another code; if the code was only renamed, delete the new "
          + "finding and change code in the origin of the old one"
      )
    )
  }

  private static func named(_ ids: [String]) -> String {
    ids.prefix(FindingGrowth.fewest).joined(separator: ", ")
      + (ids.count > FindingGrowth.fewest ? ", …" : "")
  }
}
