// Why a ZIP file is not read.
extension ContainerFault {
  static let cutOff = ContainerFault(
    LocalisedText(
      id: "berkas ZIP ini terpotong: daftar isi di akhirnya tidak ada",
      en: "this ZIP file is cut off: the list of contents at its end is missing"
    ),
    help: .getItAgain
  )

  static let directoryBroken = ContainerFault(
    LocalisedText(
      id: "daftar isi berkas ZIP ini rusak",
      en: "the list of contents of this ZIP file is broken"
    ),
    help: .getItAgain
  )

  static let severalParts = ContainerFault(
    LocalisedText(
      id: "berkas ZIP ini terbagi dalam beberapa bagian, atau lebih besar daripada yang dibaca",
      en: "this ZIP file is in several parts, or larger than what is read"
    )
  )

  static let nameTwice = ContainerFault(
    LocalisedText(
      id: "dua isi berkas ZIP ini bernama sama",
      en: "two contents of this ZIP file have the same name"
    ),
    help: .getItAgain
  )

  static func tooLarge(_ most: Int) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "berkas ini lebih besar daripada \(most >> 20) MiB, batas untuk arsip",
        en: "this file is larger than \(most >> 20) MiB, the limit for archives"
      )
    )
  }

  static func tooManyEntries(_ most: Int) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "berkas ZIP ini memuat lebih dari \(most) berkas",
        en: "this ZIP file holds more than \(most) files"
      )
    )
  }

  static func entryTooLarge(_ name: String, _ most: Int) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "'\(name.excerpt)' di dalamnya lebih besar daripada \(most >> 20) MiB",
        en: "'\(name.excerpt)' inside it is larger than \(most >> 20) MiB"
      )
    )
  }

  static func holdsTooMuch(_ most: Int) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "isinya setelah dibuka lebih besar daripada \(most >> 20) MiB",
        en: "its contents, unpacked, are larger than \(most >> 20) MiB"
      )
    )
  }

  static func unpacksToMore(_ name: String, than most: Int) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "'\(name.excerpt)' di dalamnya mengembang melebihi \(most) bita",
        en: "'\(name.excerpt)' inside it unpacks to more than \(most) bytes"
      ),
      help: LocalisedText(
        id: "berkas seperti ini dibuat untuk menghabiskan memori; jangan dipakai",
        en: "such a file is made to fill memory; do not use it"
      )
    )
  }

  static func encrypted(_ name: String) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "'\(name.excerpt)' di dalamnya memakai kata sandi",
        en: "'\(name.excerpt)' inside it needs a password"
      ),
      help: LocalisedText(
        id: "simpan lagi tanpa kata sandi",
        en: "save it again without a password"
      )
    )
  }

  static func unknownMethod(_ name: String) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "'\(name.excerpt)' di dalamnya dimampatkan dengan cara yang tidak dikenal",
        en: "'\(name.excerpt)' inside it is packed in a way that is not known"
      ),
      help: LocalisedText(
        id: "simpan lagi sebagai ZIP biasa (deflate)",
        en: "save it again as a plain ZIP file (deflate)"
      )
    )
  }

  static func damaged(_ name: String) -> ContainerFault {
    ContainerFault(
      LocalisedText(
        id: "'\(name.excerpt)' di dalamnya rusak",
        en: "'\(name.excerpt)' inside it is damaged"
      ),
      help: .getItAgain
    )
  }
}

extension LocalisedText {
  static let getItAgain = LocalisedText(
    id: "salin atau ekspor lagi berkas itu dari asalnya",
    en: "copy or export the file again from where it came"
  )
}
