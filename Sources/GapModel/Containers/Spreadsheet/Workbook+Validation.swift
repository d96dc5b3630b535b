extension Workbook {
  /// What some cells take, with a word to whoever fills them in.
  package struct Validation: Hashable, Sendable {
    /// The cells.
    package var cells: [CellRange]
    /// What they take.
    package var rule: Rule
    /// What is shown beside a cell while it is filled in.
    package var prompt: Message?
    /// What is said of anything else.
    package var refusal: Message?
    /// Whether anything else is refused; else it is only asked about.
    package var isStrict: Bool

    /// Creates a validation.
    package init(
      _ cells: [CellRange],
      _ rule: Rule,
      prompt: Message? = nil,
      refusal: Message? = nil,
      isStrict: Bool = true
    ) {
      self.cells = cells
      self.rule = rule
      self.prompt = prompt
      self.refusal = refusal
      self.isStrict = isStrict
    }
  }

  /// What a cell takes.
  package enum Rule: Hashable, Sendable {
    /// One of the words in the cells of a sheet, by its name in this workbook.
    case listed(sheet: String, CellRange)
    /// One of some words without commas, together at most 255 characters.
    case words([String])
    /// A number of a range.
    case number(ClosedRange<Double>)
    /// Anything: the cell has only a prompt.
    case anything
  }

  /// A word to whoever fills in a cell.
  ///
  /// What is longer than spreadsheets take is cut at a word.
  package struct Message: Hashable, Sendable {
    /// At most 32 characters.
    package var title: String
    /// At most 255 characters, 225 where it refuses.
    package var text: String

    /// Creates a message.
    package init(title: String, text: String) {
      self.title = title
      self.text = text
    }
  }
}
