import Testing

@testable import GapModel

@Suite struct `Names in texts` {
  private static let names = NameSearch([
    SoughtName(name: "Kabupaten Melatiraya", kind: .place),
    SoughtName(name: "SiKePO", kind: .system),
    SoughtName(
      name: "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah",
      kind: .office
    ), SoughtName(name: "Kabupaten Serang", kind: .place),
    SoughtName(name: "Kabupaten Hulu Sungai Tengah", kind: .place),
    SoughtName(name: "Provinsi Sumatera Utara", kind: .place),
    SoughtName(name: "Budi Santoso", kind: .person),
    SoughtName(name: "SIMPEL", kind: .system, except: ["Simpel"]),
  ])

  private func found(_ text: String) -> [String] { Self.names.matches(in: text).map { $0.text } }

  /// More than thirty ways to write what is looked for.
  @Test(arguments: [
    "SiKePO", "Si-KePO", "sikepo", "SIKEPO", "Si KePO", "ＳｉＫｅＰＯ", "Si\u{200B}KePO", "Sikepo",
    "si_kepo", "Si.KePO", "Kabupaten Melatiraya", "Melatiraya", "MELATIRAYA", "melatiraya",
    "Melati-raya", "Melati Raya", "Ｍｅｌａｔｉｒａｙａ", "Me\u{301}latiraya", "Mélatiraya",
    "Kabupaten\nMelatiraya", "KABUPATEN  MELATIRAYA", "Kabupaten\u{A0}Melatiraya", "BKPSDMD",
    "BKPSDM", "B.K.P.S.D.M.D", "bkpsdm",
    "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Daerah",
    "badan kepegawaian dan pengembangan sumber daya manusia daerah", "Serang", "SERANG", "HST",
    "Hulu Sungai Tengah", "Sumut", "Sumatera Utara", "Budi", "Santoso", "Budi Santoso", "SIMPEL",
  ])
  func `Every spelling is the name`(spelling: String) {
    #expect(found(spelling) == [spelling])
    #expect(found("Menurut (\(spelling)), begitu.") == [spelling])
  }

  @Test func `A name within a longer word is found with what stands around it`() throws {
    #expect(found("SiKePO2 dan SiKePOnya") == ["SiKePO", "SiKePO"])
    #expect(found("melatirayanesia") == ["melatiraya"])
    #expect(found("#infomelatiraya") == ["melatiraya"])
    #expect(found("Serangnya") == ["Serang"])
    #expect(found("bkd-serang.go.id") == ["serang"])
    let match = try #require(Self.names.matches(in: "xmelatirayay").first)
    #expect(match.isBehindLetter && match.isBeforeLetter)
    #expect(match.range == 1..<11)
  }

  @Test(arguments: [
    "menyerang", "serang", "serangan", "Serangan", "hulu sungai", "sumut", "budi pekerti", "simpel",
    "Simpel", "sumber daya manusia", "Badan", "Kabupaten", "daerah", "si kepompong", "Sikepompong",
    "hst", "bkps", "Melati", "raya", "tengah",
  ])
  func `A plain word is none`(word: String) { #expect(found(word).isEmpty) }

  @Test func `Of names that overlap the one that begins first is found, then the longest`() {
    #expect(found("Kabupaten Melatiraya Melatiraya") == ["Kabupaten Melatiraya", "Melatiraya"])
    #expect(found("Kab. Melatiraya") == ["Melatiraya"])
  }

  @Test func `A number behind a name ends it, and is no part of another`() {
    let search = NameSearch([SoughtName(name: "Aplikasi 1", kind: .whole)])
    #expect(search.matches(in: "Aplikasi 12").isEmpty)
    #expect(search.matches(in: "aplikasi 1, aplikasi-1").count == 2)
  }

  @Test func `What is written small or within a word leaves a trace`() {
    func traces(_ text: String) -> [String] { Self.names.traces(in: text).map { $0.text } }
    #expect(traces("mereka serang kami") == ["serang"])
    #expect(traces("Serangan fajar") == ["Serang"])
    #expect(traces("menyerang").isEmpty)
    #expect(traces("xsikepox") == ["sikepo"])
    #expect(traces("Simpel").isEmpty)
    #expect(traces("simpel") == ["simpel"])
  }

  @Test func `A text without any of them has none, and nothing is looked for without names`() {
    #expect(found("Jaringan sering putus.").isEmpty)
    #expect(NameSearch([]).matches(in: "SiKePO").isEmpty)
    #expect(NameSearch([]).traces(in: "SiKePO").isEmpty)
  }
}
