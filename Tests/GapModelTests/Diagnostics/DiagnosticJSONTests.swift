import GapModel
import Testing

@Suite struct `Diagnostics for tools` {
  @Test func `They carry the facts that people get`() throws {
    let result = try read(SmallCase().text.replacing("  system:", with: "  title: x\n  system:"))
    let file = CheckedFile(name: "case.yaml", diagnostics: result.diagnostics)
    let json = CheckedFile.json(of: [file], maximum: 100, language: .en)
    #expect(
      json == """
        {
          "gapscore": 1,
          "files": [
            {
              "file": "case.yaml",
              "errors": 1,
              "warnings": 0,
              "diagnostics": [
                {
                  "rule": "duplicate-key",
                  "severity": "error",
                  "line": 6,
                  "column": 3,
                  "endLine": 6,
                  "endColumn": 8,
                  "message": "key 'title' can only appear once",
                  "help": null,
                  "notes": [
                    {
                      "line": 4,
                      "column": 3,
                      "message": "previously used here"
                    }
                  ]
                }
              ]
            }
          ]
        }

        """
    )
  }

  @Test func `Messages are in the language that is asked for, rules and severities in none`() throws
  {
    let result = try read(SmallCase().text.replacing("  system:", with: "  title: x\n  system:"))
    let file = CheckedFile(name: "case.yaml", diagnostics: result.diagnostics)
    let json = CheckedFile.json(of: [file], maximum: 100, language: .id)
    #expect(json.contains("\"message\": \"kunci 'title' hanya boleh muncul sekali\""))
    #expect(json.contains("\"message\": \"sudah dipakai di sini\""))
    #expect(json.contains("\"rule\": \"duplicate-key\""))
    #expect(json.contains("\"severity\": \"error\""))
  }

  @Test func `Only so many are listed and all are counted`() throws {
    let result = try read(SmallCase(gap: "45", more: "    a: b\n    c: d\n").text)
    let file = CheckedFile(name: "case.yaml", diagnostics: result.diagnostics)
    let json = CheckedFile.json(of: [file], maximum: 2, language: .en)
    #expect(json.contains("\"errors\": 3,"))
    #expect(json.split(separator: "\"rule\":").count == 3)
  }

  @Test func `No file at all is an empty list`() {
    let json = CheckedFile.json(of: [], maximum: 1, language: .en)
    #expect(json == "{\n  \"gapscore\": 1,\n  \"files\": []\n}\n")
  }
}
