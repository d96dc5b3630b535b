/// What a person asks of an import besides the map.
package struct ImportChoices: Sendable {
  /// What people call the file that is imported, without its folder.
  package var file: String
  /// The language of the case that is begun, where the file does not say.
  package var language: Language
  /// How the case that is begun names its instrument; by its id unless said.
  package var instrumentReference: String?
  /// The technique of sources whose own is not known, by id or label.
  package var technique: String?
  /// Who coded all that is imported, as an id of the case.
  package var coder: String?
  /// Who coded what stands in the case without a coder, once a second one comes.
  package var firstCoder = "A"
  /// Whether names of coders, and of documents that look like persons, go into the case.
  package var keepsNames = false

  package init(file: String, language: Language) {
    self.file = file
    self.language = language
  }
}
