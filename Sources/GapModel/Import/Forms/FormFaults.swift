// Why answers to a form are not imported.
extension ImportFault {
  /// Only sheets of repeated groups.
  static func withoutSubmissions(_ sheet: FormSheet?) -> Self {
    Self(
      LocalisedText(
        id: "lembar utama dengan satu baris untuk setiap isian formulir tidak ada",
        en: "the main sheet, with one row for each submission, is missing"
      ),
      help: wholeWorkbook,
      at: sheet?.headingPlace
    )
  }

  /// More than one sheet that could be the main one.
  static func severalMains(_ names: [String]) -> Self {
    let names = names.joined(separator: ", ")
    return Self(
      LocalisedText(
        id: "ada beberapa lembar utama isian formulir: \(names)",
        en: "there are several main sheets of submissions: \(names)"
      ),
      help: LocalisedText(
        id: "simpan ekspor dari setiap formulir sebagai berkas tersendiri",
        en: "keep the export of each form in a file of its own"
      )
    )
  }

  /// A number, key or identity that two rows have.
  static func doubled(_ heading: String, _ text: String, at place: ImportPlace) -> Self {
    Self(
      LocalisedText(
        id: "“\(text)” pada kolom \(heading) ada dua kali, sehingga barisnya tidak dapat dibedakan",
        en: "“\(text)” stands twice in the column \(heading), so that rows cannot be told apart"
      ),
      help: LocalisedText(
        id:
          "jangan menggabungkan beberapa ekspor dalam satu berkas; impor satu per satu, atau hapus baris ganda",
        en:
          "do not put several exports into one file; import them one by one, or delete the row that is double"
      ),
      at: place
    )
  }

  /// A sheet that does not say which rows belong together.
  static func withoutIndex(_ sheet: FormSheet, _ heading: String) -> Self {
    Self(
      LocalisedText(
        id:
          "lembar “\(sheet.name)” tidak mempunyai kolom \(heading), sehingga temuan tidak dapat dihubungkan dengan isiannya",
        en:
          "the sheet “\(sheet.name)” has no column \(heading), so that findings cannot be joined to their submissions"
      ),
      help: wholeWorkbook,
      at: sheet.headingPlace
    )
  }

  /// A row whose number and whose submission's identity differ.
  static func contradicting(at place: ImportPlace) -> Self {
    Self(
      LocalisedText(
        id: "menurut nomornya baris ini milik isian lain daripada menurut _submission__uuid",
        en: "by its number this row belongs to another submission than by its _submission__uuid"
      ),
      help: wholeWorkbook,
      at: place
    )
  }

  /// The sheets of findings are not in the workbook.
  static func withoutRepeats(_ sheet: FormSheet) -> Self {
    Self(
      LocalisedText(
        id: "lembar temuan tidak ada; lembar “\(sheet.name)” hanya memuat isian tentang sumbernya",
        en:
          "the sheet of findings is missing; the sheet “\(sheet.name)” has only what was answered about sources"
      ),
      help: wholeWorkbook,
      at: sheet.headingPlace
    )
  }

  /// No submissions at all.
  static func withoutAnswers(_ sheet: FormSheet) -> Self {
    Self(
      LocalisedText(
        id: "lembar “\(sheet.name)” belum berisi isian formulir",
        en: "the sheet “\(sheet.name)” has no submissions"
      ),
      at: sheet.headingPlace
    )
  }

  /// No column that says what was found.
  static func withoutFindings(_ headings: [String], _ sheet: FormSheet) -> Self {
    let names = headings.prefix(12).map { "“\($0)”" }.joined(separator: ", ")
    return Self(
      LocalisedText(
        id: "tidak ada kolom yang dikenal sebagai temuan; kolom yang ada: \(names)",
        en: "no column is known to say what was found; the columns are: \(names)"
      ),
      help: LocalisedText(
        id: "tulis dengan --map kolom mana yang berisi temuan (statement)",
        en: "say with --map which column holds the findings (statement)"
      ),
      at: sheet.headingPlace
    )
  }

  /// The sheet that a map names is not there.
  static func withoutSheet(_ name: String, _ names: [String]) -> Self {
    Self(
      LocalisedText(
        id: "lembar “\(name)” tidak ada",
        en: "there is no sheet “\(name)”"
      ),
      help: LocalisedText(
        id: "lembar yang ada: \(names.joined(separator: ", "))",
        en: "the sheets are: \(names.joined(separator: ", "))"
      )
    )
  }

  /// How to export so that everything is there.
  private static var wholeWorkbook: LocalisedText {
    LocalisedText(
      id: "ekspor lagi dari KoboToolbox sebagai XLS (bukan CSV), tanpa menghapus lembar atau kolom",
      en: "export again from KoboToolbox as XLS (not CSV), and delete no sheets or columns"
    )
  }
}
