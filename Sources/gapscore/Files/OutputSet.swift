import ArgumentParser
import GapModel
import Glibc
import SystemPackage

/// Files that belong together, as a report and its figures: they come to their places when all are whole.
///
/// The last one that is added comes last, so whoever finds it finds what it leads to. When the set is given
/// up before, nothing of it remains.
final class OutputSet {
  private var files: [(file: NewFile, path: FilePath, check: () throws -> Void)] = []
  private var folders: [NewFolder] = []
  private var places: Set<Place> = []
  private var isPublished = false

  /// A name in a folder, whatever path leads there.
  private struct Place: Hashable {
    let folder: FilePath?
    let name: FilePath.Component?
  }

  deinit {
    guard !isPublished else { return }
    for (file, _, _) in files { file.discard() }
    for folder in folders.reversed() { folder.remove() }
  }

  /// Makes a folder for files of the set where there is none yet, and those above it.
  func addFolder(_ path: FilePath) throws {
    do {
      folders.append(try NewFolder(path))
    } catch {
      throw Failure(
        message: Words.Files.cannotMakeFolder(path.name, Words.reason(of: error)),
        status: ExitStatus.noOutput
      )
    }
  }

  /// Adds the pictures of a report, each as a file of a folder.
  func add(_ figures: [FigureFile], to folder: FilePath) throws {
    try addFolder(folder)
    for figure in figures {
      try add(folder.appending(figure.name)) { $0.write(figure.text) }
    }
  }

  /// Adds a file, which is written beside its place.
  ///
  /// - Throws: ``Failure`` when it cannot be written, and what making it throws.
  func add(
    _ path: FilePath,
    isPrivate: Bool = false,
    _ produce: (TextSink) throws -> Void
  ) throws {
    try OutputFile.file(path).mustNotBeRead()
    try OutputFile.told(path.name) {
      let file = try NewFile(at: path, isPrivate: isPrivate)
      files.append((file, path, { try OutputFile.file(path).mustNotBeRead() }))
      try OutputFile.pass(produce, to: file.write)
      try file.complete()
    }
    try claim(path)
  }

  /// Adds a file that replaces one which was read.
  ///
  /// - Parameters:
  ///   - bytes: What it is to hold.
  ///   - path: The file, not a link to it.
  ///   - name: What people call it.
  ///   - check: Refuses to replace it, when all files are whole and none is in its place yet.
  /// - Throws: ``Failure`` when it cannot be written.
  func add(
    _ bytes: [UInt8],
    inPlaceOf path: FilePath,
    named name: String,
    unless check: @escaping () throws -> Void
  ) throws {
    try OutputFile.told(name) {
      let file = try NewFile(at: path)
      files.append((file, path, check))
      try file.write(bytes)
      try file.complete()
    }
    try claim(path)
  }

  private func claim(_ path: FilePath) throws {
    let place = Place(folder: try? path.folder.resolved(), name: path.lastComponent)
    guard places.insert(place).inserted else {
      throw Failure(
        message: Words.Files.isWrittenTwice(path.name),
        status: ExitStatus.wrongUsage
      )
    }
  }

  /// Adds the file that leads to all others, and puts all in their places, this one last.
  ///
  /// Standard output and other streams are written when the others have come to theirs.
  func addLast(_ output: OutputFile, _ produce: (TextSink) throws -> Void) throws {
    guard case .file(let path, let makesFolder) = output else {
      try publish()
      return try output.write(produce)
    }
    if makesFolder { try addFolder(path.folder) }
    try add(path, produce)
    try publish()
  }

  /// Puts all files in their places, in the order in which they were added.
  func publish() throws {
    // What was read, or changed by others, since is known only now.
    for (_, _, check) in files { try check() }
    for (file, path, _) in files { try OutputFile.told(path.name) { try file.publish() } }
    isPublished = true
  }
}

/// A folder that was made in this run, with those above it.
private struct NewFolder {
  /// The folders that were made, the outermost first.
  private var made: [FilePath] = []

  init(_ path: FilePath) throws(Errno) { try make(path) }

  /// Takes the folder away again; what others wrote into it meanwhile keeps it.
  func remove() {
    for path in made.reversed() { _ = unsafe path.withPlatformString { unsafe rmdir($0) } }
  }

  private mutating func make(_ path: FilePath) throws(Errno) {
    guard (try? path.stat())?.type != .directory else { return }
    if path.folder != path { try make(path.folder) }
    let result = unsafe path.withPlatformString { unsafe mkdir($0, 0o777) }
    if result == 0 {
      made.append(path)
    } else if errno != EEXIST {
      throw Errno(rawValue: errno)
    } else if (try path.stat()).type != .directory {
      throw .notDirectory
    }
  }
}
