import GapModel
import SystemPackage

/// Reads brand files with the logos beside them, and tells what is wrong with them.
struct BrandFiles {
  let limits: ReadingLimits
  /// Whether warnings count as errors.
  var isStrict = false

  /// Returns the brand of a file.
  ///
  /// - Throws: ``Failure`` for a file that cannot be read; an exit status when it, or its logo, has errors
  ///   or, being strict, warnings.
  func brand(_ path: String) throws -> Brand {
    let input = InputFile(path).input(maximumBytes: limits.maxBytes)
    let result = try BrandReader { Self.logo($0, besides: path) }.read(input)
    let isFaulty = result.diagnostics.hasErrors || (isStrict && result.diagnostics.count > 0)
    limits.tell(result.diagnostics, in: result.text)
    guard !isFaulty, let brand = result.brand else { throw ExitStatus.badInput }
    return brand
  }

  /// Returns the logo that a brand names, from a file beside the brand's.
  ///
  /// No more of it is read than it takes to know that it is too large.
  static func logo(_ reference: String, besides file: String) -> BrandReader.LogoLookup {
    let folder = file == "-" ? FilePath(".") : FilePath(file).removingLastComponent()
    let path = folder.pushing(FilePath(reference)).lexicallyNormalized().string
    guard let status = FileStatus(path) else { return .unreadable("there is no such file") }
    // A pipe might never come to an end, nor begin.
    guard status.isFile else { return .unreadable("it is not a file") }
    let input = InputFile(path).input(maximumBytes: Logo.largestFile)
    var bytes: [UInt8] = []
    do {
      while bytes.count <= Logo.largestFile {
        let piece = try input.next()
        guard !piece.isEmpty else { break }
        bytes += piece
      }
      return .found(bytes)
    } catch let failure as Failure {
      return .unreadable(failure.message)
    } catch {
      return .unreadable("\(error)")
    }
  }
}
