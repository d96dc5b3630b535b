// Triangulation, sources and warnings.
extension Phrases {
  var supportTitle: String {
    say(id: "Seberapa kuat dukungan tiap tingkat", en: "How well each rating is supported")
  }

  var supportExplained: String {
    say(
      id:
        "Yang dilihat adalah indikator yang menentukan tingkat; di sebelahnya seluruh dimensi. Kuat: sedikitnya "
        + "\(Triangulation.strongSources) sumber dan \(Triangulation.fewestTechniques) teknik tanpa pertentangan. "
        + "Tipis: kurang dari \(Triangulation.fewestSources) sumber atau \(Triangulation.fewestTechniques) teknik. "
        + "Sedang: di antaranya. Bertentangan: dua sumber pada satu indikator yang terpaut \(Band.farApart) "
        + "tingkat atau lebih. Uraian publikasi yang tidak menyebut sumber tiap pernyataan dihitung sebagai satu "
        + "sumber dan bukan teknik tersendiri.",
      en:
        "Looked at are the indicators that set the rating; beside them the whole dimension. Strong: at least "
        + "\(Triangulation.strongSources) sources and \(Triangulation.fewestTechniques) techniques, without conflict. "
        + "Thin: fewer than \(Triangulation.fewestSources) sources or \(Triangulation.fewestTechniques) techniques. "
        + "Moderate: between. A conflict: two sources on one indicator that "
        + "lie \(Band.farApart) or more ratings apart. Published accounts that do not say who said what count as "
        + "one source together, and as no technique."
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

  var newTargets: String { say(id: "Hal baru", en: "New matters") }

  var evidenceOfAll: String { say(id: "Seluruh dimensi", en: "Whole dimension") }

  /// How many findings several sources make; `nil` where none is of several.
  func stretchedSentence(_ assessment: CaseAssessment) -> String? {
    let count = assessment.dimensions.reduce(0) { $0 + $1.evidenceOfAll.stretchedFindings }
    guard count > 0 else { return nil }
    let all = assessment.dimensions.reduce(0) { sum, dimension in
      sum + dimension.indicators.reduce(0) { $0 + $1.findings.count }
    }
    let verb = count == 1 ? "is" : "are"
    return say(
      id:
        "\(count) dari \(all) temuan yang dinilai berasal dari dua sumber atau lebih, dan dihitung "
        + "bagi masing-masing.",
      en:
        "\(count) of \(counted(all, "judged finding")) \(verb) given to two or more "
        + "sources, and counted for each."
    )
  }

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
      id: "Hal-hal berikut tidak menghalangi penilaian, tetapi perlu diperiksa sekali lagi.",
      en: "These do not keep the case from being rated, but deserve a second look."
    )
  }

  func line(_ number: Int) -> String { say(id: "baris \(number)", en: "line \(number)") }

  /// What a rule's warnings have in common.
  func warning(_ rule: Rule, _ count: Int) -> String {
    rule.counted.map { say($0(count)) } ?? rule.id
  }
}
