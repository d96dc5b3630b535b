"""The step Report: what is handed out is what the program writes, byte for byte."""

import html.parser
import json

from page_saving import SIKEPO

OPEN = "document.querySelector('[data-key=own-gap]') !== null"
READERS = ["leader", "planner", "researcher"]
LANGUAGES = ["id", "en"]


class Words(html.parser.HTMLParser):
    """The words in the main part of a page."""

    def __init__(self):
        super().__init__()
        self.depth = 0
        self.words = []

    def handle_starttag(self, tag, attributes):
        self.depth += tag == "main"

    def handle_endtag(self, tag):
        self.depth -= tag == "main"

    def handle_data(self, data):
        if self.depth:
            self.words.append(data)


def words_of(page):
    reader = Words()
    reader.feed(page)
    return " ".join("".join(reader.words).split())


def arrive(place):
    page = place.open()
    page.drop(("sikepo.yaml", SIKEPO.read_bytes()))
    page.tab.wait(OPEN)
    # Changed and saved first, so that the program reads what the page shows.
    page.tab.evaluate("void (window.showSaveFilePicker = undefined)")
    page.click("finding-6")
    page.press("Tab", "l", "2")
    page.press("Control+s")
    name, content = page.tab.downloaded()
    file = place.folder / "sikepo.yaml"
    file.write_bytes(content)
    page.comes("[data-key=saved]", "✓")
    page.go("report")
    return page, file


def writes_what_the_program_writes(place, tally):
    page, file = arrive(place)
    for reader in READERS:
        page.choose("report-reader", reader)
        for language in LANGUAGES:
            page.choose("report-language", language)
            for key, ending in [("html", "html"), ("markdown", "md"), ("word", "docx")]:
                page.click(f"report-save-{key}")
                name, content = page.tab.downloaded()
                out = place.folder / f"program.{ending}"
                out.unlink(missing_ok=True)
                place.program("report", file, "--for", reader, "--lang", language, "-o", out)
                tally.check(content == out.read_bytes(), f"{name} for {reader} in {language} differs")
                tally.check(name.endswith(ending), f"{key} is called {name}")


def writes_the_scores_of_the_program(place, tally):
    page, file = arrive(place)
    page.choose("report-language", "en")
    page.click("report-save-scoreJSON")
    name, content = page.tab.downloaded()
    expected = place.program("score", file, "--format", "json", "--lang", "en")
    tally.check(content == expected, f"{name} differs from the program's")
    page.click("report-save-scoreCSV")
    name, content = page.tab.downloaded()
    expected = place.program("score", file, "--format", "csv", "--lang", "en")
    tally.check(content == expected, f"{name} differs from the program's")
    scored = json.loads(place.program("score", file, "--format", "json"))
    tally.check(scored["case"]["id"] == "sikepo-batanghari", "another case")


def shows_what_it_writes(place, tally):
    """The frame beside the work is the report: sandboxed, without a script, and with the words of the file."""
    page, file = arrive(place)
    page.choose("report-language", "en")
    frame = "document.querySelector('[data-frame=report] iframe')"
    tally.check(page.tab.wait(f"{frame}?.contentDocument?.querySelector('h1') != null"), "no report is shown")
    sandbox = page.tab.evaluate(f"[...{frame}.sandbox].sort()")
    tally.check(sandbox == ["allow-modals", "allow-same-origin"], f"sandbox {sandbox}")
    out = place.folder / "program.html"
    place.program("report", file, "--lang", "en", "-o", out)
    written = words_of(out.read_text())
    shown = f"{frame}.contentDocument.querySelector('main').textContent.replace(/\\s+/g, ' ').trim()"
    tally.check(page.tab.wait(f"{shown} === {json.dumps(written)}"), "the frame's words are not those of the file")
    tally.check(page.tab.evaluate(f"{frame}.contentDocument.scripts.length") == 0, "a script in the frame")
    # A link to a part of the report leads there, and does not replace the report.
    page.tab.evaluate(f"{frame}.contentDocument.querySelector('a[href^=\"#\"]').click()")
    tally.check(page.tab.evaluate(f"{frame}.contentDocument.querySelector('h1') !== null"), "the report is gone")


def saves_by_keys(place, tally):
    page, file = arrive(place)
    page.choose("report-reader", "planner")
    page.reach("report-save-html")
    page.press("Enter")
    name, content = page.tab.downloaded()
    out = place.folder / "program.html"
    place.program("report", file, "--for", "planner", "-o", out)
    tally.check(content == out.read_bytes(), f"{name} is not the planner's report")
    lost = page.lost_focus()
    tally.check(lost is None, f"after saving the focus is {lost}")


CHECKS = [
    writes_what_the_program_writes, writes_the_scores_of_the_program, shows_what_it_writes, saves_by_keys,
]  # fmt: skip
