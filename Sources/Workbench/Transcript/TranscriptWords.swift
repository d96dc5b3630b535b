import GapModel

/// What is said of transcripts.
enum TranscriptWords {
  static let title = LocalisedText(id: "Transkrip", en: "Transcript")
  static let enter = LocalisedText(id: "Dari transkrip", en: "From a transcript")
  static let why = LocalisedText(
    id:
      "Tempel transkrip wawancara, lalu pilih bagian yang penting: F menjadikannya temuan dengan "
      + "kutipan dan letaknya. Transkrip tinggal di peramban ini dan tidak masuk berkas kasus.",
    en:
      "Paste an interview, then select what matters: F makes a finding of it with its quote and "
      + "place. The transcript stays in this browser and is no part of the case's file."
  )
  static let paste = LocalisedText(id: "Teks transkrip", en: "Text of the transcript")
  static let choose = LocalisedText(
    id: "Atau pilih berkas .txt atau .md",
    en: "Or choose a .txt or .md file"
  )
  static let source = LocalisedText(id: "Sumbernya", en: "Its source")
  static let make = LocalisedText(id: "Jadikan temuan", en: "Make a finding")
  static let leave = LocalisedText(id: "Ke antrean temuan", en: "To the queue of findings")
  static let clear = LocalisedText(id: "Singkirkan transkrip", en: "Put the transcript away")
  static let selectFirst = LocalisedText(
    id: "Pilih dulu bagian transkrip dengan tetikus atau Shift dan panah.",
    en: "First select a part of the transcript, by mouse or by Shift and arrows."
  )
  static let noSource = LocalisedText(
    id: "Kasus ini belum memiliki sumber; tambahkan dulu di langkah Siapkan.",
    en: "This case has no source yet; first add one at the step Prepare."
  )
  static let notText = LocalisedText(
    id: "Berkas itu bukan teks UTF-8. Simpan sebagai teks biasa, atau tempel isinya.",
    en: "That file is no UTF-8 text. Save it as plain text, or paste what is in it."
  )
  static let pasted = LocalisedText(id: "ditempel", en: "pasted")
  static let from = LocalisedText(id: "Temuan dari transkrip ini", en: "Findings from here")
  static let none = LocalisedText(
    id: "Belum ada. Pilih bagian teks, lalu tekan F.",
    en: "None yet. Select a part of the text and press F."
  )

  static func made(_ id: String) -> LocalisedText {
    LocalisedText(
      id: "Temuan \(id) dibuat; menunggu ditempatkan.",
      en: "Finding \(id) was made; it waits to be placed."
    )
  }
}
