/// What a file says of a case itself, in words that nobody has checked yet.
public struct ImportedHead: Hashable, Sendable {
  package var id: String?
  package var title: String?
  package var organisation: String?
  package var region: String?
  package var system: String?
  package var language: String?
  /// When the period begins and ends, as the file writes dates.
  package var from: String?
  package var to: String?
  package var instrument: String?

  /// Creates a head that says nothing.
  package init() {}
}

/// Where evidence comes from, in the words of a file.
package struct ImportedSource: Hashable, Sendable {
  /// What the file calls it, such as a document's name; each name stands for one source.
  package var name: String
  /// Its id in the case, where the file or the map gives one.
  package var id: String?
  /// How the evidence was got, by id or label; `nil` where the file does not say.
  package var technique: String?
  package var role: String?
  package var title: String?
  package var group: String?
  /// When, as the file writes it.
  package var date: String?
  package var note: String?

  package init(name: String, id: String? = nil) {
    self.name = name
    self.id = id
  }
}
