// A case read through a crosswalk.
extension Phrases {
  var view: String { say(id: "Pembacaan lintas kerangka", en: "Read through a crosswalk") }

  var viewCaption: String {
    say(
      id: "Tempat setiap ketentuan desain dan temuannya",
      en: "Where each expectation and its findings landed"
    )
  }

  var indicator: String { say(id: "Indikator", en: "Indicator") }

  var codedUnder: String { say(id: "Dikodekan pada", en: "Coded under") }

  var readUnder: String { say(id: "Dibaca pada", en: "Read under") }

  func viewExplained(_ origin: Instrument.Head, _ target: Instrument.Head) -> String {
    say(
      id: "Kasus ini dikodekan dengan instrumen \(origin.id) dan di sini dibaca dalam istilah "
        + "\(target.id): setiap ketentuan desain pindah ke indikator padanannya, sedangkan hitungannya tetap. "
        + "Dimensi yang tidak mendapat padanan belum dinilai.",
      en: "This case was coded with the instrument \(origin.id) and is read here in the terms of "
        + "\(target.id): each expectation moves to the indicator that matches its own, and the arithmetic stays. "
        + "A dimension that no indicator reaches is not assessed."
    )
  }

  func leftOutOfView(_ findings: String) -> String {
    say(
      id: "Tanpa tempat dalam kerangka ini, sehingga tidak dihitung: \(findings).",
      en: "Without a place in this framework, and so not counted: \(findings)."
    )
  }
}
