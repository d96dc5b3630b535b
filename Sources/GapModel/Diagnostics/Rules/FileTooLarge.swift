extension Rule {
  /// A file of more bytes than are read.
  public static let fileTooLarge = Rule(
    "file-too-large",
    .error,
    what: LocalisedText(
      id: """
        Berkas berukuran paling besar 256 MiB, atau sebanyak byte yang diizinkan `--max-bytes`.
        """,
      en: """
        A file has at most 256 MiB, or as many bytes as `--max-bytes` allows.
        """
    ),
    why: LocalisedText(
      id: """
        Kasus dengan semua kutipannya jauh lebih kecil dari itu. Berkas yang lebih besar biasanya \
        bukan berkas yang Anda maksud, atau memuat transkrip utuh yang tidak dikoding; pembacaan \
        dihentikan agar waktu Anda tidak terbuang.
        """,
      en: """
        A case with all its quotes stays far below that. What is larger is mostly not the file you \
        meant, or holds whole transcripts that nobody codes from; reading stops there, before it \
        costs you time.
        """
    ),
    wrong: .size(
      LocalisedText(
        id: "kasus.yaml: 300 MiB, karena hasil pindai semua dokumen ditempel ke dalam kutipan",
        en: "kasus.yaml: 300 MiB, since the scans of all documents were pasted into the quotes"
      ),
      maximumBytes: 64
    ),
    right: .size(
      LocalisedText(
        id:
          "kasus.yaml: 40 KiB; hasil pindai menjadi berkas tersendiri, dan kutipan menyebut halamannya",
        en: "kasus.yaml: 40 KiB; the scans are files of their own, and quotes cite their pages"
      )
    )
  )
}

extension Diagnostic {
  static func fileTooLarge(at place: TextRange) -> Diagnostic {
    Diagnostic(
      .fileTooLarge,
      LocalisedText(
        id: "berkas lebih besar daripada yang boleh dibaca",
        en: "the file is larger than the limit"
      ),
      at: place,
      help: LocalisedText(
        id: "bagi berkas itu, atau naikkan batasnya dengan --max-bytes",
        en: "split it, or raise the limit with --max-bytes"
      )
    )
  }
}
