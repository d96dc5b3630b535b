internal import CPage
import GapModel

/// The workbench as one page, where the program was linked with it.
struct WorkbenchPage {
  private let packed: [UInt8]

  /// Creates a page of what gzip packed.
  init(packed: [UInt8]) { self.packed = packed }

  /// The page that the program has; `nil` where it was built without.
  static var builtIn: WorkbenchPage? {
    let size = workbench_page_size()
    guard size > 0, let start = unsafe workbench_page() else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: start, count: size)
    return unsafe WorkbenchPage(packed: Array(bytes))
  }

  /// The page as browsers read it.
  ///
  /// - Throws: ``Failure`` for a page that does not unpack.
  func bytes() throws -> [UInt8] {
    do throws(ContainerFault) {
      return try GzipFile.unpacked(packed, name: "gapscore.html")
    } catch {
      throw Failure(message: Words.Workbench.damaged, status: ExitStatus.noInput)
    }
  }
}
