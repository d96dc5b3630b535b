import SystemPackage

/// The case files below a folder, and what there looks like one and is not read.
///
/// Names that begin with a dot are left out: they are lock files, copies and folders of other programs.
struct CaseFolder {
  /// Something in the folder that is not read.
  struct Skipped: Sendable {
    let path: FilePath
    let reason: String
  }

  /// Every `*.yaml` and `*.yml` that is a regular file, in the order of the bytes of their paths.
  private(set) var files: [FilePath] = []
  /// What cannot be read, or must not without being named.
  private(set) var skipped: [Skipped] = []

  private let root: FilePath
  /// Where the folder really is; links that lead out of it are not followed.
  private let place: FilePath

  /// Looks through a folder.
  ///
  /// - Throws: `Errno` when the folder itself cannot be read.
  init(_ root: FilePath) throws(Errno) {
    self.root = root
    place = try root.resolved()
    try visit(root)
  }

  private mutating func visit(_ folder: FilePath) throws(Errno) {
    for name in try FolderEntries.names(in: folder) where !name.isHidden {
      look(at: folder.appending(name), isCase: name.isOfCase)
      if name.isDisguised {
        skip(folder.appending(name), Words.Skipped.isText)
      }
    }
  }

  private mutating func look(at path: FilePath, isCase: Bool) {
    do throws(Errno) {
      let status = try path.stat(followTargetSymlink: false)
      switch status.type {
      case .directory: try visit(path)
      case .symbolicLink: try follow(path, isCase: isCase)
      case .regular: if isCase { files.append(path) }
      default: if isCase { skip(path, Words.Skipped.isNoRegularFile) }
      }
    } catch .noSuchFileOrDirectory where !isCase {
      // What is gone meanwhile was no case.
    } catch {
      skip(path, Words.reason(of: error))
    }
  }

  /// Takes what a link leads to, unless it lies outside the folder.
  ///
  /// A link to a folder inside adds nothing, since that folder is visited anyway.
  private mutating func follow(_ link: FilePath, isCase: Bool) throws(Errno) {
    let target: FilePath
    let status: Stat
    do throws(Errno) {
      target = try link.resolved()
      status = try target.stat()
    } catch {
      if isCase { skip(link, Words.Skipped.leadsNowhere(Words.reason(of: error))) }
      return
    }
    guard status.type == .directory || isCase else { return }
    guard target.starts(with: place) else {
      return skip(link, Words.Skipped.leadsOut(of: root.name))
    }
    switch status.type {
    case .directory: return
    case .regular: files.append(link)
    default: skip(link, Words.Skipped.leadsToNoRegularFile)
    }
  }

  private mutating func skip(_ path: FilePath, _ reason: String) {
    skipped.append(Skipped(path: path.withoutEmptySteps, reason: reason))
  }
}

extension FilePath.Component {
  private var bytes: [UInt8] {
    unsafe withPlatformString { name in
      unsafe String(cString: name).utf8.map { $0 }
    }
  }

  fileprivate var isHidden: Bool { bytes.first == UInt8(ascii: ".") }

  /// Whether the name ends as that of a case file does, in small or large letters.
  fileprivate var isOfCase: Bool { ends(with: ".yaml") || ends(with: ".yml") }

  /// Whether a system that hides the ends of names made a text file of a case.
  fileprivate var isDisguised: Bool { ends(with: ".yaml.txt") || ends(with: ".yml.txt") }

  private func ends(with end: String) -> Bool {
    let name = bytes.suffix(end.utf8.count).map { byte in
      (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
    return name.elementsEqual(end.utf8)
  }
}
