// Triangulation, sources and warnings.
extension Phrases {
  var supportTitle: String {
    say(id: "Seberapa kuat dukungan tiap tingkat", en: "How well each rating is supported")
  }

  var supportExplained: String {
    say(
      id:
        "Kuat: sedikitnya tiga sumber dan dua teknik tanpa pertentangan. Tipis: satu sumber atau satu "
        + "teknik. Cukup: di antaranya. Bertentangan: dua sumber pada satu harapan yang terpaut dua "
        + "tingkat atau lebih.",
      en:
        "Strong: at least three sources and two techniques, without conflict. Thin: one source or "
        + "one technique. Moderate: between. A conflict: two sources on one expectation that lie two "
        + "or more ratings apart."
    )
  }

  var supportCaption: String {
    say(id: "Triangulasi per dimensi", en: "Triangulation by dimension")
  }

  var triangulationCaption: String {
    say(
      id: "Jumlah temuan menurut kelompok sumber dan teknik",
      en: "Number of findings by group of sources and technique"
    )
  }

  var saturationCaption: String {
    say(
      id: "Yang ditambahkan tiap sumber, menurut waktunya",
      en: "What each source added, in order of date"
    )
  }

  var newExpectations: String { say(id: "Harapan baru", en: "New expectations") }

  var newTags: String { say(id: "Label baru", en: "New tags") }

  var techniques: String { say(id: "Teknik", en: "Techniques") }

  var conflicts: String { say(id: "Pertentangan", en: "Conflicts") }

  var noConflict: String { say(id: "tidak ada", en: "none") }

  var against: String { say(id: "bertentangan dengan", en: "against") }

  var sourceCaption: String { say(id: "Sumber bukti", en: "Sources of the evidence") }

  var technique: String { say(id: "Teknik", en: "Technique") }

  var role: String { say(id: "Peran atau dokumen", en: "Role or document") }

  var group: String { say(id: "Kelompok", en: "Group") }

  var sourceDate: String { say(id: "Waktu", en: "Date") }

  var findings: String { say(id: "Temuan", en: "Findings") }

  var keyInformant: String { say(id: "informan kunci", en: "key informant") }

  var warnings: String { say(id: "Catatan atas data", en: "Notes on the data") }

  var warningsExplained: String {
    say(
      id: "Hal-hal berikut tidak menghalangi penilaian, tetapi patut diperiksa sekali lagi.",
      en: "These do not keep the case from being rated, but deserve a second look."
    )
  }

  func line(_ number: Int) -> String { say(id: "baris \(number)", en: "line \(number)") }

  /// What a rule's warnings have in common.
  func warning(_ rule: Rule, _ count: Int) -> String {
    switch rule {
    case .fewCriteria:
      say(
        id: "\(count) temuan dinilai dengan kurang dari tiga kriteria",
        en: "\(counted(count, "finding")) judged on fewer than three criteria"
      )
    case .expectationWithoutFinding:
      say(
        id: "\(count) harapan tanpa temuan, jadi belum dinilai",
        en: "\(counted(count, "expectation")) without a finding, so not assessed"
      )
    case .dimensionWithoutFinding:
      say(
        id: "\(count) dimensi tanpa temuan, jadi belum dinilai",
        en: "\(counted(count, "dimension")) without a finding, so not assessed"
      )
    case .sourceNotCited:
      say(
        id: "\(count) sumber tidak pernah dirujuk",
        en: "\(counted(count, "source")) never cited"
      )
    case .findingsNotApplicable:
      say(
        id: "\(count) dimensi dinyatakan tidak berlaku padahal ada temuannya",
        en: "\(counted(count, "dimension")) judged not applicable in spite of findings"
      )
    case .personalData:
      say(
        id: "\(count) teks memuat sesuatu yang tampak seperti data pribadi",
        en: "\(counted(count, "text")) with what looks like personal data"
      )
    case .bidiControl:
      say(
        id: "\(count) teks memuat karakter tak terlihat yang mengubah arah tulisan",
        en: "\(counted(count, "text")) with invisible characters that change its direction"
      )
    default: rule.rawValue
    }
  }
}
