/// Why a file that holds other files, or tables, is not read.
package struct ContainerFault: Error, Hashable {
  /// What is wrong, as a sentence without a full stop.
  package let reason: LocalisedText
  /// What to do; `nil` where the reason says it.
  package let help: LocalisedText?

  init(_ reason: LocalisedText, help: LocalisedText? = nil) {
    self.reason = reason
    self.help = help
  }
}
