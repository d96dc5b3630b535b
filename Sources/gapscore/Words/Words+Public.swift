import ArgumentParser
import GapModel

// `gapscore export public`.
extension Words {
  enum Public {
    static var names: ArgumentHelp {
      help(
        id: """
          Untuk 'public': daftar nama asli dan nama samarannya. Bila belum ada, berkas ini dibuat, hanya \
          terbaca oleh Anda; bila sudah ada, dibaca dan ditambah. Simpan terpisah dari salinannya.
          """,
        en: """
          For public: the list of real names and their pseudonyms. It is made where there is none, for your \
          eyes only; else it is read, and grows. Keep it apart from the copy.
          """,
        value: LocalisedText(id: "berkas", en: "file")
      )
    }

    static var quotes: ArgumentHelp {
      help(
        id: "Untuk 'public': kutipan ikut, dengan nama samaran di dalamnya.",
        en: "For public: keep quotes, with pseudonyms in them."
      )
    }

    static var citation: ArgumentHelp {
      help(
        id: "Untuk 'public': sitasi ikut. Sitasi menyebut penelitiannya, jadi juga kantornya.",
        en: "For public: keep the citation, which names the study and so the office."
      )
    }

    static var indices: ArgumentHelp {
      help(
        id: """
          Untuk 'public': nilai indeks ikut. Tabel indeks yang diterbitkan menunjukkan daerah mana yang \
          memperoleh nilai itu.
          """,
        en: "For public: keep values of indices. Published tables tell which region has them."
      )
    }

    static var needsNames: String {
      say(
        id: """
          Salinan memerlukan daftar nama: tambahkan --names nama.yaml. Bila berkas itu belum ada, gapscore \
          membuatnya.
          """,
        en:
          "A copy needs a list of names: add --names names.yaml, which is made where there is none."
      )
    }

    static var needsFile: String {
      say(id: "--names memerlukan nama berkas.", en: "--names takes the name of a file.")
    }

    static var isForPublic: String {
      say(
        id: "--names, --quotes, --citation, dan --indices hanya untuk 'public'.",
        en: "--names, --quotes, --citation and --indices are for public only."
      )
    }

    static func isNoList(_ name: String) -> String {
      say(
        id: "\(name) bukan daftar nama samaran; sebutkan berkas lain dengan --names",
        en: "\(name) is no list of names; name another file with --names"
      )
    }

    static func holdsName(_ text: String) -> String {
      say(
        id: """
          salinan tidak ditulis: nama dari daftar masih tampil dalam '\(text)…'; beri nama samaran lain, atau \
          tulis ejaan itu di bawah also
          """,
        en: """
          the copy was not written: a name of the list still stands in '\(text)…'; give another pseudonym, or \
          write that spelling under also
          """
      )
    }

    static var isRatedOtherwise: String {
      say(
        id:
          "salinan tidak ditulis: penilaiannya berbeda dari kasus aslinya. Ini kesalahan gapscore; laporkan",
        en:
          "the copy was not written: it is rated differently from the original. This is a fault of gapscore; "
          + "please report it"
      )
    }

    static func replaced(_ list: String, more: Int) -> String {
      say(
        id: "gapscore: diganti dalam teks: \(list)\(more > 0 ? ", dan \(more) lainnya" : "")\n",
        en: "gapscore: replaced in texts: \(list)\(more > 0 ? " and \(more) more" : "")\n"
      )
    }

    static func links(_ count: Int) -> String {
      say(
        id: "gapscore: \(count) tautan atau alamat surel dihapus dari teks\n",
        en: "gapscore: \(counted(count, "link")) or e-mail address taken out of texts\n"
      )
    }

    static func added(_ count: Int, to name: String) -> String {
      say(
        id: "gapscore: \(name): \(count) nama baru; periksa, dan simpan terpisah dari salinannya\n",
        en:
          "gapscore: \(name): \(counted(count, "new name")); look them over, and keep it apart from the copy\n"
      )
    }

    static var makeAgain: String {
      say(
        id:
          "gapscore: salinan yang dibuat sebelumnya dengan daftar ini belum mengenal nama baru itu; "
          + "buat lagi sebelum diserahkan\n",
        en: "gapscore: copies that were made before with this list do not know the new names; make "
          + "them again before they go out\n"
      )
    }

    static func isOpen(_ name: String) -> String {
      say(
        id: "gapscore: \(name) dapat dibaca orang lain; jalankan chmod 600 \(name)\n",
        en: "gapscore: \(name) can be read by others; run chmod 600 \(name)\n"
      )
    }

    static func ownInstrument(_ file: String) -> String {
      say(
        id: """
          gapscore: instrumennya bukan bawaan: sertakan \(file) di folder yang sama dengan salinan, dan \
          periksa nama-nama di dalamnya

          """,
        en: """
          gapscore: its instrument is no shipped one: hand out \(file) in the folder of the copy, and look for \
          names in it

          """
      )
    }

    static func doubt(
      _ place: String,
      _ kind: CopyReview.Doubt.Kind,
      _ text: String,
      _ names: String
    ) -> String {
      switch kind {
      case .trace:
        say(
          id: """
            \(place): peringatan: '\(text)' mirip nama dari daftar; bila memang nama itu, tulis di bawah also \
            dalam \(names), bila kata biasa, di bawah except

            """,
          en: """
            \(place): warning: '\(text)' looks like a name of the list; where it is the name, write it under \
            also in \(names), where it is a plain word, under except

            """
        )
      case .person:
        say(
          id: """
            \(place): peringatan: '\(text)' tampaknya nama orang; tulis di bawah words dalam \(names), atau \
            ubah teksnya

            """,
          en: """
            \(place): warning: '\(text)' looks like a person's name; write it under words in \(names), or \
            change the text

            """
        )
      case .number:
        say(
          id:
            "\(place): peringatan: '\(text)' tampaknya data pribadi; ubah teksnya dalam kasus aslinya\n",
          en:
            "\(place): warning: '\(text)' looks like personal data; change the text in the original\n"
        )
      }
    }

    static func moreDoubts(_ count: Int) -> String {
      say(
        id: "gapscore: \(count) peringatan lagi\n",
        en: "gapscore: \(counted(count, "more warning"))\n"
      )
    }

    static func plainWords(_ list: String, _ names: String) -> String {
      say(
        id: """
          gapscore: peran atau kelompok yang juga kata biasa tetap ada dalam teks: \(list); untuk \
          menggantinya, tulis texts: true pada namanya dalam \(names)

          """,
        en: """
          gapscore: roles or groups that are plain words too stay in texts: \(list); to replace them, write \
          texts: true at the name in \(names)

          """
      )
    }

    static func namelike(_ list: String, more: Int, _ names: String) -> String {
      say(
        id: """
          gapscore: ditulis seperti nama dan tidak diganti (jumlah, baris:kolom): \
          \(list)\(more > 0 ? ", dan \(more) lainnya" : ""); yang menunjuk orang atau tempat, tulis di bawah \
          words dalam \(names)

          """,
        en: """
          gapscore: written like names and not replaced (count, line:column): \
          \(list)\(more > 0 ? " and \(more) more" : ""); write those that tell people or places under words \
          in \(names)

          """
      )
    }

    static func fileTells(_ name: String, _ id: String) -> String {
      say(
        id: "gapscore: nama berkas \(name) masih memuat nama asli; namai misalnya \(id).yaml\n",
        en:
          "gapscore: the name of the file \(name) still holds a real name; call it \(id).yaml, say\n"
      )
    }

    static func isNotWritten(_ name: String) -> String {
      say(
        id: "gapscore: \(name) tidak ditulis, karena --strict dan masih ada peringatan\n",
        en: "gapscore: \(name) was not written, for there are warnings and --strict is given\n"
      )
    }
  }
}
