/// The form by which findings are gathered on phones, for KoboToolbox, ODK and whatever else reads XLSForm.
///
/// One submission is one source. Questions and choices are named by the words of the case format, so that answers are
/// known again when they are imported.
///
/// - SeeAlso: The XLSForm standard, https://xlsform.org.
package struct XLSForm {
  /// What findings are judged by.
  let instrument: Instrument
  /// The case that the form is for; `nil` where the office is asked for.
  let subject: Case?
  /// The language that the phone begins with.
  let language: Language
  /// What is asked.
  let questions: FormQuestions

  /// The form of an instrument, for any office.
  package static func workbook(of instrument: Instrument, language: Language = .id) -> Workbook {
    XLSForm(instrument: instrument, subject: nil, language: language).workbook
  }

  /// The form of a case: its office is known, and its expectations can be chosen.
  package static func workbook(of subject: Case) -> Workbook {
    XLSForm(instrument: subject.instrument, subject: subject, language: subject.language).workbook
  }

  private init(instrument: Instrument, subject: Case?, language: Language) {
    self.instrument = instrument
    self.subject = subject
    self.language = language
    questions = FormQuestions(of: instrument, expectations: subject?.design ?? [])
  }

  private var workbook: Workbook {
    Workbook(
      title: title,
      language: language,
      sheets: [
        FormRow.sheet("survey", survey), FormRow.sheet("choices", choices),
        FormRow.sheet("settings", [settings]),
      ]
    )
  }

  /// The choices of all questions that have any.
  private var choices: [FormRow] {
    (questions.office + questions.source + questions.finding).flatMap { question in
      question.choices.map { choice in
        var row = FormRow([("list_name", question.name), ("name", choice.name)])
        row.add("label", choice.label, first: language)
        if let parent = choice.parent { row.add("dimension", parent) }
        return row
      }
    }
  }

  private var settings: FormRow {
    let name = ["${role}", "${title}", "' '", "${date}"]
    let parts = (subject == nil ? ["${organisation}", "' – '"] : []) + name
    return FormRow([
      ("form_title", FormRow.plain(title)),
      ("form_id", "gapscore-" + (subject?.id.text ?? instrument.id.text)),
      ("version", "\(instrument.head.version)-\(instrument.sha256.prefix(8))"),
      ("default_language", FormRow.name(of: language)),
      ("instance_name", "concat(\(parts.joined(separator: ", ")))"),
    ])
  }

  private var title: String {
    let words = LocalisedText(id: "Temuan", en: "Findings")[language]
    guard let subject else { return "\(words) – \(instrument.head.title[language])" }
    return "\(words) – \(subject.organisation) – \(subject.system)"
  }
}
