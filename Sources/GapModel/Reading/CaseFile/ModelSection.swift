enum ModelKey: String, FieldKey { case input, process, output, outcome }

extension FieldReader {
  /// Reads the section `model`: what goes in, what is done, what that yields and what it changes.
  func implementationModel() throws(YAMLFailure) -> ImplementationModel? {
    var parts: [ModelKey: [String]] = [:]
    let outline = try mapping(subject: Noun.model.only) { (key: ModelKey) throws(YAMLFailure) in
      parts[key] = try texts().map { $0.value }
    }
    guard outline != nil else { return nil }
    return ImplementationModel(
      input: parts[.input] ?? [],
      process: parts[.process] ?? [],
      output: parts[.output] ?? [],
      outcome: parts[.outcome] ?? []
    )
  }
}
