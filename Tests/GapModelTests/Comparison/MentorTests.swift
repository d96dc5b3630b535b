import GapModel
import Testing

@Suite struct `Who can teach whom` {
  private typealias Cell = ComparedCase.Cell

  @Test func `Those who are rated small may, the smallest gap first`() throws {
    // a and d are small, b small–medium, c medium.
    let dimension = try Comparison.ofCells([.of(1.5), .of(3), .of(5), .of(0.5)])
    #expect(dimension.mentors == ["d", "a"])
    // The one with a gap that is small is not behind.
    #expect(dimension.furthest == ["c", "b"])
    #expect(dimension.leastFar.isEmpty)
  }

  @Test func `Where nobody is small there are none, and who is least far is named`() throws {
    let dimension = try Comparison.ofCells([.of(3.5), .of(3), .of(5), .of(3)])
    #expect(dimension.mentors.isEmpty)
    #expect(dimension.leastFar == ["b", "d"])
  }

  @Test func `A provisional rating makes no mentor`() throws {
    let cells: [Cell] = [.of(0, isProvisional: true), .of(1.5), .of(5)]
    #expect(try Comparison.ofCells(cells).mentors == ["b"])
    let alone = try Comparison.ofCells([.of(0, isProvisional: true), .of(5)])
    #expect(alone.mentors.isEmpty)
    #expect(alone.leastFar == ["a"])
  }

  @Test func `Thin evidence makes no mentor`() throws {
    let cells: [Cell] = [
      .of(0, "technology", .thin), .of(1), .of(1.5, "technology", .strong), .of(5),
    ]
    #expect(try Comparison.ofCells(cells).mentors == ["b", "c"])
  }

  @Test func `Where all is thin there are none`() throws {
    let cells: [Cell] = [.of(0, "technology", .thin), .of(5, "technology", .thin)]
    let dimension = try Comparison.ofCells(cells)
    #expect(dimension.mentors.isEmpty)
    #expect(dimension.leastFar == ["a"])
    #expect(dimension.furthest == ["b"])
  }

  @Test(arguments: [[1, 0.5, 2], [3, 3.5, 4], [5, 6, 9.5], [3, 3]] as [[Double]])
  func `Where all have one rating there are none`(gaps: [Double]) throws {
    #expect(try Comparison.ofCells(gaps.map { Cell.of($0) }).mentors.isEmpty)
  }

  @Test func `What is not assessed neither teaches nor lags`() throws {
    let dimension = try Comparison.ofCells([.of(nil), .of(1), .of(nil), .of(5)])
    #expect(dimension.mentors == ["b"])
    #expect(dimension.furthest == ["d"])
  }

  @Test func `At most three are named on either side, by gap and then by name`() throws {
    let gaps: [Double] = [1, 0, 1, 0.5, 1, 5, 6, 6, 5.5, 3]
    let dimension = try Comparison.ofCells(gaps.map { .of($0) })
    #expect(dimension.mentors == ["b", "d", "a"])
    #expect(dimension.furthest == ["g", "h", "i"])
  }

  @Test func `With nothing above small nobody is behind`() throws {
    let dimension = try Comparison.ofCells([.of(0), .of(2)])
    #expect(dimension.furthest.isEmpty)
    #expect(dimension.leastFar.isEmpty)
  }
}
