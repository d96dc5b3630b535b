import CLinux
import Glibc
import SystemPackage

/// The program's arguments as the system passes them: bytes, which need not be UTF-8.
enum ProgramArguments {
  /// The arguments as texts, without the program's own name; what is no UTF-8 in them is replaced.
  static var texts: [String] { unsafe pointers.dropFirst().map { unsafe String(cString: $0) } }

  /// The path of an argument, or of an option's value behind `=`.
  static func path(of argument: String) -> FilePath {
    // Only a text in which bytes were replaced differs from the argument's own bytes.
    guard argument.unicodeScalars.contains("\u{FFFD}") else { return FilePath(argument) }
    for index in unsafe pointers.indices {
      let given = unsafe pointers[index]
      let text = unsafe String(cString: given)
      if text == argument { return unsafe FilePath(platformString: given) }
      guard text.hasSuffix("=\(argument)") else { continue }
      guard let sign = unsafe strchr(given, Int32(UInt8(ascii: "="))) else { continue }
      return unsafe FilePath(platformString: sign + 1)
    }
    return FilePath(argument)
  }

  private static var pointers: [UnsafeMutablePointer<CChar>] {
    var pointers: [UnsafeMutablePointer<CChar>] = unsafe []
    var next = unsafe program_arguments()
    while let pointer = unsafe next.pointee {
      unsafe pointers.append(pointer)
      unsafe next += 1
    }
    return unsafe pointers
  }
}
