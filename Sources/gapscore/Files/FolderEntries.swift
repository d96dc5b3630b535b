import Glibc
import SystemPackage

/// The names in a folder, in the order of their bytes.
enum FolderEntries {
  /// Returns the names, without those of the folder itself and the one above it.
  ///
  /// - Throws: `Errno` when the folder cannot be read.
  static func names(in folder: FilePath) throws(Errno) -> [FilePath.Component] {
    let stream = unsafe folder.withPlatformString { unsafe opendir($0) }
    guard let stream = unsafe stream else { throw Errno(rawValue: errno) }
    defer { unsafe closedir(stream) }
    var names: [[CChar]] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(stream) else { break }
      names.append(unsafe name(of: entry))
    }
    guard errno == 0 else { throw Errno(rawValue: errno) }
    return
      names
      .sorted { own, other in
        own.lexicographicallyPrecedes(other) { UInt8(bitPattern: $0) < UInt8(bitPattern: $1) }
      }
      .compactMap { FilePath.Component(platformString: $0) }
      .filter { $0.kind == .regular }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [CChar] {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      let size = unsafe MemoryLayout.size(ofValue: name.pointee)
      return unsafe name.withMemoryRebound(to: CChar.self, capacity: size) { start in
        unsafe Array(UnsafeBufferPointer(start: start, count: strlen(start) + 1))
      }
    }
  }
}
