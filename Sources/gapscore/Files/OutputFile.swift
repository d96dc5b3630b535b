import GapModel
import SystemPackage

/// Where results go: standard output or a file.
enum OutputFile {
  case standardOutput
  case file(String)

  /// Creates an output from the option's value.
  init(_ path: String?) {
    self = path.map { $0 == "-" ? .standardOutput : .file($0) } ?? .standardOutput
  }

  /// Refuses to write over what is read.
  func mustDiffer(from inputs: [String]) throws {
    guard case .file(let path) = self, let output = FileStatus(path) else { return }
    for input in inputs where FileStatus(input)?.isSameFile(as: output) == true {
      throw Failure(
        message: "\(path) is read; write to another file",
        status: ExitStatus.wrongUsage
      )
    }
  }

  /// Writes a result wholly, or not at all.
  func write(_ text: String) throws { try write { $0.write(text) } }

  /// Writes a result while it is made.
  ///
  /// A file comes to its place whole or not at all, so that neither a full disk nor an interruption, nor
  /// making it, harms what is there. A pipe or a device has no place to come to; it is written to as it is.
  func write(_ produce: (TextSink) throws -> Void) throws {
    try passed { take in
      let sink = TextSink(take: take)
      try produce(sink)
      try sink.finish()
    }
  }

  /// Writes a result that may fail to be made: then nothing is written, not even to a pipe.
  func writeWhenWhole(_ produce: (TextSink) throws -> Void) throws {
    if case .file(let path) = self, !Self.isStream(path) { return try write(produce) }
    let spool = Spool()
    let sink = TextSink(take: spool.append)
    try produce(sink)
    try Self.told("a temporary file") { try sink.finish() }
    try passed(spool.copy)
  }

  /// Opens the place where the result goes, and passes it there.
  private func passed(_ pass: (_ take: @escaping ([UInt8]) throws -> Void) throws -> Void) throws {
    switch self {
    case .standardOutput:
      try Self.told("standard output") {
        try pass { try FileDescriptor.standardOutput.writeAll($0) }
      }
    case .file(let path) where Self.isStream(path):
      try Self.told(path) {
        let descriptor = try FileDescriptor.open(FilePath(path), .writeOnly)
        try descriptor.closeAfter { try pass { try descriptor.writeAll($0) } }
      }
    case .file(let path):
      try Self.told(path) {
        let file = try NewFile(at: path)
        do {
          try pass(file.write)
          try file.finish()
        } catch {
          file.discard()
          throw error
        }
      }
    }
  }

  private static func told(_ name: String, _ write: () throws -> Void) throws {
    do {
      try write()
    } catch let error as Errno {
      throw Failure(message: "cannot write \(name): \(error)", status: ExitStatus.noOutput)
    }
  }

  /// Whether a path leads to a pipe, a device or an open stream rather than to a file.
  private static func isStream(_ path: String) -> Bool {
    path.hasPrefix("/dev/") || path.hasPrefix("/proc/") || FileStatus(path)?.isStream == true
  }
}
