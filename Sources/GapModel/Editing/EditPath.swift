/// The way to a value of a text: its document, then keys and entries of lists.
///
///     EditPath(document: 0)["findings"].entry("F1")["impact"]
public struct EditPath: Hashable, Sendable {
  /// A step on the way.
  public enum Step: Hashable, Sendable {
    /// Into the value of a key.
    case key(String)
    /// Into an entry of a list, counted from 0.
    case index(Int)
    /// Into the only entry of a list that has this value at a key.
    case named(key: String, value: String)
  }

  /// The document, counted from 0.
  public let document: Int
  /// The steps from the document's top.
  public let steps: [Step]

  /// Creates a path to a whole document.
  public init(document: Int = 0) { self.init(document: document, steps: []) }

  private init(document: Int, steps: [Step]) {
    self.document = document
    self.steps = steps
  }

  /// The path to the value of a key.
  public subscript(key: String) -> EditPath { appending(.key(key)) }

  /// The path to an entry of a list, counted from 0.
  public subscript(index: Int) -> EditPath { appending(.index(index)) }

  /// The path to the entry of a list that has a name: at its key `id`, unless another is given.
  public func entry(_ name: String, by key: String = "id") -> EditPath {
    appending(.named(key: key, value: name))
  }

  private func appending(_ step: Step) -> EditPath {
    EditPath(document: document, steps: steps + [step])
  }

  /// The path without its last step.
  var parent: EditPath { EditPath(document: document, steps: Array(steps.dropLast())) }
}
