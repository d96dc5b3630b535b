"""Makes the databases beside it, as Taguette, QualCoder and MAXQDA lay them out, with texts of our own.

Usage: make_databases.py

The same bytes come out each time with the same version of SQLite.
"""

import pathlib
import sqlite3

FOLDER = pathlib.Path(__file__).resolve().parent

TAGUETTE = """
CREATE TABLE users (login VARCHAR(30) PRIMARY KEY, created DATETIME NOT NULL);
CREATE TABLE projects (id INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL);
CREATE TABLE documents (id INTEGER PRIMARY KEY, name VARCHAR(200) NOT NULL, description TEXT NOT NULL,
  filename VARCHAR(200) NOT NULL, project_id INTEGER NOT NULL, contents TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, project_id INTEGER NOT NULL, path VARCHAR(200) NOT NULL,
  description TEXT NOT NULL);
CREATE TABLE highlights (id INTEGER PRIMARY KEY, document_id INTEGER NOT NULL,
  start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, snippet TEXT NOT NULL);
CREATE TABLE highlight_tags (highlight_id INTEGER NOT NULL, tag_id INTEGER NOT NULL,
  PRIMARY KEY (highlight_id, tag_id));
CREATE TABLE commands (id INTEGER PRIMARY KEY, user_login VARCHAR(30) NOT NULL,
  project_id INTEGER NOT NULL, document_id INTEGER, payload TEXT NOT NULL);
"""

QUALCODER = """
CREATE TABLE project (databaseversion TEXT, memo TEXT, about TEXT);
CREATE TABLE source (id INTEGER PRIMARY KEY, name TEXT, fulltext TEXT, mediapath TEXT, memo TEXT, owner TEXT);
CREATE TABLE code_name (cid INTEGER PRIMARY KEY, name TEXT, memo TEXT, catid INTEGER, owner TEXT,
  supercid INTEGER);
CREATE TABLE code_cat (catid INTEGER PRIMARY KEY, name TEXT, owner TEXT, memo TEXT, supercatid INTEGER);
CREATE TABLE code_text (ctid INTEGER PRIMARY KEY, cid INTEGER, fid INTEGER, seltext TEXT, pos0 INTEGER,
  pos1 INTEGER, owner TEXT, memo TEXT);
CREATE TABLE code_image (imid INTEGER PRIMARY KEY, id INTEGER, x1 INTEGER, y1 INTEGER, width INTEGER,
  height INTEGER, cid INTEGER, memo TEXT, owner TEXT, pdf_page INTEGER);
CREATE TABLE code_av (avid INTEGER PRIMARY KEY, id INTEGER, pos0 INTEGER, pos1 INTEGER, cid INTEGER,
  memo TEXT, owner TEXT);
CREATE TABLE annotation (anid INTEGER PRIMARY KEY, fid INTEGER, pos0 INTEGER, pos1 INTEGER, memo TEXT);
CREATE TABLE journal (jid INTEGER PRIMARY KEY, name TEXT, jentry TEXT);
CREATE TABLE cases (caseid INTEGER PRIMARY KEY, name TEXT, memo TEXT);
CREATE TABLE attribute_type (name TEXT PRIMARY KEY, caseOrFile TEXT);
CREATE TABLE attribute (attrid INTEGER PRIMARY KEY, name TEXT, attr_type TEXT, value TEXT, id INTEGER);
CREATE TABLE coder_names (name TEXT UNIQUE NOT NULL, visibility INTEGER NOT NULL DEFAULT 1);
CREATE VIEW code_text_visible AS SELECT t.* FROM code_text t WHERE NOT EXISTS
  (SELECT 1 FROM coder_names c WHERE c.name = t.owner AND c.visibility = 0);
"""

# 'é' and '🙂' make bytes, code points and units of UTF-16 differ.
DOCUMENT = "<p>Café 🙂 penuh &amp; ramai.</p><p>Jaringan <b>sering</b> putus.</p>"
PLAIN = "Café 🙂 penuh & ramai.Jaringan sering putus."


def place(words):
    """Where words begin and end in the plain text, in bytes of UTF-8."""
    start = len(PLAIN[: PLAIN.index(words)].encode())
    return start, start + len(words.encode())


def make(name, script, rows, log=False, after=()):
    path = FOLDER / name
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA page_size = 512")
        if log:
            database.execute("PRAGMA journal_mode = WAL")
        database.executescript(script)
        for table, values in rows:
            marks = ", ".join("?" * len(values))
            database.execute(f"INSERT INTO {table} VALUES ({marks})", values)
        for statement in after:
            database.execute(statement)
    database.close()
    return path


def taguette(projects):
    rows = [("users", ("ani", "2026-01-01"))]
    for number, name in enumerate(projects, 1):
        whole = "ramai.Jaringan sering putus"
        both = "<p>ramai.</p><p>Jaringan <b>sering</b> putus</p>"
        rows += [
            ("projects", (number, name, "")),
            ("documents", (number, "Wawancara 1", "di kantor", "w1.txt", number, DOCUMENT)),
            ("tags", (10 * number, number, "technology.network", "Jaringan & listrik")),
            ("tags", (10 * number + 1, number, "staf", "")),
            ("tags", (10 * number + 2, number, "tak dipakai", "")),
            ("highlights", (100 * number, number, *place("penuh & ramai"), "<p>penuh &amp; ramai</p>")),
            ("highlights", (100 * number + 1, number, *place(whole), both)),
            ("highlights", (100 * number + 2, number, *place("Jaringan"), "<p>Listrik</p>")),
            ("highlights", (100 * number + 3, number, *place("putus"), "<p>putus</p>")),
            ("highlight_tags", (100 * number, 10 * number)),
            ("highlight_tags", (100 * number, 10 * number + 1)),
            ("highlight_tags", (100 * number + 1, 10 * number)),
            ("highlight_tags", (100 * number + 2, 10 * number + 1)),
            ("commands", (
                number, "ani", number, number,
                f'{{"type": "highlight_add", "highlight_id": {100 * number}}}',
            )),
        ]
    return rows


def qualcoder():
    text = "Baris satu é🙂.\r\nBaris dua yang putus.\r\nBaris tiga."

    def span(words):
        start = text.index(words)
        return words, start, start + len(words)

    return [
        ("source", (1, "w1.txt", text, None, "catatan dokumen", "ani")),
        ("source", (2, "foto.jpg", None, "/images/foto.jpg", "", "ani")),
        ("source", (3, "rekaman.mp3", None, "/audio/rekaman.mp3", "", "ani")),
        ("code_cat", (1, "Teknologi", "ani", "", None)),
        ("code_cat", (2, "Jaringan", "ani", "", 1)),
        ("code_cat", (3, "A", "ani", "", 4)),
        ("code_cat", (4, "B", "ani", "", 3)),
        ("code_name", (1, "putus", "sering putus", 2, "ani", None)),
        ("code_name", (2, "lepas", "", None, "ani", None)),
        ("code_name", (3, "melingkar", "", 3, "ani", None)),
        ("code_name", (4, "malam", "", None, "ani", 1)),
        ("code_text", (1, 1, 1, *span("Baris dua yang putus"), "ani", "memo segmen")),
        ("code_text", (2, 2, 1, *span("Baris dua yang putus"), "budi", "")),
        ("code_text", (3, 3, 1, *span("satu é🙂.\r\nBaris"), "ani", "")),
        ("code_text", (4, 1, 1, "teks lama", 0, 9, "ani", "")),
        ("code_text", (5, 99, 1, *span("tiga"), "ani", "")),
        ("code_text", (6, 1, 77, "tanpa dokumen", 0, 13, "ani", "")),
        ("code_image", (1, 2, 10, 20, 30, 40, 1, "di foto", "ani", None)),
        ("code_av", (1, 3, 65_000, 80_500, 2, "", "ani")),
        ("annotation", (1, 1, 0, 5, "anotasi")),
        ("journal", (1, "hari 1", "isi")),
        ("cases", (1, "Ani", "")),
        ("attribute_type", ("umur", "case")),
        ("attribute", (1, "umur", "case", "40", 1)),
    ]


def main():
    make("taguette.sqlite3", TAGUETTE, taguette(["Kantor A"]))
    make("taguette-two-projects.sqlite3", TAGUETTE, taguette(["Kantor A", "Kantor B"]))
    # Written through a log that was taken in again: the head still speaks of it.
    make(
        "taguette-log.sqlite3", TAGUETTE, taguette(["Kantor A"]), log=True,
    )
    whole = make("qualcoder.sqlite3", QUALCODER, qualcoder())
    (FOLDER / "qualcoder-cut.sqlite3").write_bytes(whole.read_bytes()[:1536])
    make("maxqda.sqlite3", "CREATE TABLE Codings (ID INTEGER); CREATE TABLE Texts (ID INTEGER, Text BLOB);",
         [("Texts", (1, b"*ENC*\x01\x02"))])
    make("unknown.sqlite3", "CREATE TABLE visits (id INTEGER);", [])


if __name__ == "__main__":
    main()
