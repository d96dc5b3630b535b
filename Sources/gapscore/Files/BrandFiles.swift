import GapModel
import SystemPackage

/// Reads brand files with the logos that they name, and reports what is wrong with them.
struct BrandFiles {
  let limits: ReadingLimits
  /// Whether warnings count as errors.
  var isStrict = false

  /// Returns the brand of a file.
  ///
  /// - Throws: ``Failure`` for a file that cannot be read; an exit status when it, or its logo, has errors
  ///   or, being strict, warnings.
  func brand(_ path: PathArgument) throws -> Brand {
    ReadFiles.note(path)
    let file = InputPath(named: path)
    let read = try self.read(file, InputFile(file).input(maximumBytes: limits.maxBytes))
    let result = read.result
    let isFaulty = result.diagnostics.hasErrors || (isStrict && result.diagnostics.count > 0)
    limits.problems.print(result.diagnostics, in: result.text)
    guard !read.hasUnreadableLogo else { throw ExitStatus.noInput }
    guard !isFaulty, let brand = result.brand else { throw ExitStatus.badInput }
    return brand
  }

  /// Reads a brand with its logo.
  ///
  /// - Returns: What was found, and whether there is a logo that cannot be read.
  func read(
    _ file: InputPath,
    _ input: Input
  ) throws -> (result: BrandReader.Result, hasUnreadableLogo: Bool) {
    var isUnreadable = false
    let result = try BrandReader { reference in
      let logo = logo(reference, besides: file.folder)
      isUnreadable = logo.isUnreadable
      return logo.lookup
    }.read(input)
    return (result, isUnreadable)
  }

  /// Returns the logo that a brand names.
  ///
  /// No more of it is read than it takes to know that it is too large.
  private func logo(
    _ reference: String,
    besides folder: FilePath
  ) -> (lookup: BrandReader.LogoLookup, isUnreadable: Bool) {
    switch limits.namedFiles.place(of: reference, besides: folder) {
    case .nothing: return (.unreadable(LocalisedText(untranslated: Words.Named.isAbsent)), false)
    case .refused(let reason): return (.unreadable(LocalisedText(untranslated: reason)), false)
    case .unreadable(let reason): return (.unreadable(LocalisedText(untranslated: reason)), true)
    case .file(let file):
      let input = InputFile(file).input(maximumBytes: Logo.largestFile)
      var bytes: [UInt8] = []
      do {
        while bytes.count <= Logo.largestFile {
          let piece = try input.next()
          guard !piece.isEmpty else { break }
          bytes += piece
        }
        return (.found(bytes), false)
      } catch let failure as Failure {
        return (.unreadable(LocalisedText(untranslated: failure.message)), true)
      } catch {
        return (.unreadable(LocalisedText(untranslated: Words.reason(of: error))), true)
      }
    }
  }
}
