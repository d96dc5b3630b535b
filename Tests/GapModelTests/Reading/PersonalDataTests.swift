import GapModel
import Testing

@Suite struct `Personal data` {
  /// What is told about a text, and the piece of it that is marked.
  private func found(in text: String, _ rule: Rule = .personalData) throws -> [String] {
    let quoted = "\"\(text)\""
    let small = rule == .nameInRole ? SmallCase(role: quoted) : SmallCase(title: quoted)
    let column = rule == .nameInRole ? SmallCase.roleColumn : SmallCase.titleColumn
    let result = try read(small.text)
    return result.diagnostics.sorted.filter { $0.rule == rule }.map { diagnostic in
      // The text begins behind the quotation mark.
      let first = diagnostic.place.start.column - column - 1
      let count = diagnostic.place.end.column - diagnostic.place.start.column
      let piece = String(text.unicodeScalars.dropFirst(first).prefix(count).map(Character.init))
      return "\(diagnostic.summary.en): \(piece)"
    }
  }

  @Test(arguments: [
    "1504010101900001", "1504 0101 0190 0001", "1504-0101-0190-0001", "1504.0101.0190.0001",
    "150401 010190 0001", "15.04.01.010190.0001", "15 04 01 41 01 90 0001",
    "1504\u{A0}0101\u{A0}0190\u{A0}0001", "1504–0101–0190–0001", "1504 – 0101 – 0190 – 0001",
    "1504\u{2011}0101\u{2011}0190\u{2011}0001", "１５０４０１０１０１９０００01",
    "1504\u{200B}0101\u{200B}0190\u{200B}0001", "150401010\u{AD}1900001", "1234 5678 9012 3456",
    "15040101 01900001", "1504_0101_0190_0001", "١٥٠٤٠١٠١٠١٩٠٠٠٠١",
  ])
  func `A NIK is told however its digits are grouped or typed`(number: String) throws {
    #expect(try found(in: "NIK \(number)") == ["this looks like a NIK (16 digits): \(number)"])
  }

  @Test(arguments: [
    "199001012015031001", "19900101 201503 1 001", "19900101\u{A0}201503\u{A0}1\u{A0}001",
    "19900101-201503-1-001", "19900101.201503.1.001", "1990 0101 2015 03 1 001",
    "19900101  201503  1  001", "199001012015 03 1 001", "１９９００１０１ ２０１５０３ １ ００１",
    "19900101 202221 2 001",
  ])
  func `A NIP is told however its digits are grouped or typed`(number: String) throws {
    #expect(try found(in: "NIP. \(number),") == ["this looks like a NIP (18 digits): \(number)"])
  }

  @Test(arguments: [
    "0812-0000-0000", "081200000000", "0812 0000 0000", "+62 812 0000 0000", "+6281200000000",
    "(0812) 3456 7890", "(+62) 812 3456 7890", "(+62)812-3456-7890", "+62-812-3456-7890",
    "+62 (0)812 3456 7890", "6281234567890", "62 812 3456 7890", "62-812-3456-7890",
    "0062 812 3456 7890", "0812.3456.7890", "0812 – 3456 – 7890", "0812\u{2011}3456\u{2011}7890",
    "0812\u{A0}3456\u{A0}7890", "０８１２３４５６７８９０", "0812345678", "0895 1234 56789",
    "021-5551234", "021 555 1234", "(021) 555-1234", "(021)5551234", "021.555.1234", "0215551234",
    "0741-123456", "(0741) 12345", "0274 1234567", "+62 21 5551234", "+62 (741) 123456",
    "081 234 567 890",
  ])
  func `A telephone number is told however it is written`(number: String) throws {
    #expect(try found(in: "hubungi \(number).") == ["this looks like a phone number: \(number)"])
  }

  @Test(arguments: [
    "budi.s@example.go.id", "b+1@a.id", "budi[at]example.go.id", "budi (at) example.go.id",
    "budi[at]example[dot]go[dot]id", "budi [at] example [dot] com", "budi @ example.go.id",
    "budi@ gmail.com", "budi{at}gmail.com", "budi<at>gmail.com", "budi(a)gmail.com",
    "budi[at]dinas", "budi＠example.com", "budi﹫example.com", "budi(at)gmail(titik)com",
    "josé@example.org", "081234567890@example.com", "BUDI.S@EXAMPLE.GO.ID",
  ])
  func `An e-mail address is told however it is written`(address: String) throws {
    #expect(
      try found(in: "é surat ke \(address), ya") == [
        "this looks like an e-mail address: \(address)"
      ]
    )
  }

  @Test(arguments: [
    "", "2025-08-17", "Rp 250.000.000", "150401010190000", "15040101019000011", "@budi", "a@b",
    "a@.id", "08", "0812", "PermenPANRB 59/2020", "12 34 56", "1234567890", "192.168.100.200",
    "2025-08-17 08:30", "+1 202 555 0100",
    // Free and paid calls, and short numbers.
    "0800 1234 5678", "+62 800 1234 5678", "0809-1234567", "110 dan 112", "1500 888",
    // Times and dates.
    "08.15 10.30 12", "08.15 10.30 12.00 14.45", "08.15-10.30 12.00-14.45", "17-08-2025 08.15.30",
    "20250101-20251231", "2019 2020 2021 2022", "2019-2020 2021-2022", "17.08.1945 17.08.2025",
    // Amounts.
    "Rp1.500.000.000.000.000", "Rp 1500000000000000", "IDR 1504010101900001",
    "Rp62.812.345.678", "62 812 345 678 rupiah", "1504010101900001 rupiah", "2.500.000.000,-",
    // Decimal numbers and coordinates.
    "0.1234567890123456", "3,1415926535897932", "1.0812345678", "0.81234567890", "0,0812345678",
    "-1.6101229, 103.6131203", "01.610122, 103.613120", "S 1.6101229081, E 103.6131203",
    // Rules, letters, codes and versions.
    "No. 61 Tahun 2010", "Perpres 95/2018 dan PermenPANRB 8/2026", "045.2/1234/Diskominfo/2025",
    "Nomor 0812345678/XII/2020", "5.1.02.01.01.0024", "027.01.02.03", "15.04.01.2001",
    "ISO/IEC 27001:2022", "ISO 9001:2015", "ISBN 978-602-8519-93-9", "ISSN 0852-1234",
    "versi 2.14.0812.345678", "gapscore@2.1.0", "logo@2x.png", "npm@10.2.4",
    // Digests, links and identifiers.
    "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "0x1504010101900001",
    "3f0812345678ab", "550e8400-e29b-41d4-a716-446655440000", "x9K1504010101900001Zq",
    "https://example.go.id/berita/1504010101900001", "www.example.go.id/0812345678",
    "doi:10.1080/0812345678901", "10.1234/0812345678",
    // Prices and places.
    "10 @ 2.500", "5 buah @ Rp.2000", "rapat @ Dinas.", "(a) pertama, (b) kedua",
    "10 orang (a) dan 12 (b)", "jam kerja (at work)",
  ])
  func `Other numbers and words are let pass`(text: String) throws {
    #expect(try found(in: text).isEmpty)
  }

  @Test func `Everything in a text is told, in its order`() throws {
    #expect(
      try found(in: "0812-0000-0000 dan a@b.id, NIK 1504010101900001 atau 0813 0000 0000") == [
        "this looks like a phone number: 0812-0000-0000",
        "this looks like an e-mail address: a@b.id",
        "this looks like a NIK (16 digits): 1504010101900001",
        "this looks like a phone number: 0813 0000 0000",
      ]
    )
  }

  @Test func `A year beside a number is no part of it`() throws {
    #expect(
      try found(in: "sejak 2025 0812 3456 7890") == [
        "this looks like a phone number: 0812 3456 7890"
      ]
    )
  }

  @Test func `A link that leads to a person is told`() throws {
    #expect(
      try found(in: "https://wa.me/6281234567890") == [
        "this looks like a phone number: 6281234567890"
      ]
    )
  }

  @Test func `A find behind an escape or a line break marks the whole text`() throws {
    let escaped = try read(SmallCase(title: #""\u0041 0812-0000-0000""#).text)
    #expect(escaped.told(.personalData) == ["4:10 personal-data"])
    let block = SmallCase(more: "    quote: |\n      Hubungi\n      0812-0000-0000\n").text
    #expect(try read(block).told(.personalData) == ["18:12 personal-data"])
  }

  @Test func `What cannot be told apart by its place is told once, with how many there are`() throws
  {
    let block = SmallCase(
      more: "    quote: |\n      0812-0000-0000\n      0813-0000-0000\n      a@b.id\n"
    )
    let told = try read(block.text).diagnostics.sorted.filter { $0.rule == .personalData }
    #expect(
      told.map(\.summary.en) == [
        "this looks like a phone number, 2 times", "this looks like an e-mail address",
      ]
    )
  }

  @Test func `Every free text is looked at`() throws {
    let phone = "\"0812-0000-0000\""
    let more = "    quote: \(phone)\n    tags: [\(phone)]\n"
    let text = SmallCase(title: phone, role: phone, statement: phone, more: more).text
      .replacing("Dinas Contoh", with: phone)
    #expect(try read(text).told(.personalData).count == 6)
  }

  @Test(arguments: [
    "0812-3456-7890", "081234567890", "W1-0812-3456-7890", "1504010101900001", "I.0812_3456_7890",
  ])
  func `The id of a source is looked at too`(id: String) throws {
    let text = SmallCase().text.replacing("I1", with: id)
    #expect(try read(text).told(.personalData).map { $0.prefix(2) } == ["9:"])
  }

  @Test(arguments: ["F1", "T1"])
  func `The ids of findings and expectations are looked at too`(id: String) throws {
    let text = SmallCase().text.replacing(id, with: "N6281234567890")
    #expect(try read(text).told(.personalData).count == 1)
  }

  @Test(arguments: ["W-2025-08-17-01", "finding-000000000001", "I-20250817-0930-12"])
  func `An id of other numbers is let pass`(id: String) throws {
    #expect(try read(SmallCase().text.replacing("I1", with: id)).told(.personalData).isEmpty)
  }

  @Test func `The number itself is never repeated in the message`() throws {
    let result = try read(SmallCase(title: "\"NIK 1504010101900001\"").text)
    let told = result.diagnostics.all.filter { $0.rule == .personalData }
    #expect(
      told.map { $0.summary.en.contains("1504") || $0.help?.en.contains("1504") == true } == [false]
    )
  }

  @Test(arguments: [
    ("Ibu Fulanah, S.Kom.", "Ibu Fulanah, S.Kom."), ("Drs. H. Fulan", "Drs. H. Fulan"),
    ("Dr. Fulan bin Anu", "Dr. Fulan"), ("Bapak Fulan", "Bapak Fulan"), ("Pak Fulan", "Pak Fulan"),
    ("Hj. Fulanah Binti, M.Si", "Hj. Fulanah Binti, M.Si"), ("Ir. Fulan, M.M.", "Ir. Fulan, M.M."),
    ("Operator (Ibu Fulanah)", "Ibu Fulanah"),
    ("Fulan Anu, S.Sos., M.Si.", "Fulan Anu, S.Sos., M.Si."),
    ("Kepala Bidang Fulan Anu, S.Kom.", "Fulan Anu, S.Kom."), ("Prof. Fulan", "Prof. Fulan"),
    ("Kabid: Fulanah, S.K.M.", "Fulanah, S.K.M."), ("Mr. Smith", "Mr. Smith"),
    ("Kepala Dinas, Dra. Hj. Fulanah, M.Pd.", "Dra. Hj. Fulanah, M.Pd."),
    ("Sdr. Fulan", "Sdr. Fulan"), ("Smith, Ph.D.", "Smith, Ph.D."),
  ])
  func `A name with a title in a role is told`(role: String, name: String) throws {
    #expect(
      try found(in: role, .nameInRole) == ["this looks like a person's name with a title: \(name)"]
    )
  }

  @Test(arguments: [
    "Operator", "Kepala Bidang Informatika", "Ibu Kepala Dinas", "Bapak Camat", "Ibu rumah tangga",
    "Ibu Rumah Tangga", "Ibu hamil", "Ibu Kota Kabupaten", "Operator, S.Kom., staf", "Pak Lurah",
    "Analis Sistem, S.Kom.", "Kepala Bidang IKP, S.Sos.", "Direktur RSUD H. Abdul Manap",
    "Petugas RSUP Dr. Sardjito", "Dokter umum", "dr. umum", "Guru SMA", "Ibu PKK", "Bapak/Ibu guru",
    "Staf IT, lulusan S1", "H", "Ketua RT 05", "Bapak A", "Informan 3", "Jl. Dr. Wahidin",
    "Kepala Seksi Aplikasi dan Data", "Perawat, D.III", "Pengguna (ibu)", "Dinas Komunikasi, S.IP.",
  ])
  func `A role that names nobody is let pass`(role: String) throws {
    #expect(try found(in: role, .nameInRole).isEmpty)
  }

  @Test func `Groups and owners are looked at as roles`() throws {
    let text =
      SmallCase(role: "Operator, group: \"Ibu Fulanah\"").text + """
        recommendations:
          - {id: R1, title: Perkuat, addresses: [T1], leverage: direct, owner: "Drs. Fulan"}

        """
    #expect(try read(text).told(.nameInRole).count == 2)
  }
}
