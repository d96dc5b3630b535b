import GapModel

/// What is said where a second person codes.
enum SecondWords {
  static let title = LocalisedText(id: "Pengode kedua", en: "Second coder")
  static let why = LocalisedText(
    id:
      "Orang kedua mengode temuan yang sama tanpa melihat pengodean pertama. Barulah kesepakatan "
      + "keduanya berarti, dan yang berbeda dapat dibicarakan.",
    en:
      "A second person codes the same findings without seeing the first coding. Only then does "
      + "agreement mean something, and what differs can be talked through."
  )
  static let who = LocalisedText(id: "Kode singkat pengode kedua", en: "Second coder's short name")
  static let whoHint = LocalisedText(
    id: "Huruf atau angka, misalnya B; ditulis pada tiap pengodeannya.",
    en: "Letters or digits, such as B; each of the codings gives it."
  )
  static let role = LocalisedText(id: "Sebutan dalam laporan", en: "Called in reports")
  static let roleHint = LocalisedText(
    id: "Boleh kosong; sebaiknya peran, misalnya dosen pembimbing.",
    en: "May stay empty; better a role, such as supervisor."
  )
  static let here = LocalisedText(id: "Kodekan di sini, tertutup", en: "Code here, blind")
  static let hereWhy = LocalisedText(
    id:
      "Pengodean pertama disembunyikan sampai selesai: juga di Teks dan Laporan. Urutan temuan "
      + "diacak, dan memo tidak ikut.",
    en:
      "The first coding is hidden until the end: in Text and Report too. Findings come in another "
      + "order, and memos are left out."
  )
  static let elsewhere = LocalisedText(
    id: "Atau dikodekan di tempat lain",
    en: "Or coded somewhere else"
  )
  static let handOutCopy = LocalisedText(
    id: "Unduh salinan tanpa pengodean",
    en: "Download a copy without codings"
  )
  static let handOutSheet = LocalisedText(id: "Unduh lembar Excel", en: "Download an Excel sheet")
  static let elsewhereWhy = LocalisedText(
    id:
      "Kirim salinan itu; pengode kedua membukanya di halaman ini, mengode, menyimpan, dan "
      + "mengirimnya kembali. Bukalah berkas yang kembali di sini: pengodeannya akan digabungkan. "
      + "Lembar Excel yang kembali dibuka dengan cara yang sama.",
    en:
      "Send the copy; the second coder opens it in this page, codes, saves and sends it back. Open "
      + "what comes back here, and its coding is put beside yours. An Excel sheet that comes back is "
      + "opened the same way."
  )
  static let badName = LocalisedText(
    id: "Kode singkat terdiri atas huruf, angka, '-', '_' atau '.', misalnya B.",
    en: "A short name has letters, digits, '-', '_' or '.', such as B."
  )
  static let goOn = LocalisedText(id: "Lanjut mengode", en: "Go on coding")
  static let finish = LocalisedText(id: "Selesai dan bandingkan", en: "Finish and compare")
  static let finishAll = LocalisedText(id: "Selesaikan sekarang", en: "Finish now")
  static let giveUp = LocalisedText(id: "Hentikan pengodean tertutup", en: "Give up blind coding")
  static let abandon = LocalisedText(id: "Hentikan", en: "Give up")
  static let stay = LocalisedText(id: "Tidak, lanjutkan", en: "No, go on")
  static let closed = LocalisedText(
    id: "Langkah ini tertutup sampai pengodean kedua selesai.",
    en: "This step is closed until the second coding is finished."
  )
  static let giveUpQuestion = LocalisedText(
    id:
      "Hentikan? Pengodean pertama akan terlihat lagi, jadi Anda tidak dapat lagi mengode kasus ini "
      + "tanpa tahu. Yang sudah Anda kodekan disimpan tersendiri sebagai draf.",
    en:
      "Give up? The first coding will be seen again, so you can no longer code this case without "
      + "knowing it. What you coded is kept apart as a draft."
  )
  static let nothingCoded = LocalisedText(
    id: "Belum ada temuan yang dikodekan, jadi tidak ada yang digabungkan.",
    en: "No finding was coded yet, so there is nothing to put together."
  )
  static let merge = LocalisedText(id: "Gabungkan pengodean ini", en: "Take in this coding")
  static let lookAt = LocalisedText(id: "Lihat salinannya", en: "Look at the copy")
  static let agreement = LocalisedText(id: "Kesepakatan", en: "Agreement")
  static let talk = LocalisedText(id: "Yang dibicarakan", en: "To talk through")
  static let allAgreed = LocalisedText(
    id: "Semua perbedaan sudah disepakati.",
    en: "All differences are agreed on."
  )
  static let noneDiffer = LocalisedText(
    id: "Para pengode tidak berbeda pada temuan mana pun.",
    en: "The coders differ on no finding."
  )
  static let begin = LocalisedText(id: "Mulai membicarakan", en: "Begin to talk them through")
  static let open = LocalisedText(id: "belum disepakati", en: "not agreed on yet")
  static let agreed = LocalisedText(id: "Disepakati", en: "Agreed")
  static let asCoded = LocalisedText(id: "– menurut para pengode –", en: "– as they coded –")
  static let place = LocalisedText(id: "Tempat yang disepakati", en: "Agreed place")
  static let judgement = LocalisedText(id: "Penilaian yang disepakati", en: "Agreed judgement")
  static let reopen = LocalisedText(id: "Batalkan kesepakatan", en: "Take back what was agreed")
  static let notPlaced = LocalisedText(id: "belum ditempatkan", en: "not placed")
  static let notJudged = LocalisedText(id: "belum dinilai", en: "not judged")
  static let differs = LocalisedText(id: "berbeda", en: "differs")
  static let another = LocalisedText(id: "Pengode lain", en: "Another coder")
  static let medianCounts = LocalisedText(
    id:
      "Selama belum disepakati, berlaku langkah tengah para pengode; bila tempatnya berbeda, temuan "
      + "belum dihitung.",
    en:
      "Until it is agreed on, the coders' median step counts; where their places differ, the finding "
      + "does not count yet."
  )

  static func takenName(_ id: String) -> LocalisedText {
    LocalisedText(
      id: "'\(id)' sudah dipakai pengode lain dalam kasus ini; pilih kode lain.",
      en: "'\(id)' is another coder of this case; choose another name."
    )
  }

  static func began(_ id: String) -> LocalisedText {
    LocalisedText(
      id: "Anda mengode sebagai \(id). Pengodean pertama tidak terlihat sampai Anda selesai.",
      en: "You code as \(id). The first coding is not seen until you finish."
    )
  }

  static func blindAs(_ id: String) -> LocalisedText {
    LocalisedText(id: "Pengodean tertutup sebagai \(id)", en: "Blind coding as \(id)")
  }

  static func reached(_ count: Int, of all: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) dari \(all) temuan sudah Anda kodekan.",
      en: "You have coded \(count) of \(all) findings."
    )
  }

  static func finishQuestion(_ left: Int) -> LocalisedText {
    LocalisedText(
      id:
        "\(left) temuan belum dikodekan; temuan itu tetap hanya punya pengodean pertama. Setelah ini "
        + "pengodean pertama terlihat.",
      en:
        "\(left) findings are not coded; they keep the first coding alone. After this the first "
        + "coding is seen."
    )
  }

  static func merged(_ count: Int, _ id: String) -> LocalisedText {
    LocalisedText(
      id: "Pengodean \(id) atas \(count) temuan sudah digabungkan; ↶ mengeluarkannya lagi.",
      en: "\(id)'s coding of \(count) findings was put beside the first; ↶ takes it out again."
    )
  }

  static func keptApart(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "Pengodean Anda disimpan tersendiri sebagai draf \(file) di langkah Mulai.",
      en: "Your coding is kept apart as the draft \(file) at the step Begin."
    )
  }

  static func downloadedApart(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "Pengodean Anda diunduh sebagai \(file), karena peramban tidak menyimpan draf.",
      en: "Your coding was downloaded as \(file), as the browser keeps no drafts."
    )
  }

  static func handedOut(_ file: String) -> LocalisedText {
    LocalisedText(
      id: "\(file) diunduh. Kirimkan kepada pengode kedua, lalu buka di sini setelah kembali.",
      en: "\(file) was downloaded. Send it to the second coder, and open it here when it is back."
    )
  }

  static func headComment(_ id: String) -> LocalisedText {
    LocalisedText(
      id:
        "Salinan tanpa pengodean untuk pengode \(id). Buka di gapscore, kodekan setiap temuan, "
        + "simpan, lalu kirim kembali.",
      en:
        "A copy without codings for coder \(id). Open it in gapscore, code each finding, save it and "
        + "send it back."
    )
  }

  static func returned(_ file: String, _ id: String, _ count: Int) -> LocalisedText {
    LocalisedText(
      id: "\(file) adalah salinan kasus ini yang dikodekan oleh \(id): \(count) temuan.",
      en: "\(file) is a copy of this case that \(id) coded: \(count) findings."
    )
  }

  static func changed(_ ids: String) -> LocalisedText {
    LocalisedText(
      id: "Pernyataannya lain dari kasus ini pada \(ids): periksa apakah maksudnya sama.",
      en: "The statement differs from this case at \(ids): check whether the same is meant."
    )
  }

  static func unknown(_ ids: String) -> LocalisedText {
    LocalisedText(
      id: "Tidak ada dalam kasus ini, jadi tidak ikut: \(ids).",
      en: "Not in this case, so left out: \(ids)."
    )
  }

  static func agreedCount(_ count: Int, of all: Int) -> LocalisedText {
    LocalisedText(
      id: "\(count) dari \(all) perbedaan disepakati",
      en: "\(count) of \(all) differences agreed on"
    )
  }

  static func take(_ id: String) -> LocalisedText {
    LocalisedText(id: "Ambil milik \(id)", en: "Take \(id)'s")
  }
}
