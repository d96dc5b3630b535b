import FoundationEssentials
import GapModel
import Testing

@Suite struct `Random edits of the shipped cases` {
  /// Every case that the project ships.
  static let files: [String] = {
    let folders = ["cases", "cases/example-regency"]
    let cases = folders.flatMap { folder -> [String] in
      let path = ProjectFiles.root.appending(path: folder).path(percentEncoded: false)
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return names.filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
    }
    return cases.sorted() + ["examples/ten-lines.yaml"]
  }()

  @Test func `There are cases to edit`() { #expect(Self.files.count > 10) }

  /// A case as far as two are compared here: however findings are kept in memory.
  private static func compared(_ assessedCase: Case) -> (Case, [Finding]) {
    (assessedCase.with(findings: []), Array(assessedCase.findings))
  }

  @Test(arguments: files)
  func `The file read again is the case changed in memory, and undone the same bytes`(
    file: String
  ) throws {
    let original = Array(try ProjectFiles.text(file).utf8)
    var text = try CaseText(name: file, bytes: original)
    var content = try #require(try read(original).documents.first).content
    var generator = SplitMix(seed: UInt64(file.utf8.count) &* 7919)
    var undoes: [TextEdit] = []
    var attempts = 0
    while undoes.count < 300, attempts < 3_000 {
      attempts += 1
      guard let drawn = ModelEdit.draw(from: content, &generator) else { continue }
      let changed: CaseText.Changed
      do {
        changed = try text.changed(by: drawn.edit)
      } catch {
        Issue.record("\(error) of \(drawn.edit) in\n\(String(decoding: text.bytes, as: UTF8.self))")
        return
      }
      let result = try read(changed.text.bytes)
      let found = try #require(result.documents.first, "\(drawn.edit): \(result.errors)").content
      let isSame = Self.compared(found) == Self.compared(drawn.meant)
      guard isSame else {
        Issue.record("\(drawn.edit)")
        return
      }
      #expect(changed.undo.applied(to: changed.text.bytes) == text.bytes)
      undoes.append(changed.undo)
      (text, content) = (changed.text, drawn.meant)
    }
    #expect(undoes.count == 300)
    #expect(text.bytes != original)
    let undone = undoes.reversed().reduce(text.bytes) { $1.applied(to: $0) }
    #expect(undone == original)
  }
}
