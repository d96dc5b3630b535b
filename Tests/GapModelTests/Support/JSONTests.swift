import FoundationEssentials
import GapModel
import Testing

@Suite struct `The JSON writer` {
  @Test(arguments: [
    ("", #""""#), ("é 🙂 日本", #""é 🙂 日本""#), ("\"\\/", #""\"\\/""#),
    ("\n\r\t", #""\n\r\t""#), ("\u{0}\u{1}\u{1F}", #""\u0000\u0001\u001f""#),
    ("\u{8}\u{C}", #""\u0008\u000c""#), ("\u{7F}\u{9F}", #""\u007f\u009f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("\u{202E}\u{61C}", #""\u202e\u061c""#),
    // A combining mark joins the quotation mark before it, which ends a literal all the same.
    ("\"\u{301}", "\"\\\"\u{301}\""), ("\r\n", #""\r\n""#),
  ])
  func `A text can neither end its line nor act on a terminal`(text: String, json: String) throws {
    #expect(JSON.text(text).line == json)
    #expect(try JSONDecoder().decode(String.self, from: Data(json.utf8)) == text)
  }

  @Test(
    arguments: [
      (0, "0.0"), (-0.0, "-0.0"), (4.2, "4.2"), (0.1 + 0.2, "0.30000000000000004"), (1e22, "1e+22"),
      (1.0 / 3, "0.3333333333333333"), (2.5e-308, "2.5e-308"),
    ] as [(Double, String)]
  )
  func `A number is not rounded`(number: Double, json: String) throws {
    #expect(JSON.number(number).line == json)
    #expect(try JSONDecoder().decode(Double.self, from: Data(json.utf8)) == number)
  }

  @Test func `Nothing is null`() {
    #expect(JSON.text(String?.none).line == "null")
    #expect(JSON.number(Double?.none).line == "null")
    #expect(JSON.null.line == "null")
  }

  @Test func `Members keep their order, on one line or over many`() {
    let value: JSON = [
      "z": .integer(-1), "a": [.boolean(true), .boolean(false), .null], "m": [:], "e": .array([]),
    ]
    #expect(value.line == #"{"z":-1,"a":[true,false,null],"m":{},"e":[]}"#)
    #expect(
      value.pretty == """
        {
          "z": -1,
          "a": [
            true,
            false,
            null
          ],
          "m": {},
          "e": []
        }

        """
    )
  }
}
