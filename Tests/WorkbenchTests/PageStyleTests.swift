import Foundation
import Testing

@testable import GapModel

@Suite struct `The page's style` {
  @Test(arguments: [Palette.light, Palette.dark])
  func `Its colours are those of the reports`(palette: Palette) throws {
    let sheet = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Workbench/Page/workbench.css").standardizedFileURL
    let text = try String(contentsOf: sheet, encoding: .utf8)
    let blocks = text.components(separatedBy: ":root {").dropFirst().map { block in
      block.prefix { $0 != "}" }.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    #expect(blocks.contains { $0.contains(palette.declarations) })
  }
}
