import GapModel

// What a case is about: its head, who coded, and index values.
extension Workbench {
  mutating func write(_ text: String, as field: HeadField) {
    let head = EditPath()["case"]
    switch field {
    case .title, .organisation, .system: write(text, as: .needed, at: head[field.rawValue])
    case .region, .citation, .note: write(text, as: .text, at: head[field.rawValue])
    case .language, .instrument: write(text, as: .neededWord, at: head[field.rawValue])
    case .id: write(text, as: .slug, at: head["id"])
    case .from, .to: writePeriod(text, as: field.rawValue)
    }
  }

  /// Writes the beginning or the end of the period, which has both or is left out.
  private mutating func writePeriod(_ text: String, as key: String) {
    let period = EditPath()["case"]["period"]
    let isNew = currentCase?.working.places?.has(period) == false
    makeEdits { writer throws(FieldRefusal) in
      guard let date = try FieldForm.date.value(of: text) else {
        return isNew ? [] : [.remove(period)]
      }
      guard isNew else { return try writer.writing(text, as: .date, at: period[key]) }
      return [.set(period, .mapping([.init("from", date), .init("to", date)]))]
    }
    guard notice == nil else { return }
    if text.trimmedText.isEmpty, !isNew {
      notice = .done(PrepareWords.periodRemoved)
    } else if isNew, !text.trimmedText.isEmpty {
      notice = .done(PrepareWords.periodIsOneDate)
    }
  }

  // MARK: Coders

  mutating func write(
    _ text: String,
    as field: CoderField,
    ofCoder place: Int,
    _ content: Case
  ) {
    guard content.coders.indices.contains(place) else { return }
    let path = EditPath()["case"]["coders"][place][field.rawValue]
    switch field {
    case .name: write(text, as: .text, at: path)
    case .id:
      rename(
        content.coders[place].id.text,
        .coder,
        to: text,
        at: path,
        taken: content.coders.map { $0.id.text }
      )
    }
  }

  mutating func addCoder(_ id: String, _ name: String, to content: Case) {
    let taken = content.coders.map { $0.id.text }
    makeEdits { _ throws(FieldRefusal) in
      let id = try FieldForm.id(taken: taken).value(of: id).map { YAMLValue.Entry("id", $0) }
      let name = try FieldForm.text.value(of: name).map { YAMLValue.Entry("name", $0) }
      let entries = [id, name].compactMap { $0 }
      return [.append(EditPath()["case"]["coders"], .mapping(entries))]
    }
  }

  mutating func removeCoder(_ place: Int, of content: Case) {
    guard let places = currentCase?.working.places, content.coders.indices.contains(place) else {
      return
    }
    let id = content.coders[place].id.text
    let referrers = References(to: id, .coder, in: places).referrers
    guard referrers.isEmpty else {
      notice = .problem(PrepareWords.coderHasCodings(id, referrers))
      return
    }
    remove(place, of: EditPath()["case"]["coders"])
  }

  // MARK: Index values

  mutating func write(_ text: String, as field: IndexField, ofIndex place: Int) {
    write(text, as: field.form, at: EditPath()["indices"][place][field.rawValue])
  }

  mutating func addIndex(_ scheme: String, _ year: String, _ value: String) {
    makeEdits { _ throws(FieldRefusal) in
      var entries: [YAMLValue.Entry] = []
      for (field, typed) in [(IndexField.scheme, scheme), (.year, year), (.value, value)] {
        guard let value = try field.form.value(of: typed) else { continue }
        entries.append(YAMLValue.Entry(field.rawValue, value))
      }
      return [.append(EditPath()["indices"], .mapping(entries))]
    }
  }
}

extension IndexField {
  /// How it is written.
  fileprivate var form: FieldForm {
    switch self {
    case .scheme: .neededWord
    case .year: .year
    case .value: .number(upTo: 100)
    }
  }
}
