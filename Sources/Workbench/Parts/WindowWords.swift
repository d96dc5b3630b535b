import GapModel

/// What the window says at every step.
enum WindowWords {
  static let title = LocalisedText(id: "gapscore – meja kerja", en: "gapscore – workbench")
  static let unknownAction = LocalisedText(
    id: "Halaman ini tidak mengenal tindakan itu. Muat ulang halaman; pekerjaan Anda tersimpan.",
    en: "The page does not know that action. Load the page again; your work is kept."
  )
  static let textHasChanged = LocalisedText(
    id: "Teks sudah berubah sejak tampilan itu. Lihat lagi, lalu ulangi.",
    en: "The text has changed since that was shown. Look again and repeat it."
  )
  static let formsAreLocked = LocalisedText(
    id:
      "Teks sedang tidak terbaca, jadi formulir dikunci. Perbaiki dulu baris yang ditandai di langkah Teks.",
    en:
      "The text cannot be read now, so forms are locked. First mend the lines marked at the step Text."
  )
  static let undone = LocalisedText(
    id: "Suntingan terakhir dibatalkan.",
    en: "The last edit was undone."
  )
  static let redone = LocalisedText(id: "Suntingan dibuat lagi.", en: "The edit was made again.")
  static let openElsewhere = LocalisedText(
    id:
      "Kasus ini juga terbuka di jendela lain. Tutup salah satunya: yang menyimpan terakhir menimpa yang lain.",
    en:
      "This case is open in another window too. Close one of them: the last one to save overwrites the other."
  )
  static let onlyLookedAt = LocalisedText(
    id:
      "Kasus ini disimpan oleh gapscore yang lebih baru; di sini hanya dapat dilihat. Unduh halaman terbaru.",
    en: "A newer gapscore kept this case; here it can only be looked at. Get the newest page."
  )
  static let notCopied = LocalisedText(
    id: "Peramban ini tidak mengizinkan penyalinan. Pilih tabelnya, lalu salin dengan Ctrl C.",
    en: "This browser does not allow copying. Select the table and copy it with Ctrl C."
  )
  static let unreadableDraft = LocalisedText(
    id: "Draf yang disimpan peramban tidak dapat dibuka.",
    en: "A draft that the browser kept cannot be opened."
  )

  static func notChanged(_ reason: LocalisedText) -> LocalisedText {
    LocalisedText(id: "Tidak diubah: \(reason.id).", en: "Not changed: \(reason.en).")
  }

  static func actionFailed(_ texts: [String]) -> LocalisedText {
    let typed = texts.filter { !$0.isEmpty }.joined(separator: " · ")
    guard !typed.isEmpty else {
      return LocalisedText(
        id: "Tindakan terakhir gagal dan tidak dilakukan. Pekerjaan sebelumnya sudah kembali.",
        en: "The last action failed and was not done. The work before it is back."
      )
    }
    return LocalisedText(
      id:
        "Tindakan terakhir gagal dan tidak dilakukan. Pekerjaan sebelumnya sudah kembali. Isinya: \(typed)",
      en:
        "The last action failed and was not done. The work before it is back. It was given: \(typed)"
    )
  }

  static func notRead(_ file: String, _ reason: LocalisedText) -> LocalisedText {
    LocalisedText(
      id: "\(file) tidak dibuka: \(reason.id).",
      en: "\(file) was not opened: \(reason.en)."
    )
  }

  static func downloaded(_ file: String, _ time: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) diunduh pukul \(time); lihat folder unduhan, apakah sudah ada.",
      en: "\(file) was downloaded at \(time); look whether it is in the folder of downloads."
    )
  }

  static func notSaved(_ reason: LocalisedText) -> LocalisedText {
    LocalisedText(
      id: "Belum tersimpan ke berkas: \(reason.id).",
      en: "Not saved to a file: \(reason.en)."
    )
  }

  static func saved(_ file: String, _ time: String) -> LocalisedText {
    LocalisedText(
      id: "Tersimpan ke berkas \(file) pukul \(time).",
      en: "Saved to the file \(file) at \(time)."
    )
  }

  static func cameBack(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) kembali seperti terakhir dikerjakan di peramban ini.",
      en: "\(file) is back as it was last worked on in this browser."
    )
  }

  static func newerDraft(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) disimpan oleh gapscore yang lebih baru; di sini hanya dapat dilihat.",
      en: "\(file) was kept by a newer gapscore; here it can only be looked at."
    )
  }
}

extension FrameAction.Unsaved {
  /// The reason as a phrase.
  var words: LocalisedText {
    switch self {
    case .cancelled: LocalisedText(id: "dibatalkan", en: "it was cancelled")
    case .denied:
      LocalisedText(
        id: "peramban tidak diizinkan menulis di sana",
        en: "the browser may not write there"
      )
    case .changed:
      LocalisedText(
        id: "berkasnya diubah program lain; simpan sekali lagi dan pilih nama lain",
        en: "another program changed the file; save once more and choose another name"
      )
    case .differs:
      LocalisedText(
        id: "isi berkas setelah ditulis tidak sama; simpan sekali lagi di tempat lain",
        en: "the file is not what was written; save once more in another place"
      )
    case .failed:
      LocalisedText(
        id: "penulisan gagal; simpan sekali lagi di tempat lain",
        en: "writing failed; save once more in another place"
      )
    }
  }
}

extension FrameAction.Unread {
  /// The reason as a phrase.
  var words: LocalisedText {
    switch self {
    case .large: LocalisedText(id: "berkas melebihi 64 MB", en: "it has more than 64 MB")
    case .denied:
      LocalisedText(id: "peramban tidak diizinkan membacanya", en: "the browser may not read it")
    case .failed: LocalisedText(id: "berkas tidak dapat dibaca", en: "it cannot be read")
    }
  }
}
