import Testing

@testable import GapModel

/// Workbooks in which something is missing, doubled, or contradicts itself.
@Suite struct `Answers that are not whole` {
  private let main = sheet(
    "M",
    ["technique", "_uuid", "_index"],
    ["interview", "u1", "1"],
    ["interview", "u2", "2"]
  )
  private let links = ["statement", "_parent_table_name", "_parent_index", "_submission__uuid"]

  private func refusal(_ sheets: ImportedTable..., map: ImportMap = ImportMap()) throws
    -> ImportFault
  {
    try #require(throws: ImportFault.self) {
      _ = try FormAnswers.material(of: sheets, instrument: Shipped.three, map: map)
    }
  }

  @Test
  func `Rows of a submission that was deleted are left out, counted, and told with their place`()
    throws
  {
    let material = try answers(
      main,
      sheet("findings", links, ["a", "M", "1", "u1"], ["b", "M", "9", "u9"])
    )
    #expect(material.findings.map { $0.statement } == ["a"])
    #expect(
      material.missing == [
        "1 rows of submissions that were deleted", "1 submissions without a finding",
      ]
    )
    #expect(
      material.doubtful == [
        "findings!3 this row belongs to a submission that is not there any more, so it is left out"
      ]
    )
  }

  @Test func `A number that two submissions have is refused with its place`() throws {
    let fault = try refusal(
      sheet("M", ["statement", "_uuid", "_index"], ["a", "u1", "1"], ["b", "u2", "1"])
    )
    #expect(fault.place?.description == "M!C3")
    #expect(
      fault.reason.en == "“1” stands twice in the column _index, so that rows cannot be told apart"
    )
  }

  @Test func `The same submission twice is refused`() throws {
    let fault = try refusal(
      sheet("M", ["statement", "_uuid", "_index"], ["a", "u1", "1"], ["b", "u1", "2"])
    )
    #expect(fault.place?.description == "M!B3")
  }

  @Test func `Without _parent_index rows are joined by their submission`() throws {
    let material = try answers(
      main,
      sheet("findings", ["statement", "_submission__uuid"], ["a", "u2"], ["b", "u1"])
    )
    #expect(material.findings.map { $0.origin.document } == ["u2", "u1"])
  }

  @Test func `Without both the sheet is refused`() throws {
    let fault = try refusal(
      main,
      sheet("findings", ["statement", "_parent_table_name"], ["a", "M"])
    )
    #expect(fault.place?.description == "findings!1")
    #expect(
      fault.reason.en
        == "the sheet “findings” has no column _parent_index, so that findings cannot be joined to their submissions"
    )
  }

  @Test func `A main sheet without _index is refused where repeats go by it`() throws {
    let fault = try refusal(
      sheet("M", ["technique", "_submission_time"], ["interview", "2026-03-14"]),
      sheet("findings", ["statement", "_parent_table_name", "_parent_index"], ["a", "M", "1"])
    )
    #expect(fault.place?.description == "M!1")
  }

  @Test func `A row whose number and identity lead to different submissions is refused`() throws {
    let fault = try refusal(main, sheet("findings", links, ["a", "M", "1", "u2"]))
    #expect(fault.place?.description == "findings!D2")
  }

  @Test func `Rows that belong to each other in a circle belong to nothing`() throws {
    let material = try answers(
      main,
      sheet(
        "findings",
        ["statement", "_index"] + links.dropFirst(),
        ["a", "1", "findings", "1", ""]
      )
    )
    #expect(material.findings.isEmpty)
    #expect(
      material.missing == [
        "1 rows of submissions that were deleted", "2 submissions without a finding",
      ]
    )
  }

  @Test func `A workbook of repeats alone is refused`() throws {
    let fault = try refusal(sheet("findings", links, ["a", "M", "1", "u1"]))
    #expect(fault.reason.en == "the main sheet, with one row for each submission, is missing")
  }

  @Test func `Two forms in one workbook are refused`() throws {
    let fault = try refusal(main, sheet("N", ["statement", "_uuid"], ["a", "u5"]))
    #expect(fault.reason.en == "there are several main sheets of submissions: M, N")
  }

  @Test(arguments: [
    ["organisation", "technique", "findings_count", "_uuid"],
    ["organisation", "technique", "SET-OF-findings", "_uuid"],
    ["organisation", "technique", "role", "_uuid"],
  ])
  func `A main sheet without its repeats is refused where it shows that there were some`(
    headings: [String]
  ) throws {
    let fault = try refusal(sheet("M", headings, ["Dinas A", "interview", "3", "u1"]))
    #expect(
      fault.reason.en
        == "the sheet of findings is missing; the sheet “M” has only what was answered about sources"
    )
    #expect(
      fault.help?.en
        == "export again from KoboToolbox as XLS (not CSV), and delete no sheets or columns"
    )
  }

  @Test func `Fewer findings than the form counted are told with their submission`() throws {
    let material = try answers(
      sheet(
        "M",
        ["technique", "findings_count", "_uuid", "_index"],
        ["interview", "2", "u1", "1"]
      ),
      sheet("findings", links, ["a", "M", "1", "u1"])
    )
    #expect(
      material.doubtful == [
        "M!2 this submission has 2 findings, and the sheet of findings has 1"
      ]
    )
  }

  @Test(arguments: ["Not Approved", "validation_status_not_approved"])
  func `Submissions rejected in review do not come in, nor do their findings`(review: String) throws
  {
    let material = try answers(
      sheet(
        "M",
        ["technique", "_uuid", "_validation_status", "_index"],
        ["interview", "u1", review, "1"],
        ["interview", "u2", "Approved", "2"]
      ),
      sheet("findings", links, ["a", "M", "1", "u1"], ["b", "M", "2", "u2"])
    )
    #expect(material.findings.map { $0.statement } == ["b"])
    #expect(material.cases.flatMap { $0.sources.map { $0.name } } == ["u2"])
    #expect(material.missing == ["1 submissions rejected in review"])
  }

  @Test func `Findings that nobody filled in are counted`() throws {
    let material = try answers(
      main,
      sheet("findings", ["statement", "note"] + links.dropFirst(), ["", "x", "M", "1", "u1"])
    )
    #expect(material.findings.isEmpty)
    #expect(material.missing == ["1 empty findings", "1 submissions without a finding"])
  }

  @Test func `A form without submissions is refused`() throws {
    let fault = try refusal(sheet("M", ["statement", "_uuid"]))
    #expect(fault.reason.en == "the sheet “M” has no submissions")
  }

  @Test func `A submission without its office is told`() throws {
    let material = try answers(
      sheet("M", ["organisation", "statement", "_uuid"], ["Dinas A", "a", "u1"], ["", "b", "u2"])
    )
    #expect(material.doubtful == ["M!3 this submission does not name its office"])
  }
}
