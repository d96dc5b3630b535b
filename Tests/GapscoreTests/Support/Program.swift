import Foundation
import Testing

/// The program, run as people run it.
///
/// Messages are in English unless the variables of a run ask for Indonesian.
enum Program {
  /// What came of a run.
  struct Run {
    let status: Int32
    let isKilled: Bool
    let bytes: [UInt8]
    let errorBytes: [UInt8]

    /// What stands on standard output.
    var output: String { String(decoding: bytes, as: UTF8.self) }
    /// What stands on standard error.
    var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  }

  /// Where a run's standard output goes.
  enum Output {
    case kept
    case closedPipe
    case file(String)
  }

  /// Runs the program in a folder: within this process, but where its standard output leads elsewhere.
  static func run(
    _ arguments: [String],
    in folder: Folder,
    input: [UInt8] = [],
    output: Output = .kept,
    environment: [String: String] = [:]
  ) throws -> Run {
    guard case .kept = output else {
      return try start(path(), arguments, in: folder, input: input, output: output)
    }
    return try RunInProcess(arguments, in: folder, input: input, environment: environment).outcome
  }

  /// Whether the program has a command.
  static func has(_ command: String) throws -> Bool {
    try run(["--help"], in: Folder()).output.contains("\n  \(command) ")
  }

  /// Runs a script, in which `$G` is the program.
  static func script(_ script: String, in folder: Folder) throws -> Run {
    let arguments = ["-c", "G='\(try path())'; \(script)"]
    return try start("/bin/sh", arguments, in: folder, input: [], output: .kept)
  }

  /// The program stands beside the test bundle.
  private static func path() throws -> String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let process = URL(filePath: CommandLine.arguments[0])
    let folders = [bundle, process].compactMap { $0?.deletingLastPathComponent() }
    let candidates = folders.map { $0.appending(path: "gapscore").path(percentEncoded: false) }
    return try #require(
      candidates.first { FileManager.default.isExecutableFile(atPath: $0) },
      "no gapscore beside \(folders)"
    )
  }

  private static func start(
    _ path: String,
    _ arguments: [String],
    in folder: Folder,
    input: [UInt8],
    output: Output
  ) throws -> Run {
    let streams = try Folder()
    try streams.write(input, to: "in")
    for name in ["out", "err"] { try streams.write([], to: name) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ProcessInfo.processInfo.environment.merging(["LC_ALL": "C"]) { $1 }
    process.standardInput = try FileHandle(forReadingFrom: streams.url("in"))
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    switch output {
    case .kept: process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    case .file(let path):
      process.standardOutput = try FileHandle(forWritingTo: URL(filePath: path))
    case .closedPipe:
      let pipe = Pipe()
      try pipe.fileHandleForReading.close()
      process.standardOutput = pipe
    }
    try process.run()
    process.waitUntilExit()
    return Run(
      status: process.terminationStatus,
      isKilled: process.terminationReason == .uncaughtSignal,
      bytes: try streams.bytes("out"),
      errorBytes: try streams.bytes("err")
    )
  }
}
