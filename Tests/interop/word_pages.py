"""What a report's page says, cell by cell, to be compared with the same report as a document."""

import html5lib

SPACE = "{http://www.w3.org/1999/xhtml}"


def tag(element):
    return element.tag.removeprefix(SPACE) if isinstance(element.tag, str) else ""


def classes(element):
    return element.get("class", "").split()


def collapsed(text):
    """A text whose blanks are all the same."""
    return " ".join(text.split())


def text(element):
    """What a reader sees of an element: quotations in their marks, a rating's shape beside its words."""
    parts = [element.text or ""]
    for child in element:
        inner = text(child)
        if tag(child) == "q":
            inner = f"“{inner}”"
        elif tag(child) == "button" and "sort" in classes(child):
            inner = ""
        elif tag(child) == "span" and "shape" in classes(child) and "rating" in classes(element):
            inner += " "
        parts += [inner, child.tail or ""]
    return "".join(parts)


class Page:
    """Headings, tables and captions of a page; the numbers behind figures, which are folded away, are left out."""

    def __init__(self, source):
        self.title = None
        self.headings = []
        self.tables = []
        self.captions = []
        self.figures = 0
        self.links = 0
        self.visit(html5lib.parse(source))

    def visit(self, element):
        name = tag(element)
        if name in ("details", "nav"):
            return
        if name == "h1":
            self.title = collapsed(text(element))
        elif name in ("h2", "h3", "h4", "h5"):
            self.headings.append((int(name[1]) - 1, collapsed(text(element))))
        elif name == "figure":
            self.figures += sum(str(child.tag).endswith("}svg") for child in element.iter())
            [caption] = [child for child in element if tag(child) == "figcaption"]
            self.captions.append(collapsed(text(caption)))
            return
        elif name == "table":
            self.read(element)
            return
        for child in element:
            self.visit(child)

    def read(self, table):
        for child in table:
            if tag(child) == "caption":
                self.captions.append(collapsed(text(child)))
        rows = [row for row in table.iter() if tag(row) == "tr"]
        self.tables.append(
            [[collapsed(text(cell)) for cell in row if tag(cell) in ("th", "td")] for row in rows]
        )
