// What a case cannot say.
extension Phrases {
  var caveats: String { say(id: "Batas kasus ini", en: "Limits of this case") }

  func secondary(_ sources: [String]) -> String {
    say(
      id:
        "\(list(sources)) adalah uraian publikasi yang tidak menyebut siapa berkata apa: dihitung sebagai satu "
        + "sumber, dan yang hanya bertumpu padanya berbukti tipis.",
      en:
        "\(list(sources)) tells what was found without saying who said what: it counts as one source, and "
        + "what rests on it alone has thin evidence."
    )
  }

  func thin(_ dimensions: [String]) -> String {
    say(
      id: "Bukti tipis (satu sumber atau satu teknik) pada \(list(dimensions)).",
      en: "Thin evidence (one source or one technique) in \(list(dimensions))."
    )
  }

  func notAssessed(_ dimensions: [String]) -> String {
    say(
      id: "Belum dinilai: \(list(dimensions)). Yang belum dinilai bukan nol.",
      en: "Not assessed: \(list(dimensions)). What is not assessed is not zero."
    )
  }
}
