"""Large files of other programs, as they write them: a workbook, a table and three projects of coded texts.

Made from numbers alone, so that they are the same everywhere; by Python's own modules, which know nothing of gapscore.
"""

import random
import sqlite3
import uuid
import zipfile
from xml.sax.saxutils import escape

ROWS = 50_000
CODINGS = 20_000
DOCUMENTS = 40
CODES = 60

WORDS = (
    "jaringan sering terputus di kantor kecamatan sehingga berkas tidak terkirim dan pegawai menunggu "
    "sampai sore untuk mengisi ulang laporan yang sudah pernah ditulis pada buku besar"
).split()
HEADINGS = [
    "ID", "Sumber", "Pernyataan", "Kutipan", "Letak", "Sasaran", "Dampak", "Frekuensi", "Cakupan", "Catatan",
]
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def sentence(draws, count):
    return " ".join(draws.choice(WORDS) for _ in range(count))


def rows():
    """The table's rows: many sources, and each statement its own."""
    draws = random.Random(1)
    yield HEADINGS
    for number in range(1, ROWS + 1):
        yield [
            f"F{number}", f"Informan {number % 300 + 1}", f"{sentence(draws, 9)} {number}",
            sentence(draws, 14), f"hlm. {number % 90 + 1}", "technology/network", "", "", "", "",
        ]


def write_workbook(path):
    texts, numbers, lines = [], {}, []
    for row, cells in enumerate(rows(), 1):
        line = []
        for column, text in enumerate(cells):
            if text:
                number = numbers.setdefault(text, len(numbers))
                if number == len(texts):
                    texts.append(text)
                line.append(f'<c r="{"ABCDEFGHIJ"[column]}{row}" t="s"><v>{number}</v></c>')
        lines.append(f'<row r="{row}">{"".join(line)}</row>')
    parts = {
        "[Content_Types].xml":
            f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels":
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/officeDocument"'
            ' Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml":
            f'<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets><sheet name="Temuan" sheetId="1" r:id="r1"/>'
            "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels":
            f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="r1" Type="{OFFICE}/worksheet"'
            f' Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{OFFICE}/sharedStrings"'
            ' Target="sharedStrings.xml"/></Relationships>',
        "xl/sharedStrings.xml":
            f'<sst xmlns="{MAIN}">' + "".join(f"<si><t>{escape(text)}</t></si>" for text in texts) + "</sst>",
        "xl/worksheets/sheet1.xml":
            f'<worksheet xmlns="{MAIN}"><sheetData>{"".join(lines)}</sheetData></worksheet>',
    }
    write_archive(path, parts)


def write_archive(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(zipfile.ZipInfo(name), text, zipfile.ZIP_DEFLATED)


def write_table(path):
    with open(path, "w", encoding="utf-8", newline="") as file:
        for cells in rows():
            file.write(";".join(f'"{cell}"' for cell in cells) + "\r\n")


def documents():
    """Texts of many paragraphs, and where their codings begin and end, in characters."""
    draws = random.Random(2)
    for number in range(1, DOCUMENTS + 1):
        text = "\n".join(sentence(draws, 40) for _ in range(250))
        spans = []
        for _ in range(CODINGS // DOCUMENTS):
            start = draws.randrange(len(text) - 400)
            spans.append((start, start + draws.randrange(40, 400), draws.randrange(CODES)))
        yield f"Wawancara {number}", text, spans


def identifier(*words):
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "/".join(map(str, words)))).upper()


def write_project(path):
    codes = "".join(
        f'<Code guid="{identifier("code", code)}" name="kode {code}" isCodable="true"/>' for code in range(CODES)
    )
    parts, sources = {}, []
    for name, text, spans in documents():
        guid = identifier(name)
        parts[f"sources/{guid}.txt"] = text
        selections = "".join(
            f'<PlainTextSelection guid="{identifier(name, number)}" startPosition="{start}" endPosition="{end}">'
            f'<Coding guid="{identifier(name, number, "coding")}"><CodeRef targetGUID="{identifier("code", code)}"/>'
            "</Coding></PlainTextSelection>"
            for number, (start, end, code) in enumerate(spans)
        )
        sources.append(
            f'<TextSource guid="{guid}" name="{name}" plainTextPath="internal://{guid}.txt">{selections}</TextSource>'
        )
    parts["project.qde"] = (
        '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="proyek">'
        f'<CodeBook><Codes>{codes}</Codes></CodeBook><Sources>{"".join(sources)}</Sources></Project>'
    )
    write_archive(path, parts)


def write_qualcoder(path):
    path.unlink(missing_ok=True)
    with sqlite3.connect(path) as database:
        database.executescript(
            """
            CREATE TABLE project (databaseversion text, date text, memo text, about text);
            CREATE TABLE source (id integer primary key, name text, fulltext text, mediapath text, memo text,
              owner text, date text);
            CREATE TABLE code_cat (catid integer primary key, name text, owner text, date text, memo text,
              supercatid integer);
            CREATE TABLE code_name (cid integer primary key, name text, memo text, catid integer, owner text,
              date text, color text);
            CREATE TABLE code_text (ctid integer primary key, cid integer, fid integer, seltext text, pos0 integer,
              pos1 integer, owner text, date text, memo text, avid integer, important integer);
            INSERT INTO project VALUES ('v8', '', '', '');
            """
        )
        database.executemany(
            "INSERT INTO code_name VALUES (?, ?, '', NULL, 'x', '', '')",
            [(code + 1, f"kode {code}") for code in range(CODES)],
        )
        for number, (name, text, spans) in enumerate(documents(), 1):
            database.execute(
                "INSERT INTO source VALUES (?, ?, ?, NULL, '', 'x', '')", (number, name, text)
            )
            database.executemany(
                "INSERT INTO code_text VALUES (NULL, ?, ?, ?, ?, ?, 'x', '', '', NULL, 0)",
                [(code + 1, number, text[start:end], start, end) for start, end, code in spans],
            )
    database.close()


FILES = {
    "rows.xlsx": write_workbook,
    "rows.csv": write_table,
    "codings.qdpx": write_project,
    "codings.qda": write_qualcoder,
}


def made(folder):
    """The files in a folder, made where they are missing."""
    folder.mkdir(exist_ok=True)
    for name, write in FILES.items():
        path = folder / name
        if not path.exists():
            write(path)
        yield path
