import Glibc

/// The variables that a run was started with.
struct Environment: Sendable {
  private let value: @Sendable (String) -> String?

  /// The value of a variable; `nil` where it is not set, or empty.
  subscript(name: String) -> String? {
    guard let value = value(name), !value.isEmpty else { return nil }
    return value
  }

  /// Creates an environment of these variables alone.
  init(_ variables: [String: String]) { value = { variables[$0] } }

  private init(value: @escaping @Sendable (String) -> String?) { self.value = value }

  /// The variables of the process.
  static let ofProcess = Environment(value: { name in
    guard let value = unsafe getenv(name) else { return nil }
    return unsafe String(cString: value)
  })
}
