// The limits of a case.
extension Phrases {
  var caveats: String { say(id: "Keterbatasan kasus ini", en: "Limits of this case") }

  func secondary(_ sources: [String]) -> String {
    say(
      id:
        "\(list(sources)) adalah uraian publikasi yang tidak menyebut sumber tiap pernyataan. Semuanya dihitung "
        + "sebagai satu sumber, dan dukungan hasil yang hanya bertumpu pada uraian itu tipis.",
      en:
        "\(list(sources)) tells what was found without saying who said what: it counts as one source, and "
        + "what rests on it alone has thin evidence."
    )
  }

  func thin(_ dimensions: [String]) -> String {
    say(
      id: "Bukti tipis (kurang dari \(Triangulation.fewestSources) sumber atau "
        + "\(Triangulation.fewestTechniques) teknik) pada \(list(dimensions)).",
      en: "Thin evidence (fewer than \(Triangulation.fewestSources) sources or "
        + "\(Triangulation.fewestTechniques) techniques) in \(list(dimensions))."
    )
  }

  func notAssessed(_ dimensions: [String]) -> String {
    say(
      id: "Belum dinilai: \(list(dimensions)). Yang belum dinilai bukan nol.",
      en: "Not assessed: \(list(dimensions)). What is not assessed is not zero."
    )
  }
}
