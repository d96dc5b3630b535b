import GapModel
import Testing

@Suite struct `The implementation model as a picture` {
  private func flow(_ stages: [(name: String, elements: [String])], language: Language = .en) throws
    -> DrawnPicture
  {
    let lines = stages.map { "  \($0.name): [\($0.elements.joined(separator: ", "))]\n" }
    return try PictureCase(language: language, rest: "model:\n" + lines.joined())
      .picture("implementation-model")
  }

  // A box is as wide as its words, A: 0.74 · 10.5 = 7.77, and 6 at each side, 19.77; its line is 14 high
  // (10.5 · 1.3 = 13.65, rounded), with 5 above and below, 24. A stage has 6 above and below its boxes:
  // 36. The labels of the stages take 88; the second box begins 6 behind the first:
  // 88 + 19.77 + 6 = 113.77.
  @Test func `Boxes stand side by side within their stage`() throws {
    let picture = try flow([("input", ["A", "B"])])
    let stages = try picture.all("rect", "stage").map {
      try $0.lengths("x", "y", "width", "height")
    }
    #expect(stages == [[1, 2, 358, 36]])
    let boxes = try picture.all("rect", "element").map {
      try $0.lengths("x", "y", "width", "height")
    }
    #expect(boxes.count == 2)
    #expect(areClose(boxes[0], [88, 8, 19.77, 24]))
    #expect(areClose(boxes[1], [113.77, 8, 19.77, 24]))
    // 2 + 36 + 2
    #expect(try picture.size == (360, 40))
    #expect(picture.all("line", "flow").isEmpty)
  }

  // The first ends at 2 + 36 = 38, the second begins 20 below it, at 58, and ends at 94.
  @Test func `An arrow leads from each stage to the next`() throws {
    let picture = try flow([("input", ["A"]), ("outcome", ["B"])])
    #expect(try picture.all("rect", "stage").map { try $0.length("y") } == [2, 58])
    #expect(try picture.size == (360, 96))
    let arrow = try #require(picture.all("line", "flow").first)
    // In the middle, from 3 below the first stage, 38 + 3, to 8 above the second, 58 − 8.
    #expect(try arrow.lengths("x1", "y1", "x2", "y2") == [180, 41, 180, 50])
    // Its head begins 9 above the second stage, 58 − 9, and ends 3 above, 58 − 3.
    let head = picture.all("polygon", "point").first?.attributes["points"]
    #expect(head == "175,49 185,49 180,55")
  }

  @Test func `A stage without elements is left out`() throws {
    let picture = try flow([("input", ["A"]), ("process", []), ("outcome", ["B"])])
    #expect(picture.all("rect", "stage").count == 2)
    #expect(picture.all("line", "flow").count == 1)
  }

  private static let long = String(repeating: "abcdefghij", count: 6)

  private static let nasty: [(name: String, elements: [String])] = [
    ("long", [long]), ("two long", [long, long]),
    ("very long", [String(repeating: "Menerima laporan dari warga ", count: 20)]),
    ("thirty", (1...30).map { "Unsur \($0)" }),
    ("thirty long", Array(repeating: "Pemerintahan daerah berbasis elektronik", count: 30)),
    ("one letter", ["A"]),
    ("mixed", ["A", long, "B", long, "C"]),
  ]

  @Test(arguments: nasty.indices, Language.allCases)
  func `Words stay in their boxes and boxes within their stage`(
    _ index: Int,
    _ language: Language
  ) throws {
    let names = ["input", "process", "output", "outcome"]
    let picture = try flow(names.map { ($0, Self.nasty[index].elements) }, language: language)
    try picture.expectReadable()
    let stages = try picture.all("rect", "stage").map {
      try $0.lengths("x", "y", "width", "height")
    }
    let boxes = try picture.all("rect", "element").map {
      try $0.lengths("x", "y", "width", "height")
    }
    #expect(stages.count == 4)
    #expect(boxes.count == 4 * Self.nasty[index].elements.count)
    for box in boxes { #expect(stages.contains { Self.holds($0, box) }, "\(box)") }
    for (index, box) in boxes.enumerated() {
      #expect(!boxes[(index + 1)...].contains { Self.overlap($0, box) }, "\(box)")
    }
    // Each label of a stage within it, too.
    let labels = try picture.all("text", "bar-value").map { try $0.lengths("x", "y") + [1, 1] }
    for label in labels { #expect(stages.contains { Self.holds($0, label) }, "\(label)") }
    let words = try picture.labels.filter { !names.contains($0.text) && $0.left > 70 }
    for word in words {
      let place = [word.left, word.top, word.right - word.left, word.bottom - word.top]
      #expect(boxes.contains { Self.holds($0, place) }, "\(word)")
    }
  }

  private static func holds(_ outer: [Double], _ inner: [Double]) -> Bool {
    outer[0] <= inner[0] + 0.01 && outer[1] <= inner[1] + 0.01
      && inner[0] + inner[2] <= outer[0] + outer[2] + 0.01
      && inner[1] + inner[3] <= outer[1] + outer[3] + 0.01
  }

  private static func overlap(_ one: [Double], _ other: [Double]) -> Bool {
    one[0] + 0.01 < other[0] + other[2] && other[0] + 0.01 < one[0] + one[2]
      && one[1] + 0.01 < other[1] + other[3] && other[1] + 0.01 < one[1] + one[3]
  }
}
