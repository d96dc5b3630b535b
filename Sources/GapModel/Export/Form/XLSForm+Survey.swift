// The sheet of questions.
extension XLSForm {
  /// All rows, in the order of the phone.
  var survey: [FormRow] {
    var rows = [intro, fixed(FormQuestions.instrumentName, instrument.id.text)]
    if let subject {
      rows.append(fixed(FormQuestions.caseName, subject.id.text))
      rows.append(fixed("organisation", subject.organisation))
      rows.append(fixed("system", subject.system))
      if let region = subject.region { rows.append(fixed("region", region)) }
    } else {
      rows += page(
        "about_office",
        LocalisedText(id: "Perangkat daerah dan sistemnya", en: "The office and its system"),
        questions.office.map { row($0) }
      )
    }
    rows += page(
      "about_source",
      LocalisedText(id: "Sumber", en: "Source"),
      questions.source.map { row($0) }
    )
    rows.append(
      begin(
        "repeat",
        FormQuestions.repeatName,
        LocalisedText(id: "Temuan", en: "Finding")
      )
    )
    let words = questions.finding.prefix { $0.choices.isEmpty }
    rows += page(
      "words",
      LocalisedText(id: "Isi temuan", en: "What the finding says"),
      words.map { row($0) }
    )
    for question in questions.finding.dropFirst(words.count) {
      rows.append(row(question))
      // Without a problem the gap is 0, which nobody need know.
      if question.name == FormQuestions.wayName {
        rows.append(calculated("gap", "if(${\(question.name)} = 'met', '0', '')"))
      }
    }
    rows.append(FormRow([("type", "end_repeat")]))
    rows.append(
      calculated(FormQuestions.countName, "count(${\(FormQuestions.repeatName)})")
    )
    return rows
  }

  /// What to do, and what not to write.
  private var intro: FormRow {
    var row = FormRow([("type", "note"), ("name", "intro")])
    row.add(
      "label",
      LocalisedText(
        id:
          "Satu isian untuk satu sumber: satu orang yang diwawancarai, satu pengamatan, atau satu dokumen. Catat temuan satu per satu. Jangan tulis nama orang, nomor telepon, NIK, atau NIP; cukup jabatannya.",
        en:
          "One form for one source: one person interviewed, one observation or one document. Enter findings one by one. Write no names of persons, phone numbers or identity numbers; what the person does is enough."
      ),
      first: language
    )
    return row
  }

  /// A question.
  private func row(_ question: FormQuestion) -> FormRow {
    var row = FormRow([("type", type(of: question)), ("name", question.name)])
    row.add("label", question.label, first: language)
    if let hint = question.hint { row.add("hint", hint, first: language) }
    if isRequired(question) {
      row.add("required", "yes")
      row.add(
        "required_message",
        LocalisedText(id: "Pertanyaan ini harus dijawab.", en: "This question needs an answer."),
        first: language
      )
    }
    if let condition = condition(of: question) { row.add("relevant", condition) }
    if let limit = limit(of: question) {
      row.add("constraint", limit.expression)
      row.add("constraint_message", limit.message, first: language)
    }
    if question.choices.contains(where: { $0.parent != nil }) {
      row.add("choice_filter", "dimension = ${dimension}")
    }
    if question.field == .sheet(.statement) || question.field == .sheet(.quote)
      || question.field == .sheet(.note)
    {
      row.add("appearance", "multiline")
    }
    return row
  }

  private func type(of question: FormQuestion) -> String {
    switch question.field {
    case _ where !question.choices.isEmpty: "select_one \(question.name)"
    case .sheet(.date): "date"
    case .sheet(.gap): "decimal"
    default: "text"
    }
  }

  private func isRequired(_ question: FormQuestion) -> Bool {
    switch question.field {
    case .head(.organisation), .head(.system), .sheet(.technique), .sheet(.role), .sheet(.title),
      .sheet(.statement), .sheet(.risk):
      true
    default: false
    }
  }

  /// What an answer must be.
  private func limit(
    of question: FormQuestion
  ) -> (expression: String, message: LocalisedText)? {
    switch question.field {
    case .sheet(.gap):
      (
        ". >= 0 and . <= 10",
        LocalisedText(id: "Isilah angka dari 0 sampai 10.", en: "Enter a number from 0 to 10.")
      )
    case .sheet(.date):
      (
        ". <= today()",
        LocalisedText(id: "Tanggal ini belum tiba.", en: "This day has not come yet.")
      )
    case .sheet(.role), .sheet(.statement), .sheet(.quote), .sheet(.note):
      (
        #"not(regex(., '[\s\S]*[0-9]{16}[\s\S]*'))"#,
        LocalisedText(
          id: "Di sini ada nomor yang seperti NIK atau NIP. Hapuslah nomor itu.",
          en: "There is a number here that looks like one of identity. Take it out."
        )
      )
    default: nil
    }
  }

  // MARK: Rows that are no questions

  /// Questions that the phone shows on one page.
  private func page(_ name: String, _ label: LocalisedText, _ rows: [FormRow]) -> [FormRow] {
    var first = begin("group", name, label)
    first.add("appearance", "field-list")
    return [first] + rows + [FormRow([("type", "end_group")])]
  }

  private func begin(_ kind: String, _ name: String, _ label: LocalisedText) -> FormRow {
    var row = FormRow([("type", "begin_\(kind)"), ("name", name)])
    row.add("label", label, first: language)
    return row
  }

  /// What is the same in all submissions.
  private func fixed(_ name: String, _ text: String) -> FormRow {
    calculated(name, FormRow.literal(text))
  }

  private func calculated(_ name: String, _ expression: String) -> FormRow {
    FormRow([("type", "calculate"), ("name", name), ("calculation", expression)])
  }
}
