// What was done at several offices, and how the gaps went that it addresses.
extension Phrases {
  /// How many recommendations were carried out, and which ways the gaps went that they address; `nil` where
  /// none was.
  ///
  /// It says what came after what, and never why.
  func doneSentence(_ trend: RegencyTrend) -> String? {
    let own = trend.offices.filter { !$0.actions.isEmpty }
    let count = own.reduce(0) { $0 + $1.actions.count }
    guard count > 0 else { return nil }
    let tally = trend.addressed
    let (fell, real) = (tally.improved.count, tally.improved.beyondNoise)
    return say(
      id:
        "\(count) rekomendasi selesai di \(own.count) perangkat daerah; dari \(tally.compared) gap yang dituju dan "
        + "dapat dibandingkan, \(fell) mengecil (\(real) perubahan nyata).",
      en:
        "\(counted(count, "recommendation")) at \(counted(own.count, "office")); of "
        + "\(counted(tally.compared, "gap")) that they address and that can be compared, \(fell) fell (\(real) beyond noise)."
    )
  }

  var doneRule: String {
    say(
      id:
        "Urutan waktu tidak membuktikan sebab: gap yang mengecil sesudah suatu rekomendasi dikerjakan belum tentu "
        + "mengecil karena rekomendasi itu, sebab hal lain juga berubah. Yang sudah dilaporkan selesai pada kasus "
        + "pertama dapat pula dikerjakan sebelum gap pertama diukur. Rekomendasi dikenali dari ID dan judulnya.",
      en:
        "What comes after something need not come from it: other things changed too, so that a gap fell after a "
        + "recommendation was carried out does not say why. What the first case already tells to be done may "
        + "have been done before the first gap was measured. Recommendations are known again by id and title."
    )
  }

  var addressedCaption: String {
    say(
      id: "Gap dimensi yang dituju rekomendasi yang selesai, dan yang tidak",
      en: "Gaps that finished recommendations address, and the others"
    )
  }

  var gapsOfWhat: String { say(id: "Gap dimensi", en: "Gaps") }

  var addressedLabel: String {
    say(id: "Dituju rekomendasi yang selesai", en: "Addressed by what was done")
  }

  var notAddressedLabel: String { say(id: "Tidak dituju", en: "Not addressed") }

  var actionsCaption: String {
    say(
      id: "Rekomendasi yang selesai dan gap yang ditujunya",
      en: "What was done, and the gaps that it addresses"
    )
  }

  var gapOverTime: String { say(id: "Gap", en: "Gap") }

  var toldByTitle: String { say(id: "Dilaporkan pada", en: "Told in") }

  var unmatchedTitle: String {
    say(
      id:
        "Juga dilaporkan selesai, tetapi tidak ada pada kasus sebelumnya dengan ID dan judul itu, sehingga gapnya "
        + "tidak ditelusuri:",
      en:
        "Also told to be done, but recommended by no earlier case under this id and title, so that no gaps are "
        + "followed:"
    )
  }

  /// What an earlier case recommends under the same name.
  func earlierTitle(_ title: String) -> String {
    say(id: " (dahulu dengan ID yang sama: \(title))", en: " (the id was that of: \(title))")
  }

  /// Whether a change is real; a dash where there is none.
  func noise(_ gap: DoneAction.AddressedGap) -> String {
    noise(of: gap.change.direction, gap.isBeyondNoise)
  }

  /// A gap from one time to another.
  func fromTo(_ change: Trend.Change) -> String {
    let gaps = [change.gaps.first ?? nil, change.gaps.last ?? nil]
    return gaps.map { $0.map { score($0) } ?? "–" }.joined(separator: " → ")
  }
}
