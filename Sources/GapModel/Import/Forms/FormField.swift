/// What an answer to a question of a form becomes.
enum FormField: Hashable {
  /// Something that is said of the case itself.
  case head(Head)
  /// What a column of a sheet of findings may hold too.
  case sheet(SheetField)
  /// How many findings a submission has, as the form itself counted them.
  case count

  /// What is said of a case itself.
  enum Head: Hashable {
    case organisation, system, region, instrument
    /// The case's id.
    case id
  }
}
