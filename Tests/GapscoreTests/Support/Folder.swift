import Foundation

/// A folder for one test, removed with it.
final class Folder {
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory.appending(path: "gapscore-\(UUID())")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path(percentEncoded: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where a file of the folder is.
  func url(_ name: String) -> URL { URL(filePath: path).appending(path: name) }

  /// The path of a file of the folder.
  func path(_ name: String) -> String { url(name).path(percentEncoded: false) }

  /// Writes a file, and the folders that lead to it.
  func write(_ bytes: [UInt8], to name: String) throws {
    let folder = url(name).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(bytes).write(to: url(name))
  }

  /// Writes a text file, and the folders that lead to it.
  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  /// What a file holds.
  func bytes(_ name: String) throws -> [UInt8] { Array(try Data(contentsOf: url(name))) }

  /// What a file holds, as text.
  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// The names of everything in the folder, hidden or not.
  func names() throws -> Set<String> {
    Set(try FileManager.default.contentsOfDirectory(atPath: path))
  }
}
