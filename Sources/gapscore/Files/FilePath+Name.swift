import Glibc
import SystemPackage

extension FilePath {
  /// The path as outputs show it: bytes that are no UTF-8 stand as `\x` and two digits.
  ///
  /// So two files whose names differ in such bytes alone are told apart. Characters that act on a
  /// terminal are left to `DisplayText`.
  var name: String {
    if let text = String(validating: self) { return text }
    return unsafe withPlatformString { characters in
      var name = ""
      var rest = unsafe characters
      while unsafe rest.pointee != 0 {
        let byte = unsafe UInt8(bitPattern: rest.pointee)
        name += byte < 0x80 ? String(UnicodeScalar(byte)) : "\\x\(String(byte, radix: 16))"
        unsafe rest += 1
      }
      return name
    }
  }

  /// The bytes of the path.
  var bytes: [UInt8] {
    unsafe withPlatformString { characters in
      var bytes: [UInt8] = []
      var rest = unsafe characters
      while unsafe rest.pointee != 0 {
        unsafe bytes.append(UInt8(bitPattern: rest.pointee))
        unsafe rest += 1
      }
      return bytes
    }
  }

  /// The last part of the path as outputs show it.
  var baseName: String { lastComponent?.name ?? name }

  /// Where the file really is, with every link on the way followed.
  ///
  /// - Throws: `Errno` when there is nothing, or no way to it.
  func resolved() throws(Errno) -> FilePath {
    let resolved = unsafe withPlatformString { unsafe realpath($0, nil) }
    guard let resolved = unsafe resolved else { throw Errno(rawValue: errno) }
    defer { unsafe free(resolved) }
    return unsafe FilePath(platformString: resolved)
  }

  /// The folder that a file of this path lies in.
  var folder: FilePath {
    let folder = removingLastComponent()
    return folder.isEmpty ? "." : folder
  }
}

extension FilePath.Component {
  /// The name as outputs show it.
  var name: String { FilePath(root: nil, CollectionOfOne(self)).name }
}
