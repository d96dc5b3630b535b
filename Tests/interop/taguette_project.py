"""Makes a project in Taguette by its own code, and everything that it exports of it.

Usage: taguette_project.py FOLDER

Its converter makes HTML of documents, its database takes highlights with the text that it cuts out itself, and its
exporters write FOLDER/project.sqlite3, highlights.csv, highlights.xlsx and codebook.qdc.
"""

import asyncio
import io
import pathlib
import sys

from taguette import convert, database, export, extract

DOCUMENTS = {
    "Wawancara 1.html": """<html><head><meta charset="utf-8"><title>x</title></head><body><h1>Kantor “A”</h1>
<p>Café 🙂 penuh &amp; ramai;\r\n  jaringan <b>sering</b> putus — setiap hari.</p>
<ul><li>Staf: 3</li><li>Listrik</li></ul><pre>
Jam 8 < jam 9</pre><table><tr><td>satu</td><td>dua</td></tr></table>
<script>var a = 1;</script></body></html>""",
    "Catatan.html": "<p>Tidak ada jaringan.</p><p>Staf pulang.</p>",
}

# The words as they read across tags in a browser's text, with their tags.
HIGHLIGHTS = [
    ("Wawancara 1.html", "penuh & ramai", ["staf"]),
    ("Wawancara 1.html", "jaringan sering putus — setiap", ["technology.network", "staf"]),
    ("Wawancara 1.html", "Staf: 3Listrik", ["listrik"]),
    ("Wawancara 1.html", "8 < jam", ["listrik"]),
    ("Catatan.html", "ada jaringan.Staf", ["technology.network"]),
    ("Catatan.html", "pulang", []),
]


def text_of(html):
    """What places are counted in: the text between tags, as the parser that Taguette uses reads it."""
    return "".join(extract.BeautifulSoup(html, "html5lib").body.find_all(string=True))


def fill(session):
    user = database.User(login="ani")
    project = database.Project(name="Kantor A", description="")
    session.add_all([user, project])
    session.flush()
    session.add(database.ProjectMember(
        user=user, project=project, privileges=database.Privileges.ADMIN,
    ))
    tags = {}
    for path in ("technology.network", "staf", "listrik", "tak dipakai"):
        tags[path] = database.Tag(project=project, path=path, description=f"Tentang {path}")
        session.add(tags[path])
    documents = {}
    for name, body in DOCUMENTS.items():
        contents = asyncio.run(convert.to_html_chunks(body.encode(), "text/html", name, {}))
        documents[name] = database.Document(
            name=name, description="", filename=name, project=project, contents=contents,
            text_direction=database.TextDirection.LEFT_TO_RIGHT,
        )
        session.add(documents[name])
    session.flush()
    for name, words, paths in HIGHLIGHTS:
        document = documents[name]
        text = text_of(document.contents)
        start = len(text[: text.index(words)].encode())
        end = start + len(words.encode())
        highlight = database.Highlight(
            document=document, start_offset=start, end_offset=end,
            snippet=extract.extract(document.contents, start, end),
            tags=[tags[path] for path in paths],
        )
        session.add(highlight)
        session.flush()
        session.add(database.Command.highlight_add(
            user.login, document, highlight, [tags[path].id for path in paths],
        ))
    session.commit()
    return project


def main():
    folder = pathlib.Path(sys.argv[1])
    session = database.connect(f"sqlite:///{folder}/server.sqlite3")()
    project = fill(session)

    exported = database.connect(f"sqlite:///{folder}/project.sqlite3")()
    exported.add(database.User(login="admin"))
    exported.commit()
    database.copy_project(session, exported, project.id, "admin")
    exported.commit()

    table = io.StringIO(newline="")
    export.highlights_csv(session, project.id, "", table)
    (folder / "highlights.csv").write_bytes(table.getvalue().encode())
    export.highlights_xslx(session, project.id, "", str(folder / "highlights.xlsx"))
    export.codebook_xml(list(project.tags), str(folder / "codebook.qdc"))


if __name__ == "__main__":
    main()
