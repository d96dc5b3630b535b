"""On paper: the summary has the first sheet, no sheet is blank, there are not too many, and a table that
goes on has its titles on each sheet, in whole words."""

import subprocess

from probes import probe

SUMMARY = probe("""
const summary = [...document.querySelectorAll('[id$="section-summary"]')].find(seen);
if (!summary) return null;
const next = [...document.querySelectorAll("h2")].find(heading => seen(heading)
  && !summary.contains(heading)
  && (summary.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING));
const blocks = [...summary.querySelectorAll("h2, p, li, th, td, figcaption, caption")];
return {
  blocks: blocks.filter(block => seen(block) && !block.querySelector("p, li"))
    .map(block => block.innerText),
  next: next?.innerText,
};
""")


BOXES = probe('return [...document.querySelectorAll("input, select")].filter(seen).map(named);')


TABLES = probe("""
return [...document.querySelectorAll("table")].filter(seen).map(table => ({
  titles: [...table.querySelectorAll("thead th")].map(title => title.textContent),
  rows: [...table.querySelectorAll("tbody tr")].map(row => row.innerText),
}));
""")

# Fewer letters of a row may stand elsewhere as well.
FEWEST_LETTERS = 40


def check_titles(tab, sheets, tally):
    """Wherever rows of a table stand, its titles do, of which no word is broken."""
    packs = [packed(sheet) for sheet in sheets]
    words = [set(sheet.casefold().split()) for sheet in sheets]
    tables = on_paper(tab, TABLES)
    packed_rows = [[packed(row) for row in table["rows"]] for table in tables]
    for place, table in enumerate(tables):
        # An office may have the same numbers in two tables: such a row tells nothing of either.
        others = "\n".join(row for at, rows in enumerate(packed_rows) if at != place for row in rows)
        rows = [row for row in packed_rows[place] if row not in others]
        wanted = {word.casefold() for title in table["titles"] for word in title.split()}
        # A row that is broken over two sheets is on neither.
        on = [number for number, pack in enumerate(packs)
              if any(len(row) >= FEWEST_LETTERS and row in pack for row in rows)]
        for number in on:
            missing = sorted(wanted - words[number])
            tally.none(missing, f"print: titles of a table missing or broken on sheet {number + 1}")


def check_print(tab, page, tally, keep=None):
    sheets = printed(tab, keep and keep / f"{page.name}.pdf")
    blank = [number for number, text in enumerate(sheets, start=1) if not text.strip()]
    tally.none(blank, f"print: blank sheets of {len(sheets)}")
    tally.none(on_paper(tab, BOXES), "print: nothing can be typed on paper")
    check_titles(tab, sheets, tally)
    if page.most_sheets:
        message = f"print: {len(sheets)} sheets, more than {page.most_sheets}"
        tally.check(len(sheets) <= page.most_sheets, message)
    if page.summary_on_first_sheet:
        check_summary(tab, sheets, tally)


def check_summary(tab, sheets, tally):
    summary = on_paper(tab, SUMMARY)
    tally.check(summary, "print: there is no #section-summary")
    if not summary:
        return
    first = packed(sheets[0])
    later = [text for text in summary["blocks"] if packed(text) not in first]
    tally.none(later, f"print: of the summary not on the first of {len(sheets)} sheets")
    if summary["next"]:
        on = [number for number, sheet in enumerate(sheets, start=1)
              if heading_on(summary["next"], sheet)]
        message = f"print: “{summary['next']}” begins on sheets {on} of {len(sheets)}"
        tally.check(on and min(on) > 1, message)


def on_paper(tab, script):
    """What a probe finds while the page is laid out for paper."""
    tab.page.emulate_media(media="print")
    found = tab.run(script)
    tab.page.emulate_media(media="null")
    return found


def printed(tab, file=None):
    """The text of each sheet of A4."""
    document = tab.page.pdf(format="A4", prefer_css_page_size=True)
    if file:
        file.write_bytes(document)
    text = subprocess.run(
        ["pdftotext", "-raw", "-", "-"], input=document, capture_output=True, check=True
    ).stdout.decode()
    return text.split("\f")[:-1]


def packed(text):
    """A text without blanks, since lines are broken anywhere on paper."""
    return "".join(text.split()).casefold()


def heading_on(heading, sheet):
    """Whether a heading stands there on lines of its own."""
    lines = [packed(line) for line in sheet.splitlines()]
    wanted = packed(heading)
    for start in range(len(lines)):
        for end in range(start + 1, min(start + 4, len(lines)) + 1):
            if "".join(lines[start:end]) == wanted:
                return True
    return False
