/// Why a case does not come of a file, or does not grow by it: each reason with its place.
package struct ImportRefusal: Error, Hashable {
  /// The reasons, in the order of the file; at least one.
  package var faults: [ImportFault]

  init(_ faults: [ImportFault]) { self.faults = faults }

  package init(_ fault: ImportFault) { faults = [fault] }

  init(_ refusal: EditRefusal) {
    self.init(
      ImportFault(
        LocalisedText(
          id: "kasus tidak dapat diubah: \(refusal.reason.id)",
          en: "the case cannot be changed: \(refusal.reason.en)"
        )
      )
    )
  }
}
