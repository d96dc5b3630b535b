// The program as a whole.
extension Words {
  enum Gapscore {
    static var abstract: String {
      say(
        id: "Menilai gap antara rancangan suatu sistem dan kenyataannya.",
        en: "Rate the gap between what a system was designed for and what happens."
      )
    }

    /// That a word is no command.
    static func noCommand(_ word: String, nearest: String?) -> String {
      say(
        id: "Tidak ada perintah '\(word)'\(nearest.map { "; maksudnya '\($0)'?" } ?? ".")",
        en: "There is no command '\(word)'\(nearest.map { "; did you mean '\($0)'?" } ?? ".")"
      )
    }

    static var discussion: String {
      say(
        id: """
          Masukannya temuan terkode dari wawancara, pengamatan, dan dokumen, ditulis dalam YAML; \
          hasilnya tingkat gap bagi ketujuh dimensi kesenjangan desain–realitas Heeks, beserta \
          rekomendasi menurut prioritasnya.

          --lang id atau --lang en memilih bahasa bantuan, pesan, dan hasil; tanpa opsi itu LC_ALL, \
          LC_MESSAGES, atau LANG yang menentukan. Laporan memakai bahasa kasusnya.

          Status akhir: 0 selesai; 1 masukan mengandung kesalahan (dengan --strict, juga peringatan); \
          64 perintah salah tulis; 66 berkas tidak dapat dibaca; 74 keluaran tidak dapat ditulis.
          """,
        en: """
          Coded findings from interviews, observation and documents go in as YAML; each of the seven \
          dimensions of Heeks' design–reality gap comes out rated, with prioritised recommendations.

          --lang id or --lang en sets the language of help, messages and results; without it, LC_ALL, \
          LC_MESSAGES or LANG does. Reports are in the language of their case.

          Exit status: 0 done; 1 the input has errors (with --strict, or warnings); 64 wrong usage; \
          66 a file cannot be read; 74 output cannot be written.
          """
      )
    }
  }
}
