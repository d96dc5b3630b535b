import SystemPackage

// What the system says of an error.
extension Words {
  /// Why something failed.
  static func reason(of error: any Error) -> String {
    guard let error = error as? Errno else { return "\(error)" }
    return say(id: indonesian(error), en: "\(error)")
  }

  private static func indonesian(_ error: Errno) -> String {
    switch error {
    case .noSuchFileOrDirectory: "berkas atau folder itu tidak ada"
    case .permissionDenied, .notPermitted: "tidak diizinkan"
    case .isDirectory: "itu sebuah folder"
    case .notDirectory: "itu bukan folder"
    case .fileExists: "sudah ada"
    case .noSpace: "tempat penyimpanan penuh"
    case .diskQuotaExceeded: "kuota penyimpanan habis"
    case .readOnlyFileSystem: "tempat penyimpanan hanya dapat dibaca"
    case .fileTooLarge: "berkas terlalu besar"
    case .fileNameTooLong: "nama berkas terlalu panjang"
    case .brokenPipe: "penerimanya sudah berhenti"
    case .badFileDescriptor: "aliran itu tertutup"
    case .ioError: "perangkat penyimpanan gagal"
    case .noSuchAddressOrDevice, .operationNotSupportedByDevice: "perangkat itu tidak ada"
    case .tooManySymbolicLinkLevels: "terlalu banyak tautan berantai"
    case .tooManyOpenFiles, .tooManyOpenFilesInSystem: "terlalu banyak berkas terbuka"
    case .resourceBusy, .textFileBusy: "sedang dipakai"
    case .noMemory: "memori tidak cukup"
    case .invalidArgument: "tidak berlaku di sini"
    default: "kesalahan sistem nomor \(error.rawValue)"
    }
  }
}
