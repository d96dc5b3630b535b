import Testing

/// The house rules that the compiler does not know, read from the sources.
@Suite struct ArchitectureTests {
  /// The folders of the library in the order of a reader's head; CONTRIBUTING has the same list.
  static let folders = [
    "Support", "Language", "Instrument", "Case", "Brand", "Diagnostics", "Containers", "Checks",
    "Reading", "Schema", "Editing", "Template", "Import", "Export",
    "Crosswalk", "Scoring", "Evidence", "Firmness", "Scored", "Agreement", "Audit", "Comparison",
    "Trend", "Plan", "Report",
  ]

  /// The libraries in C with the folder that alone knows each.
  static let homes = [
    "CLibYAML": "/Reading/YAML/", "CLibExpat": "/Reading/XML/", "CZlib": "/Containers/Zip/",
    "CSQLite": "/Containers/SQLite/",
  ]

  @Test(arguments: homes.keys.sorted())
  func `Each library in C is known to one folder only`(library: String) throws {
    let home = try #require(Self.homes[library])
    let files = try SourceFile.all(in: "GapModel").filter { $0.text.contains("import \(library)") }
    #expect(!files.isEmpty)
    for file in files { #expect(file.path.contains(home), "\(file.path)") }
  }

  @Test func `Only the folders of the libraries in C know unsafe memory`() throws {
    for file in try SourceFile.all(in: "GapModel")
    where !Self.homes.values.contains(where: { file.path.contains($0) }) {
      #expect(!file.code.contains("unsafe"), "\(file.path)")
    }
  }

  @Test func `The library knows no files, clock or locale`() throws {
    let worldly = [
      "import Foundation", "import FoundationEssentials", "import Glibc", "import Dispatch",
    ]
    for file in try SourceFile.all(in: "GapModel") {
      for word in worldly { #expect(!file.text.contains(word), "\(file.path): \(word)") }
    }
  }

  @Test func `Folders look only to those before them`() throws {
    let breaches = try FolderEdges(of: "GapModel", order: Self.folders).backward
    #expect(breaches.isEmpty, "\(breaches.joined(separator: "\n"))")
  }

  @Test func `The order of folders names each of them`() throws {
    let files = try SourceFile.all(in: "GapModel")
    let folders = Set(files.map(\.folder))
    #expect(folders == Set(Self.folders))
  }

  @Test func `An edge against the order is found by types and by members`() {
    let files = [
      SourceFile(path: "/GapModel/First/A.swift", text: "struct A { let b: B; let c = A().deep }"),
      SourceFile(
        path: "/GapModel/Second/B.swift",
        text: "struct B { let a: A }\nextension A { var deep: Int { 0 } }"
      ),
    ]
    let edges = FolderEdges(among: files, order: ["First", "Second"])
    #expect(
      edges.backward == [
        "/GapModel/First/A.swift uses B of Second", "/GapModel/First/A.swift uses deep of Second",
      ]
    )
  }

  @Test func `What is generic knows no word of the field`() throws {
    let domain: Set = [
      "Case", "Finding", "Source", "Expectation", "Instrument", "Dimension", "Criterion", "Gap",
      "Rating", "Recommendation",
    ]
    for file in try SourceFile.all(in: "GapModel/Support") {
      #expect(file.code.isDisjoint(with: domain), "\(file.path)")
    }
  }

  @Test func `Nothing in the library ends the program on purpose`() throws {
    let deadly = ["fatalError(", "try!", "preconditionFailure(", "precondition("]
    for file in try SourceFile.all(in: "GapModel") + SourceFile.all(in: "gapscore") {
      // Without memory to begin with, nothing can be said either.
      let lines = file.text.split(separator: "\n").filter { !$0.contains("has no memory to start") }
      for word in deadly {
        #expect(!lines.contains { $0.contains(word) }, "\(file.path): \(word)")
      }
    }
  }
}
