import Foundation
import Testing

@Suite struct `Options of a report` {
  @Test(arguments: ["x", "summary,x", "", ",", "Summary", "matrix"])
  func `A section that there is not is told, with those there are`(_ only: String) throws {
    let run = try Program.run(["report", "case.yaml", "--only", only], in: Samples.folder())
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("Error: "))
    for name in ["summary", "decisions", "gap-table", "priorities", "plan", "evidence", "method"] {
      #expect(run.errors.contains(name), "\(name)")
    }
  }

  @Test(arguments: ["method", "summary,method", "summary, method", "method,summary"])
  func `Sections are asked for by name`(_ only: String) throws {
    let arguments = ["report", "case.yaml", "--lang", "en", "--only", only]
    let run = try Program.run(arguments, in: Samples.folder())
    #expect(run.status == 0)
    let headings = run.output.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(headings.count == only.split(separator: ",").count)
  }

  @Test(arguments: [
    ["--lang", "both"], ["--lang", "both", "--format", "markdown"],
    ["--lang", "both", "-o", "report.md"],
  ])
  func `Both languages need a page`(_ options: [String]) throws {
    let folder = try Samples.folder()
    let run = try Program.run(["report", "case.yaml"] + options, in: folder)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("--lang both needs a page"))
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test(arguments: [["--format", "html"], ["-o", "report.html"]])
  func `Both languages stand on one page, the case's own first`(_ options: [String]) throws {
    let folder = try Samples.folder()
    let run = try Program.run(["report", "case.yaml", "--lang", "both"] + options, in: folder)
    #expect(run.status == 0)
    let page = options.contains("-o") ? try folder.text("report.html") : run.output
    #expect(page.contains("<html lang=\"id\">"))
    let id = try #require(page.range(of: "id=\"language-id\""))
    let en = try #require(page.range(of: "id=\"language-en\""))
    #expect(id.lowerBound < en.lowerBound)
  }

  @Test(arguments: [["--format", "html"], ["-o", "report.html"], ["-o", "report.htm"]])
  func `Metadata are for Markdown`(_ options: [String]) throws {
    let folder = try Samples.folder()
    let run = try Program.run(["report", "case.yaml", "--front-matter"] + options, in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("--front-matter is for Markdown."))
    #expect(try folder.names() == ["case.yaml"])
  }

  @Test
  func `A folder's name says nothing of the format`() throws {
    let folder = try Samples.folder()
    try folder.write("x", to: "pages.html/keep")
    let arguments = ["report", "case.yaml", "--lang", "both", "-o", "pages.html"]
    #expect(try Program.run(arguments, in: folder).status == 64)
  }

  @Test(arguments: ["leader", "planner", "researcher"])
  func `A report is for a reader`(_ reader: String) throws {
    let folder = try Samples.studyFolder()
    let arguments = ["report", "study.yaml", "--lang", "en", "--for", reader]
    let run = try Program.run(arguments, in: folder)
    #expect(run.status == 0)
    // One for each section: a leader has the summary and the decisions.
    let headings = run.output.split(separator: "\n").count { $0.hasPrefix("## ") }
    #expect(reader == "leader" ? headings == 2 : headings > 7)
  }

  @Test func `Another reader is told to be none`() throws {
    let run = try Program.run(["report", "case.yaml", "--for", "boss"], in: Samples.folder())
    #expect(run.status == 64)
    for name in ["leader", "planner", "researcher"] { #expect(run.errors.contains(name)) }
  }

  @Test func `Help shows an example and every section's name`() throws {
    let run = try Program.run(["report", "--help"], in: Folder())
    #expect(run.status == 0)
    #expect(run.output.contains("Example: gapscore report "))
    for name in ["gap-table", "priorities", "--front-matter", "--figures", "leader"] {
      #expect(run.output.contains(name), "\(name)")
    }
  }
}
