import GapModel
import Testing

@testable import Workbench

@Suite struct SecondCoderTests {
  /// All that is seen while somebody codes blind: every step, finding, list and search, in both languages.
  private func walk(_ workbench: inout Workbench) -> [String] {
    let key = workbench.currentCase?.key ?? ""
    var seen = workbench.send("second.begin").seen
    for language in ["id", "en"] {
      seen += workbench.send("speak", language).seen
      for step in ["begin", "prepare", "second", "plan", "report", "compare", "text", "code"] {
        seen += workbench.send("show", step).seen
      }
      for finding in ["0", "1", "2"] {
        seen += workbench.send("code.go", finding).seen
        seen += workbench.send("code.edit").seen
        seen += workbench.send("code.place").seen
        seen += workbench.send("code.placeSearch", "jaringan").seen
        seen += workbench.send("code.ladder").seen
      }
      for word in ["MEMO", "KATAKUN", "hampers", "putus"] {
        seen += workbench.send("code.search", word).seen
      }
    }
    seen += workbench.send("code.go", String(workbench.place(of: "F1"))).seen
    seen += workbench.send("code.target", "indicator", "technology/server").seen
    seen += workbench.send("code.step", "0", "2").seen
    seen += workbench.send("undo").seen
    seen += workbench.send("redo").seen
    seen += workbench.send("save").seen
    seen += workbench.send("second.giveUp").seen
    // What the browser keeps a case under is drawn from its first text; nobody reads it.
    return seen.map { $0.replacing(key, with: "KEY") }
  }

  @Test func `Nothing that a blind coder sees holds a word of the first coding`() {
    var workbench = SecretCase.workbench()
    let seen = walk(&workbench)
    #expect(seen.contains { $0.contains("Jaringan sering putus") })
    for secret in SecretCase.secrets {
      #expect(!seen.contains { $0.contains(secret) }, "\(secret) is seen")
    }
  }

  @Test func `A blind coder sees the same whatever the first one coded`() {
    var one = SecretCase.workbench()
    var other = SecretCase.workbench(SecretCase.coded)
    #expect(walk(&one) == walk(&other))
  }

  @Test func `The draft keeps the first coding apart from what is worked on`() throws {
    var workbench = SecretCase.workbench()
    workbench.send("second.begin")
    let open = try #require(workbench.currentCase)
    let draft = try Draft(bytes: Draft(of: open).bytes)
    let text = String(decoding: draft.text, as: UTF8.self)
    for secret in SecretCase.secrets { #expect(!text.contains(secret)) }
    #expect(draft.hidden == Array(SecretCase.text.utf8))
    #expect(draft.hiddenFile == "uji.yaml")
    #expect(draft.coder == "B")
  }

  @Test func `A blind copy is saved under a name and key of its own`() throws {
    var workbench = SecretCase.workbench()
    workbench.send("second.begin")
    let key = try #require(workbench.currentCase?.key)
    let answer = workbench.send("save")
    let saves = answer.orders.compactMap { order -> [String]? in
      if case .save(let key, let file, _) = order { [key, file] } else { nil }
    }
    #expect(saves == [["\(key)-B", "uji-untuk-B.yaml"]])
  }

  @Test(arguments: ["A", "a", "", "dua kata"])
  func `A name that is taken or is none does not begin`(_ name: String) {
    var workbench = SecretCase.workbench()
    workbench.send("second.coder", name)
    workbench.send("second.begin")
    #expect(workbench.currentCase?.isBlind == false)
    #expect(workbench.notice?.kind == .problem)
  }

  // MARK: Both codings together

  private static func codeBlind(_ workbench: inout Workbench) {
    workbench.send("code.go", String(workbench.place(of: "F1")))
    workbench.send("code.target", "indicator", "technology/server")
    workbench.send("code.step", "0", "2")
    workbench.send("code.go", String(workbench.place(of: "F2")))
    workbench.send("code.target", "indicator", "staffing/skills")
    workbench.send("code.severity", "2")
  }

  /// What comes of it, written by hand: the first coding moves into a list, all else stays byte for byte.
  private static let merged =
    SecretCase.text
    .replacing(
      """
          expectation: T1
          source: I1
          statement: Jaringan sering putus
          fit: partly
          # Why the impact is that high.
          impact: hampers

      """,
      with: """
            codings:
              - {coder: A, expectation: T1, fit: partly, impact: hampers}
              - {coder: B, indicator: technology/server, fit: mostly}
            source: I1
            statement: Jaringan sering putus
            # Why the impact is that high.

        """
    )
    .replacing(
      """
          indicator: staffing/skills
          source: I2
          statement: Pegawai belum dilatih
          severity: serious

      """,
      with: """
            codings:
              - {coder: A, indicator: staffing/skills, severity: serious}
              - {coder: B, indicator: staffing/skills, severity: serious}
            source: I2
            statement: Pegawai belum dilatih

        """
    )
    .replacing(
      "  note: MEMOKASUS\n",
      with: """
          note: MEMOKASUS
          coders:
            - {id: A}
            - {id: B, name: pembimbing}

        """
    )

  @Test func `Finishing puts the codings beside each other and keeps all else`() throws {
    var workbench = SecretCase.workbench()
    workbench.send("second.name", "pembimbing")
    workbench.send("second.begin")
    Self.codeBlind(&workbench)
    workbench.send("second.finish")
    #expect(workbench.currentCase?.isBlind == true, "one finding was not reached, so it asks")
    workbench.send("second.finishAll")
    #expect(workbench.currentCase?.isBlind == false)
    #expect(workbench.workingText == Self.merged)
    workbench.send("undo")
    #expect(workbench.workingText == SecretCase.text)
    workbench.send("redo")
    #expect(workbench.workingText == Self.merged)
  }

  @Test func `The agreement is that of a case with the same codings written by hand`() throws {
    var workbench = SecretCase.workbench()
    workbench.send("second.name", "pembimbing")
    workbench.send("second.begin")
    Self.codeBlind(&workbench)
    workbench.send("second.finishAll")
    let byHand = SecretCase.workbench(Self.merged)
    let assessment = try #require(byHand.currentCase?.shown?.assessment)
    let agreement = try #require(Agreement(of: assessment))
    #expect(workbench.second.agreement == agreement)
    #expect(agreement.units == 2)
    let content = try #require(workbench.shownCase)
    #expect(TalkThrough(of: content).entries == [TalkThrough.Entry(index: 0, isAgreed: false)])
  }

  @Test func `What coders agree on is written beside their codings`() throws {
    var workbench = SecretCase.workbench()
    workbench.send("second.name", "pembimbing")
    workbench.send("second.begin")
    Self.codeBlind(&workbench)
    workbench.send("second.finishAll")
    workbench.send("second.next")
    #expect(workbench.second.finding == 0)
    workbench.send("second.take", "1")
    #expect(workbench.workingText.contains("agreed: {indicator: technology/server, fit: mostly}"))
    workbench.send("second.agreePlace", "expectation T1")
    workbench.send("second.agreeStep", "2", "slows")
    #expect(
      workbench.workingText.contains("agreed: {expectation: T1, fit: mostly, impact: slows}")
    )
    workbench.send("second.agreeWord", "risk")
    #expect(workbench.workingText.contains("agreed: {expectation: T1, risk: true}"))
    workbench.send("second.reopen")
    #expect(workbench.workingText == Self.merged)
  }

  @Test func `Giving up shows the first coding and keeps the second apart`() throws {
    var workbench = SecretCase.workbench()
    workbench.send("second.begin")
    Self.codeBlind(&workbench)
    let copy = workbench.currentCase?.working.bytes
    let answer = workbench.send("second.abandon")
    #expect(workbench.workingText == SecretCase.text)
    let kept = answer.orders.compactMap { order -> [UInt8]? in
      if case .keep(_, "uji-untuk-B.yaml", let bytes) = order { bytes } else { nil }
    }
    #expect(try Draft(bytes: #require(kept.first)).text == copy)
  }

  // MARK: Handing out

  @Test func `A copy that is handed out, coded and opened again gives the same as coding here`()
    throws
  {
    var home = SecretCase.workbench()
    home.send("second.name", "pembimbing")
    let sent = try #require(home.send("second.handOut").downloads.first)
    #expect(sent.name == "uji-untuk-B.yaml")
    let text = String(decoding: sent.bytes, as: UTF8.self)
    for secret in SecretCase.secrets { #expect(!text.contains(secret)) }

    var away = Workbench()
    away.open(sent.name, text)
    Self.codeBlind(&away)
    home.open(sent.name, away.workingText)
    #expect(home.step == .second)
    let offer = try #require(home.returnedCodings.first)
    #expect(offer.returned.codedCount == 2)
    #expect(offer.returned.changed.isEmpty)
    home.send("second.merge", offer.open.key)
    #expect(home.workingText == Self.merged)
    #expect(home.cases.count == 1)
  }

  @Test func `A statement that was changed in a copy is told`() throws {
    var home = SecretCase.workbench()
    let sent = try #require(home.send("second.handOut").downloads.first)
    var away = Workbench()
    away.open(sent.name, String(decoding: sent.bytes, as: UTF8.self))
    Self.codeBlind(&away)
    away.send("code.go", String(away.place(of: "F3")))
    away.send("code.write", "statement", "Anggaran ada")
    let answer = home.open(sent.name, away.workingText)
    #expect(home.returnedCodings.first?.returned.changed == ["F3"])
    #expect(answer.seen.contains { $0.contains("F3: periksa") })
  }

  @Test func `The same case opened twice is no coded copy`() {
    var workbench = SecretCase.workbench()
    workbench.open("uji-lama.yaml", SecretCase.text)
    workbench.open("uji-lain.yaml", SecretCase.coded)
    #expect(workbench.returnedCodings.isEmpty)
    #expect(workbench.cases.count == 3)
  }

  @Test func `The sheet for another coder is a workbook without the first coding`() throws {
    var workbench = SecretCase.workbench()
    let sent = try #require(workbench.send("second.sheet").downloads.first)
    #expect(sent.name == "uji-untuk-B.xlsx")
    #expect(sent.bytes.starts(with: [0x50, 0x4B]))
  }
}
