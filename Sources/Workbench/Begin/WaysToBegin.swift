import GapModel

/// The first page: what gapscore answers, and the ways to begin.
struct WaysToBegin {
  let workbench: Workbench

  /// The endings of files that can be opened.
  static let endings =
    ".yaml,.yml,.csv,.tsv,.txt,.xlsx,.qdpx,.qdc,.qda,.sqlite3,.zip,.png,.svg"
  /// The endings of what is taken out of a folder, where much else may lie.
  static let folderEndings = ".yaml,.yml,.csv,.tsv,.xlsx,.qdpx,.zip,.png,.svg"

  private var parts: Parts { Parts(language: workbench.language) }

  var nodes: [HTMLNode] {
    [
      .tag(
        .div,
        class: "begin",
        [("data-key", "begin")],
        [
          .tag(.p, class: "answer", [], [parts.text(BeginWords.answer)]),
          files, example, paste,
          NewCasePane(workbench: workbench).node,
          storage,
        ]
      )
    ]
  }

  private func way(_ key: String, _ title: LocalisedText, _ nodes: [HTMLNode]) -> HTMLNode {
    .tag(
      .section,
      class: "way",
      [("data-key", "way-\(key)"), ("aria-labelledby", "way-\(key)-title")],
      [.tag(.h2, [("id", "way-\(key)-title")], [parts.text(title)])] + nodes
    )
  }

  // MARK: Files

  private var files: HTMLNode {
    way(
      "files",
      LocalisedText(id: "Buka berkas", en: "Open files"),
      [
        .tag(
          .div,
          class: "openers",
          [],
          [
            chooser(
              "choose-files",
              LocalisedText(id: "Pilih berkas …", en: "Choose files …"),
              endings: Self.endings,
              isFolder: false,
              .filled
            ),
            chooser(
              "choose-folder",
              LocalisedText(id: "Buka folder …", en: "Open a folder …"),
              endings: Self.folderEndings,
              isFolder: true,
              .plain
            ),
            .tag(
              .span,
              class: "hint",
              [],
              [
                parts.text(
                  LocalisedText(
                    id: "atau jatuhkan berkas di mana saja di halaman ini",
                    en: "or drop files anywhere on this page"
                  )
                )
              ]
            ),
          ]
        ),
        parts.paragraph(
          LocalisedText(
            id:
              "Kasus (YAML), tabel temuan (XLSX, CSV), jawaban Kobo/ODK, proyek NVivo, ATLAS.ti, MAXQDA "
              + "(QDPX), lembar pengode kedua, instrumen, kop laporan, peta impor, ZIP.",
            en:
              "Cases (YAML), tables of findings (XLSX, CSV), answers of Kobo/ODK, projects of NVivo, "
              + "ATLAS.ti, MAXQDA (QDPX), a second coder’s sheet, instruments, letterheads, import maps, ZIP."
          ),
          class: "more"
        ),
      ]
    )
  }

  private func chooser(
    _ key: String,
    _ label: LocalisedText,
    endings: String,
    isFolder: Bool,
    _ emphasis: Parts.Emphasis
  ) -> HTMLNode {
    var attributes: [HTMLNode.Attribute] = [
      ("type", "file"), ("data-key", key), ("data-do", "open"), ("multiple", ""),
      ("accept", endings),
    ]
    if isFolder { attributes.append(("webkitdirectory", "")) }
    return .tag(
      .label,
      class: "choose \(emphasis.rawValue)",
      [],
      [.tag(.span, [], [parts.text(label)]), .tag(.input, attributes)]
    )
  }

  // MARK: The example

  private var example: HTMLNode {
    way(
      "example",
      LocalisedText(id: "Lihat dulu contohnya", en: "Look at an example first"),
      [
        .tag(
          .div,
          class: "openers",
          [],
          [
            .tag(
              .button,
              class: Parts.Emphasis.plain.rawValue,
              [
                ("type", "button"), ("data-key", "example"), ("data-attach", "example"),
                ("data-do", BeginAction.example(file: "", []).attribute),
              ],
              [
                parts.text(
                  LocalisedText(id: "Buka studi contoh", en: "Open the example study")
                )
              ]
            ),
            .tag(
              .span,
              class: "hint",
              [],
              [
                parts.text(
                  LocalisedText(
                    id: "SiKePO di Batanghari, 62 temuan, dengan tur tujuh langkah di sampingnya",
                    en: "SiKePO in Batanghari, 62 findings, with a tour of seven stops beside it"
                  )
                )
              ]
            ),
          ]
        )
      ]
    )
  }

  // MARK: Pasting

  private var paste: HTMLNode {
    way(
      "paste",
      LocalisedText(id: "Tempel sel dari Excel", en: "Paste cells from Excel"),
      [
        parts.paragraph(
          LocalisedText(
            id:
              "Di Excel, pilih sel beserta judul kolomnya dan salin; lalu tekan Ctrl V di halaman ini. Arti "
              + "kolom ditunjukkan dan dapat diubah sebelum ada yang masuk ke kasus.",
            en:
              "In Excel, select cells with their headings and copy them; then press Ctrl V on this page. "
              + "What columns mean is shown and can be changed before anything comes into a case."
          )
        ),
        .tag(
          .details,
          [("data-key", "paste-here")],
          [
            .tag(
              .summary,
              [("data-key", "paste-here-summary")],
              [parts.text(LocalisedText(id: "Tempel di sini", en: "Paste it here"))]
            ),
            .tag(
              .form,
              [
                ("data-key", "paste-form-\(workbench.openedCount)"),
                ("data-do", BeginAction.paste("").fieldAttribute),
              ],
              [
                .tag(
                  .label,
                  [("for", "paste-text")],
                  [parts.text(LocalisedText(id: "Sel dari Excel", en: "Cells from Excel"))]
                ),
                .tag(
                  .textarea,
                  [
                    ("id", "paste-text"), ("name", "cells"), ("rows", "5"),
                    ("data-key", "paste-text"), ("autocomplete", "off"), ("spellcheck", "false"),
                  ],
                  []
                ),
                .tag(
                  .button,
                  class: Parts.Emphasis.plain.rawValue,
                  [("type", "submit"), ("data-key", "paste-send")],
                  [parts.text(LocalisedText(id: "Lihat kolomnya", en: "Look at its columns"))]
                ),
              ]
            ),
          ]
        ),
      ]
    )
  }

  // MARK: Storage

  private var storage: HTMLNode {
    let isOn = workbench.keepsDrafts && workbench.storage != .off
    var nodes: [HTMLNode] = [
      parts.tick(
        LocalisedText(
          id: "Simpan pekerjaan di peramban ini",
          en: "Keep work in this browser"
        ),
        isOn: isOn,
        FrameAction.storing(true),
        key: "storing",
        isEnabled: workbench.storage != .forbidden
      )
    ]
    nodes.append(parts.paragraph(storageWords(isOn), class: "more"))
    return way(
      "storage",
      LocalisedText(id: "Tidak ada yang dikirim", en: "Nothing is sent"),
      nodes
    )
  }

  private func storageWords(_ isOn: Bool) -> LocalisedText {
    switch workbench.storage {
    case .forbidden:
      LocalisedText(
        id:
          "Peramban ini tidak mengizinkannya (jendela pribadi?): simpan ke berkas sebelum menutup halaman.",
        en:
          "This browser does not allow it (a private window?): save to a file before closing the page."
      )
    case .full:
      LocalisedText(
        id: "Penyimpanan peramban penuh: simpan ke berkas sebelum menutup halaman.",
        en: "The browser’s storage is full: save to a file before closing the page."
      )
    case .works, .off:
      isOn
        ? LocalisedText(
          id:
            "Draf kembali setelah macet atau dimuat ulang. Halaman lain yang dibuka dari komputer ini dengan "
            + "peramban yang sama dapat membacanya; matikan untuk wawancara yang rahasia. Simpanan yang "
            + "tetap hanyalah berkas (Ctrl S).",
          en:
            "Drafts come back after a crash or a reload. Other pages opened from this computer in the same "
            + "browser can read them; switch it off for confidential interviews. Only a file lasts (Ctrl S)."
        )
        : LocalisedText(
          id:
            "Peramban tidak menyimpan apa pun, dan yang tersimpan sudah dihapus: simpan ke berkas (Ctrl S) "
            + "sebelum menutup halaman.",
          en:
            "The browser keeps nothing, and what was kept is gone: save to a file (Ctrl S) before closing "
            + "the page."
        )
    }
  }
}
