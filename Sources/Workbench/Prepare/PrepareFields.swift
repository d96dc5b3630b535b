/// A field of a case's head.
public enum HeadField: String, CaseIterable, Hashable, Sendable {
  case title, organisation, region, system, from, to, language, instrument, id, citation, note
}

/// A field of a coder.
public enum CoderField: String, CaseIterable, Hashable, Sendable {
  case id, name
}

/// A field of an index's value.
public enum IndexField: String, CaseIterable, Hashable, Sendable {
  case scheme, year, value
}

/// A field of a source.
public enum SourceField: String, CaseIterable, Hashable, Sendable {
  case id, technique, role, title, group, date, weight, key, note
}

/// A field of an expectation; its place is `technology/network`, or `technology` without an indicator.
public enum ExpectationField: String, CaseIterable, Hashable, Sendable {
  case statement, place, id, weight, note
}
