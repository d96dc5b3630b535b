enum SignatureKey: String, FieldKey { case place, date, position, name, number }

extension FieldReader {
  /// Reads the section `signature`.
  func signature() throws(YAMLFailure) -> Signature? {
    var texts: [SignatureKey: String] = [:]
    var date: CalendarDate?
    try mapping(subject: Noun.signature.only) {
      (key: SignatureKey) throws(YAMLFailure) in
      switch key {
      case .date: date = try self.date()?.value
      case .place, .name, .number: texts[key] = try letterheadText()?.value
      case .position: texts[key] = try letterheadText(required: true)?.value
      }
    }
    return texts[.position].map { position in
      Signature(
        place: texts[.place],
        date: date,
        position: position,
        name: texts[.name],
        number: texts[.number]
      )
    }
  }
}
