import FoundationEssentials
import GapModel
import Testing

@testable import Workbench

/// A case file of the project, as the page gets it and as the program reads it.
struct CaseSample: Sendable {
  /// The file's name.
  let name: String
  /// The text.
  let bytes: [UInt8]
  /// The case, read and rated without a workbench.
  let scored: ScoredCase

  /// Reads a file of the folder of cases.
  init(_ path: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "cases").appending(path: path)
    name = file.lastPathComponent
    bytes = Array(try Data(contentsOf: file))
    let document = try #require(
      try CaseReader().read(Input(name: name, bytes: bytes)).documents.first
    )
    var hash = SecureHash()
    hash.update(with: bytes)
    scored = ScoredCase(document, provenance: Provenance(file: name, sha256: hash.digits))
  }

  /// The case itself.
  var content: Case { scored.assessment.assessedCase }
}

extension Workbench {
  /// A workbench with files open, one after the other.
  static func opening(_ samples: CaseSample..., at step: WorkStep) -> Workbench {
    opening(samples, at: step)
  }

  static func opening(_ samples: [CaseSample], at step: WorkStep) -> Workbench {
    var workbench = Workbench()
    for sample in samples {
      _ = workbench.perform(.frame(.open(file: sample.name, sample.bytes)))
    }
    _ = workbench.perform(.frame(.show(step)))
    return workbench
  }

  /// Does one thing after the other; returns the answer to the last.
  @discardableResult
  mutating func perform(all actions: [WorkAction]) -> Answer {
    actions.reduce(Answer()) { perform($1) }
  }
}

extension Answer {
  /// What is shown in the frame of a name; `nil` where nothing new is.
  func document(_ frame: String) -> String? {
    orders.compactMap { order in
      if case .document(frame, let html) = order { html } else { nil }
    }.last
  }

  /// Whether any frame gets something new.
  var hasDocument: Bool {
    orders.contains { order in
      if case .document = order { true } else { false }
    }
  }

  /// The files that are handed out.
  var downloads: [MadeFile] {
    orders.compactMap { order in
      if case .download(let file, let bytes) = order { MadeFile(file, bytes) } else { nil }
    }
  }

  /// What is put on the clipboard.
  var copies: [(text: String, html: String)] {
    orders.compactMap { order in
      if case .copy(let text, let html) = order { (text, html) } else { nil }
    }
  }

  /// What is said.
  var said: [String] {
    orders.compactMap { order in
      if case .say(let text) = order { text } else { nil }
    }
  }

  /// What a pane shows; `nil` where it stays.
  func pane(_ pane: Pane) -> String? {
    orders.compactMap { order in
      if case .pane(pane, let html) = order { html } else { nil }
    }.last
  }
}

/// The bytes that something writes.
func bytes(_ write: (TextSink) -> Void) -> [UInt8] {
  var bytes: [UInt8] = []
  let sink = TextSink { bytes += $0 }
  write(sink)
  try? sink.finish()
  return bytes
}
