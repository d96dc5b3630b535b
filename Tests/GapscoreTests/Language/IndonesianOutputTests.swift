import Foundation
import Testing

@Suite struct `An Indonesian run` {
  private static let indonesian = ["LC_ALL": "id_ID.UTF-8"]

  private func run(_ arguments: [String], in folder: Folder) throws -> Program.Run {
    try Program.run(arguments, in: folder, environment: Self.indonesian)
  }

  /// What is run, with which status it ends, and part of what it says.
  static let failures: [(arguments: [String], status: Int32, told: String)] = [
    (
      ["score", "none.yaml"], 66, "tidak dapat membaca none.yaml: berkas atau folder itu tidak ada"
    ),
    (["score", "empty"], 66, "tidak ada berkas *.yaml atau *.yml di bawah empty"),
    (["score", "."], 66, "pipe.yaml tidak dibaca: bukan berkas biasa"),
    (
      ["score", "case.yaml", "-o", "no/a.csv"], 74,
      "tidak dapat menulis no/a.csv: berkas atau folder"
    ),
    (
      ["score", "case.yaml", "-o", "a.docx"], 64, "a.docx: perintah ini tidak menulis berkas .docx"
    ),
    (
      ["score", "case.yaml", "-o", "case.yaml", "--format", "json"], 64,
      "keluaran ini juga masukan: case.yaml"
    ),
    (["score", "case.yaml", "--threads", "0"], 64, "--threads harus lebih dari 0."),
    (
      ["score", "case.yaml", "--max-bytes", "4294967296"], 64,
      "--max-bytes paling banyak 4294967295."
    ),
    (["score", "case.yaml", "--view", "x"], 64, "Tidak ada instrumen 'x'; yang tersedia: "),
    (["score", "case.yaml"], 0, "case.yaml: 1 peringatan; 'gapscore check' menampilkannya"),
    (["report", "two.yaml"], 64, "two.yaml memuat 2 kasus; sebutkan sebuah folder pada --output."),
    (["report", "case.yaml", "--lang", "keduanya"], 64, "--lang keduanya hanya untuk HTML"),
    (
      ["report", "case.yaml", "--front-matter", "--format", "html"], 64,
      "--front-matter hanya untuk Markdown."
    ),
    (
      ["report", "case.yaml", "--figures", "case.yaml/x"], 74,
      "tidak dapat membuat folder case.yaml/x"
    ),
    (["audit", "two.yaml"], 1, "two.yaml memuat 2 kasus; audit hanya untuk satu kasus"),
    (["agree", "case.yaml"], 1, "case.yaml: tidak ada temuan yang dikode oleh dua pengode"),
    (
      ["compare", "case.yaml"], 1,
      "perbandingan memerlukan dua kasus atau lebih; yang ada case.yaml"
    ),
    (["compare", "case.yaml", "case.yaml"], 1, "case.yaml ditulis dua kali"),
    (["compare"], 64, "Sebutkan kasus yang dibandingkan, atau tulis --scores."),
    (["compare", "case.yaml", "--top", "1", "--bottom", "1"], 64, "Tulis --top atau --bottom"),
    (
      ["compare", "case.yaml", "--alias", "--brand", "b"], 64, "tidak dapat dipakai bersama --alias"
    ),
    (["plan", "case.yaml", "--budget", "banyak"], 64, "'banyak' bukan jumlah rupiah"),
    (["plan", "case.yaml", "--each-office"], 64, "--each-office memerlukan --budget"),
    (
      ["plan", "case.yaml", "--budget", "1", "--at-least", "R9"], 1,
      "tidak ada kasus yang punya tindakan 'R9'"
    ),
    (["trend", "case.yaml"], 1, "tren memerlukan dua periode atau lebih; yang ada case.yaml"),
    (
      ["trend", "a-2025.yaml", "b-2025.yaml"], 1,
      "tren memerlukan perangkat daerah dengan dua periode atau lebih"
    ),
    (
      ["trend", "a-2025.yaml", "b-2025.yaml", "salinan.yaml"], 1,
      "ada perangkat daerah yang kasusnya mulai pada waktu yang sama. Dinas Satu, Presensi: "
    ),
    (
      ["compare", "a-2025.yaml", "b-2025.yaml", "a-2026.yaml", "--period", "2027"], 1,
      "3 kasus tidak disertakan, karena periodenya tidak bersinggungan dengan 2027"
    ),
    (
      ["compare", "a-2025.yaml", "b-2025.yaml", "a-2026.yaml"], 0,
      "1 kasus tidak disertakan, karena perangkat daerahnya mempunyai kasus yang lebih baru"
    ),
    (
      ["compare", "b-2025.yaml", "a-2025.yaml", "salinan.yaml"], 1,
      "diberikan lebih dari sekali, dan periodenya tidak menunjukkan mana yang terbaru"
    ),
    (
      ["explain", "not-a-nmber"], 64,
      "Tidak ada aturan atau kunci 'not-a-nmber'; maksudnya 'not-a-number'?"
    ),
    (["instrument", "show", "x"], 64, "Tidak ada instrumen 'x'"),
    (["check", "none.yaml"], 66, "tidak dapat membaca none.yaml"),
  ]

  private func folder() throws -> Folder {
    let folder = try Samples.folder()
    try folder.write("\(Samples.smallCase())---\n\(Samples.smallCase(id: "kedua"))", to: "two.yaml")
    for (name, id, office, year) in [
      ("a-2025", "a-2025", "Satu", 2025), ("a-2026", "a-2026", "Satu", 2026),
      ("b-2025", "b-2025", "Dua", 2025), ("salinan", "salinan", "Satu", 2025),
    ] {
      let text = Offices.small(id, organisation: "Dinas \(office)")
        .replacing("  system:", with: "  period: {from: \(year), to: \(year)}\n  system:")
      try folder.write(text, to: "\(name).yaml")
    }
    try FileManager.default.createDirectory(
      at: folder.url("empty"),
      withIntermediateDirectories: false
    )
    return folder
  }

  @Test(arguments: failures)
  func `What goes wrong is told without an English word`(
    arguments: [String],
    status: Int32,
    told: String
  ) throws {
    let folder = try folder()
    let pipe = unsafe mkfifo(folder.path("pipe.yaml"), 0o600)
    try #require(pipe == 0)
    let run = try run(arguments, in: folder)
    #expect(run.status == status)
    #expect(run.errors.contains(told), "\(run.errors)")
    #expect(EnglishWords.found(in: run.errors).isEmpty, "\(run.errors)")
  }

  @Test func `The counts of a check are Indonesian`() throws {
    let folder = try Samples.folder()
    try folder.write("x", to: "b.yaml.txt")
    let run = try run(["check", "."], in: folder)
    #expect(
      run.errors.contains("b.yaml.txt tidak dibaca: namanya berakhiran .txt; ganti menjadi .yaml")
    )
    #expect(run.errors.hasSuffix("1 berkas: 0 kesalahan, 1 peringatan\n"))
  }

  @Test(arguments: [
    ["score", "case.yaml"], ["score", "case.yaml", "--firmness"],
    ["compare", "case.yaml", "other.yaml"], ["explain"],
    ["trend", "disdik-2025.yaml", "disdik-2026.yaml"],
    ["plan", "disdik-2025.yaml", "disdik-2026.yaml", "--status"],
    ["trend", "disdik-2025.yaml", "disdik-2026.yaml", "bkpsdm-2025.yaml", "bkpsdm-2026.yaml"],
  ])
  func `Its tables have no English word`(arguments: [String]) throws {
    let folder = try Offices.regencyFolder([
      "disdik-2025.yaml", "disdik-2026.yaml", "bkpsdm-2025.yaml", "bkpsdm-2026.yaml",
    ])
    try folder.write(Samples.smallCase(), to: "case.yaml")
    try folder.write(Offices.small("lain"), to: "other.yaml")
    let run = try run(arguments, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    // Names of rules, keys and letters are the same in every language.
    let words = run.output.replacing(/(?m)^ *[a-z-]+ \(/, with: "(")
      .replacing(/`[^`]*`/, with: "").replacing(/[aA]–[zZ]/, with: "")
    #expect(EnglishWords.found(in: words).isEmpty, "\(run.output)")
  }

  @Test func `A report is in the language of its case, and messages in that of the locale`() throws
  {
    let text = Samples.smallCase().replacingOccurrences(
      of: "  system:",
      with: "  language: en\n  system:"
    )
    let folder = try Samples.folder(text)
    let english = try Program.run(["report", "case.yaml"], in: folder)
    let run = try run(["report", "case.yaml"], in: folder)
    #expect(run.bytes == english.bytes)
    #expect(run.output.contains("## Summary"))
    #expect(english.errors == "case.yaml: 1 warning; 'gapscore check' shows it\n")
    #expect(run.errors == "case.yaml: 1 peringatan; 'gapscore check' menampilkannya\n")
  }

  @Test(arguments: [
    ["score", ".", "--format", "json"], ["score", ".", "--format", "jsonl"],
    ["score", ".", "--format", "csv"], ["score", ".", "--format", "csv", "--csv-locale", "id"],
    ["compare", ".", "--format", "json"], ["compare", ".", "--format", "csv"],
    ["trend", ".", "--format", "json"], ["plan", ".", "--format", "json"],
    ["plan", ".", "--budget", "500000000", "--format", "csv"],
    ["audit", "disdik-2025.yaml", "--format", "json"],
    ["audit", "disdik-2025.yaml", "--format", "csv"],
    ["instrument", "show", "heeks-itposmo", "--format", "yaml"],
  ])
  func `Data knows no language`(arguments: [String]) throws {
    let names =
      arguments[0] == "trend"
      ? ["disdik-2025.yaml", "disdik-2026.yaml"] : ["dinkes-2026.yaml", "disdik-2025.yaml"]
    let folder = try Offices.regencyFolder(names)
    let plain = try Program.run(arguments, in: folder)
    #expect(plain.status == 0, "\(plain.errors)")
    #expect(try run(arguments, in: folder).bytes == plain.bytes)
    for language in ["id", "en"] {
      #expect(try Program.run(arguments + ["--lang", language], in: folder).bytes == plain.bytes)
    }
  }

  @Test(arguments: [
    (
      ["score", "disdik-2026.yaml", "--firmness", "--format", "csv"],
      "Kasus;Judul;Perangkat daerah;"
    ),
    (["audit", "disdik-2026.yaml", "--format", "csv"], "Kasus;Temuan;Baris;Kolom;Sumber;"),
    (
      ["compare", "disdik-2026.yaml", "dinkes-2026.yaml", "--format", "csv"],
      "Kasus;Perangkat daerah;"
    ),
  ])
  func `CSV for an Indonesian spreadsheet has Indonesian headings, each once`(
    arguments: [String],
    beginning: String
  ) throws {
    let folder = try Offices.regencyFolder(["disdik-2026.yaml", "dinkes-2026.yaml"])
    let local = try Program.run(arguments + ["--csv-locale", "id"], in: folder).output
    let data = try Program.run(arguments, in: folder).output
    let heading = try #require(local.split(separator: "\r\n").first)
    #expect(heading.hasPrefix("\u{FEFF}\(beginning)"))
    let headings = heading.split(separator: ";").map(String.init)
    #expect(Set(headings).count == headings.count)
    #expect(headings.count == data.split(separator: "\r\n").first?.split(separator: ",").count)
    #expect(EnglishWords.found(in: headings.joined(separator: " ")).isEmpty)
  }
}
