import ArgumentParser
import GapModel
import Glibc
import SystemPackage

/// Where a result goes: standard output, a stream or a file.
enum OutputFile {
  case standardOutput
  /// A pipe or a device: it has no place to come to, and is written to as it is.
  case stream(FilePath)
  /// A file that comes to its place whole or not at all.
  case file(FilePath, makesFolder: Bool = false)

  /// Creates an output from the option's value.
  ///
  /// - Parameters:
  ///   - argument: A file, or a folder that the result is written into; without it standard output.
  ///   - name: The name of the file in such a folder.
  init(_ argument: PathArgument?, named name: @autoclosure () -> String) {
    guard let argument, !argument.isStandardStream else {
      self = .standardOutput
      return
    }
    self =
      argument.isFolder
      ? .file(argument.path.appending(name()), makesFolder: true) : Self.at(argument.path)
  }

  private static func at(_ path: FilePath) -> OutputFile {
    if path == "/dev/stdout" { return .standardOutput }
    return isStream(path) ? .stream(path) : .file(path)
  }

  /// Whether a path leads to a pipe, a device or an open stream rather than to a place for a file.
  ///
  /// Links are followed step by step, for an open stream is a link in the folder of a process, whatever it
  /// leads to.
  private static func isStream(_ path: FilePath) -> Bool {
    var path = path
    for _ in 0..<40 {
      if isOfProcess(path) { return true }
      guard let status = try? path.stat(followTargetSymlink: false) else { return false }
      guard status.type == .symbolicLink else {
        return status.type != .regular && status.type != .directory
      }
      guard let target = linkTarget(of: path) else { return false }
      path = path.folder.pushing(target)
    }
    return false
  }

  private static func isOfProcess(_ path: FilePath) -> Bool {
    (try? path.folder.resolved()).map { $0.starts(with: "/proc") } ?? false
  }

  private static func linkTarget(of path: FilePath) -> FilePath? {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    let length = unsafe path.withPlatformString { unsafe readlink($0, &target, target.count - 1) }
    return length > 0 ? FilePath(platformString: target) : nil
  }

  /// Refuses to write over what is read; a reader of the same file need not come to that.
  func mustNotBeRead() throws {
    switch self {
    case .standardOutput:
      guard let status = try? Run.current.streams.results.stat() else { return }
      try ReadFiles.mustNotHold(status, name: Words.Files.standardOutput)
    case .stream(let path), .file(let path, _):
      guard let status = try? path.stat() else { return }
      try ReadFiles.mustNotHold(status, name: path.name)
    }
  }

  /// Refuses to write over what is read, and to write to a terminal what it cannot show.
  func mustTake(_ format: some RawRepresentable<String>) throws {
    if case .standardOutput = self, FileExtension.ofOffice.contains(format.rawValue),
      Run.current.streams.results.isTerminal
    {
      throw ValidationError(Words.Options.needsFile(".\(format.rawValue)"))
    }
    try mustNotBeRead()
  }

  /// Writes a result wholly, or not at all.
  func write(_ text: String) throws { try write { $0.write(text) } }

  /// Writes a result while it is made.
  ///
  /// A file comes to its place whole or not at all, so that neither a full disk nor an interruption, nor
  /// making it, harms what is there.
  func write(_ produce: (TextSink) throws -> Void) throws {
    switch self {
    case .standardOutput:
      try mustNotBeRead()
      try Self.told(Words.Files.standardOutput) {
        try Self.pass(produce) { try Run.current.streams.results.writeAll($0) }
      }
    case .stream(let path):
      try mustNotBeRead()
      try Self.told(path.name) {
        let descriptor = try FileDescriptor.open(path, .writeOnly, options: .closeOnExec)
        try descriptor.closeAfter { try Self.pass(produce) { try descriptor.writeAll($0) } }
      }
    case .file:
      try OutputSet().addLast(self, produce)
    }
  }

  /// Writes a result that may fail to be made: then nothing is written, not even to a pipe.
  func writeWhenWhole(_ produce: (TextSink) throws -> Void) throws {
    if case .file = self { return try write(produce) }
    let spool = Spool()
    let sink = TextSink(take: spool.append)
    try produce(sink)
    try sink.finish()
    try write { sink in try spool.copy { sink.write($0) } }
  }

  /// Makes a result and passes it on in pieces.
  static func pass(
    _ produce: (TextSink) throws -> Void,
    to take: @escaping ([UInt8]) throws -> Void
  ) throws {
    let sink = TextSink(take: take)
    try produce(sink)
    try sink.finish()
  }

  /// Turns the system's error of a write into a sentence.
  static func told<Result>(_ name: String, _ write: () throws -> Result) throws -> Result {
    do {
      return try write()
    } catch let error as Errno {
      throw Failure(
        message: Words.Files.cannotWrite(name, Words.reason(of: error)),
        status: ExitStatus.noOutput
      )
    }
  }
}
