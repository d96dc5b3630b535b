import GapModel
import Testing

/// A text that tests change.
struct EditedText {
  let text: CaseText

  init(_ text: String) throws { try self.init(Array(text.utf8)) }

  init(_ bytes: [UInt8]) throws { text = try CaseText(name: "case.yaml", bytes: bytes) }

  /// The text after a change, which was undone in between to see that the same bytes come of it.
  func changed(_ change: CaseEdit) throws -> String {
    let changed = try text.changed(by: change)
    #expect(changed.undo.applied(to: changed.text.bytes) == text.bytes)
    #expect(changed.edit.applied(to: text.bytes) == changed.text.bytes)
    return String(decoding: changed.text.bytes, as: UTF8.self)
  }

  /// Why a change is not made; `nil` when it is.
  func refusal(_ change: CaseEdit) -> EditRefusal? {
    do throws(EditRefusal) {
      _ = try text.changed(by: change)
      return nil
    } catch {
      return error
    }
  }
}
