/// Stands in for the lock that Swift has elsewhere: a module in a page has one thread.
final class Mutex<Value>: @unchecked Sendable {
  private var value: Value

  /// Keeps a value.
  init(_ value: Value) { self.value = value }

  /// Lets the value be looked at and changed.
  func withLock<Result>(_ body: (inout Value) -> Result) -> Result { body(&value) }
}
