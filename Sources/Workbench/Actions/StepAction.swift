/// The actions of one part of the workbench.
///
/// An action is written into the page at the element that does it, and comes back as these words when a
/// person uses the element. What the person types or chooses there comes behind them.
protocol StepAction: Hashable, Sendable {
  /// What the names of the actions begin with.
  static var part: String { get }

  /// The action's name, without what it begins with, and its arguments.
  var words: (name: String, arguments: [String]) { get }

  /// Reads an action; `nil` where there is none of that name, or an argument is missing.
  init?(_ name: String, _ words: inout ActionWords)
}

extension StepAction {
  /// The action as the page keeps it: its name and arguments with tabs between.
  var attribute: String {
    ([Self.part + "." + words.name] + words.arguments).joined(separator: "\t")
  }

  /// The action of a field: its last argument, which is what a person writes or chooses there, is left to
  /// the page.
  var fieldAttribute: String {
    ([Self.part + "." + words.name] + words.arguments.dropLast()).joined(separator: "\t")
  }
}
