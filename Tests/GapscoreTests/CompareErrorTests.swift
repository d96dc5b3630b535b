import Foundation
import Testing

@Suite struct `Cases that cannot be compared` {
  /// Runs a comparison that must fail, and returns what it says.
  private func failure(
    _ arguments: [String],
    in folder: Folder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let before = try folder.names()
    let run = try Program.run(["compare"] + arguments + ["-o", "out.html"], in: folder)
    #expect(run.status == 1, sourceLocation: sourceLocation)
    #expect(run.output.isEmpty, sourceLocation: sourceLocation)
    #expect(try folder.names() == before, sourceLocation: sourceLocation)
    return run.errors
  }

  /// The error itself, without the counts of warnings before it.
  private func told(_ errors: String) -> String {
    errors.components(separatedBy: "\n").filter { $0.hasPrefix("gapscore: ") }
      .joined(separator: "\n")
  }

  @Test func `One case only is named`() throws {
    let errors = try failure(["."], in: Offices.smallFolder("alfa"))
    #expect(errors.contains("two cases or more; there is alfa.yaml"))
  }

  @Test func `A file named twice is told`() throws {
    let folder = try Offices.smallFolder("alfa")
    #expect(
      try failure(["alfa.yaml", "alfa.yaml"], in: folder).contains("alfa.yaml is given twice")
    )
  }

  @Test func `The same case under another name names both files`() throws {
    let folder = try Offices.smallFolder("alfa", "beta")
    try folder.write(folder.bytes("alfa.yaml"), to: "copy.yaml")
    let errors = try failure(["."], in: folder)
    #expect(errors.contains("case 'alfa' is given more than once: alfa.yaml, copy.yaml"))
  }

  @Test func `Files of one name in two folders are told apart`() throws {
    let folder = try Offices.smallFolder("beta")
    try folder.write(Offices.small("alfa"), to: "north/case.yaml")
    try folder.write(Offices.small("alfa"), to: "south/case.yaml")
    let errors = try told(failure(["."], in: folder))
    #expect(errors.contains("north/case.yaml") && errors.contains("south/case.yaml"))
  }

  @Test func `Two cases of one office and period name both files`() throws {
    let folder = try Offices.regencyFolder(["disdik-2026.yaml", "dinkes-2026.yaml"])
    let copy = try folder.text("disdik-2026.yaml").replacing("contoh-disdik", with: "salinan")
    try folder.write(copy, to: "salinan.yaml")
    let errors = try told(failure(["."], in: folder))
    #expect(errors.contains("disdik-2026.yaml") && errors.contains("salinan.yaml"))
    #expect(errors.contains("Dinas Pendidikan Kabupaten Contoh"))
    #expect(!errors.contains("dinkes"))
  }

  @Test func `Cases of several instruments name all files and the view that helps`() throws {
    let errors = try told(failure(["."], in: Offices.studyFolder()))
    for file in Offices.studies { #expect(errors.contains(file)) }
    #expect(errors.contains("--view"))
  }

  @Test func `Through a crosswalk they can be`() throws {
    let arguments = ["compare", ".", "--view", "heeks", "--format", "json"]
    let run = try Program.run(arguments, in: Offices.studyFolder())
    #expect(run.status == 0)
    let root = try run.object
    #expect(root["view"] as? String == "heeks-itposmo")
    #expect(try root.objects("cases").count == 5)
    // What no indicator reaches is null, in every cell, and never 0 for want of evidence.
    let cells = try root.objects("dimensions").flatMap { try $0.objects("cells") }
    #expect(cells.contains { $0["gap"] is NSNull })
    for cell in cells {
      #expect((cell["gap"] is NSNull) == (cell["rating"] is NSNull))
      #expect((cell["gap"] is NSNull) == (cell["evidence"] is NSNull))
    }
  }

  @Test(arguments: ["heek", "", "Jones", "../own.yaml"])
  func `A view that is none is wrong usage`(view: String) throws {
    let folder = try Offices.smallFolder("a", "b")
    let run = try Program.run(["compare", ".", "--view", view], in: folder)
    #expect(run.status == 64)
    #expect(run.errors.contains("heeks-itposmo"))
  }

  @Test func `A case without a crosswalk is named`() throws {
    let folder = try Offices.smallFolder("a", "b")
    try folder.write(Offices.small("c", instrument: "heeks-2003"), to: "c.yaml")
    let errors = try failure([".", "--view", "heeks"], in: folder)
    #expect(errors.contains("c.yaml: instrument heeks-2003 has no crosswalk to heeks-itposmo"))
  }

  @Test func `It hides no fault of another file`() throws {
    let folder = try Offices.smallFolder("b")
    try folder.write(Offices.small("a", instrument: "heeks-2003"), to: "a.yaml")
    try folder.write(Offices.small("c", gap: "11"), to: "c.yaml")
    let errors = try failure([".", "--view", "heeks"], in: folder)
    #expect(errors.contains("c.yaml:14:"))
  }

  @Test func `All faults of all files are told, and nothing is written`() throws {
    let folder = try Offices.smallFolder("a", "b", "c")
    try folder.write(Offices.small("d", gap: "11"), to: "d.yaml")
    try folder.write(Offices.small("e", gap: "x"), to: "e.yaml")
    try folder.write("before", to: "out.html")
    let errors = try failure(["."], in: folder)
    #expect(errors.contains("d.yaml:14:") && errors.contains("[out-of-range]"))
    #expect(errors.contains("e.yaml:14:") && errors.contains("[not-a-number]"))
    #expect(try folder.text("out.html") == "before")
  }
}
