"""The step Begin: files, the example, an empty case, cells from Excel, and what is no case."""

import json
import re

from page import until
from page_saving import SIKEPO
from studies import OFFICE

OPEN = "document.querySelector('[data-key=own-gap]') !== null"
ROWS = 500
PASTE = """((text) => {
  const pasted = new DataTransfer();
  pasted.setData("text/plain", text);
  const event = new ClipboardEvent("paste", {bubbles: true, cancelable: true});
  // Firefox makes no event with a clipboard of its own.
  Object.defineProperty(event, "clipboardData", {value: pasted});
  document.body.dispatchEvent(event);
})"""
# What is copied together in Excel: headings, cells with lines and quotes in them, an empty cell.
HEADINGS = ["Statement", "Source", "Technique", "Indicator", "Fit"]


def cells(count):
    rows = [HEADINGS] + [
        [f"Row number {number} fails", f"W{number % 7 + 1}", "interview", "technology/network", "mostly" if number % 2 else ""]
        for number in range(1, count + 1)
    ]
    return "\n".join("\t".join(row) for row in rows) + "\n"


def pastes_500_rows(place, tally):
    """Cells of a sheet become findings, the same as the program imports from them."""
    page = place.open()
    text = cells(ROWS)
    page.tab.evaluate(f"{PASTE}({json.dumps(text)})")
    tally.check(page.comes("[data-key=arrival]", f"{ROWS} rows"), f"arrived: {page.text_of('arrival')}")
    columns = "[...document.querySelectorAll('[data-key^=arrival-column-]:is(select)')].map((one) => one.selectedOptions[0].text)"
    tally.check(len(page.tab.evaluate(columns)) == len(HEADINGS), f"columns {page.tab.evaluate(columns)}")
    page.fill("arrival-organisation", "The office")
    page.fill("arrival-system", "SiAbsen")
    page.click("arrival-take")
    tally.check(page.tab.wait(OPEN), f"not imported: {page.notice()}")
    tally.check(page.count(".queue li") == 60, f"{page.count('.queue li')} rows")
    tally.check(page.shown("[data-key=step-code] small") == f"{ROWS // 2}/{ROWS}", page.text_of("step-code"))
    written = page.written()
    table = place.folder / "pasted.tsv"
    table.write_text(text)
    place.program("import", table, "-o", place.folder / "imported.yaml", "--lang", "en")
    imported = (place.folder / "imported.yaml").read_text()
    tally.check(findings(written) == findings(imported), "other findings than the program imports")
    tally.check(written.count("statement: Row number ") == ROWS, "not all rows are findings")
    file = place.folder / "pasted.yaml"
    file.write_text(written)
    checked = json.loads(place.program("check", file, "--format", "json"))
    tally.check(checked["files"][0]["errors"] == 0, f"{checked['files'][0]['diagnostics'][:2]}")


def findings(text):
    return re.sub(r"origin: \{file: [^}]*\}", "origin", text.partition("\nfindings:")[2])


def pastes_by_keys(place, tally):
    """Without a mouse, and into a case that is open."""
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.go("begin")
    page.reach("paste-here-summary")
    page.press("Enter")
    page.press("Tab")
    tally.check(page.focused() == "paste-text", f"one writes in {page.focused()}")
    text = "Statement\tSource\tIndicator\nThe lists are lost\tB1\tinformation/timely\n"
    page.tab.evaluate(f"document.execCommand('insertText', false, {json.dumps(text)})")
    page.press("Tab", "Enter")
    tally.check(page.comes("[data-key=arrival]", "1 row"), f"arrived: {page.text_of('arrival')}")
    goals = page.tab.evaluate("[...document.querySelector('[data-key=arrival-goal]').options].map((one) => [one.value, one.text])")
    own = next((value for value, text in goals if "SiAbsen" in text or "attendance" in text), None)
    tally.check(own is not None, f"goals {goals}")
    page.choose("arrival-goal", own)
    page.reach("arrival-take")
    page.press("Enter")
    tally.check(page.keeps_line("statement: The lists are lost"), f"kept {page.texts()}")
    tally.check(any(text.startswith(OFFICE) for text in page.texts()), "what was there is changed")


def opens_chosen_files(place, tally):
    page = place.open()
    file = place.folder / "office.yaml"
    file.write_text(OFFICE)
    page.tab.choose("[data-key=choose-files]", file)
    tally.check(page.tab.wait(OPEN), f"not opened: {page.notice()}")
    tally.check(page.keeps(OFFICE), f"kept {page.texts()}")


def shows_the_example(place, tally):
    page = place.open()
    page.reach("example")
    page.press("Enter")
    tally.check(page.tab.wait("document.querySelector('[data-key=step-code] small') !== null"), "not opened")
    tally.check(page.keeps(SIKEPO.read_text()), "another study than that of the program")


def begins_an_empty_case(place, tally):
    """By keyboard; what must be filled in is asked for."""
    page = place.open()
    page.reach("new-organisation")
    page.type("The <b>office</b>: one")
    page.press("Tab")
    tally.check(page.focused() == "new-system", f"then {page.focused()}")
    page.type("SiAbsen # 2")
    page.press("Enter")
    tally.check(page.comes("[data-key=notice]", "was made"), f"{page.notice()}")
    written = page.written()
    tally.check("The <b>office</b>: one" in written and "SiAbsen # 2" in written, written)
    file = place.folder / "new.yaml"
    file.write_text(written)
    checked = json.loads(place.program("check", file, "--format", "json"))
    rules = {one["rule"] for one in checked["files"][0]["diagnostics"] if one["severity"] == "error"}
    tally.check(rules == set(), f"errors {rules}")


def says_what_is_no_case(place, tally):
    """A picture, a document and nothing at all are refused by name; an instrument is taken for what it is."""
    page = place.open()
    page.drop(("holiday.docx", b"PK\x03\x04 no workbook at all"))
    tally.check(page.comes("[data-key=notice]", "holiday.docx"), f"a document: {page.notice()}")
    page.drop(("nothing.yaml", b""))
    tally.check(page.comes("[data-key=notice]", "nothing.yaml"), f"nothing: {page.notice()}")
    instrument = (SIKEPO.parents[1] / "instruments/jones.yaml").read_bytes()
    page.drop(("jones.yaml", instrument))
    tally.check(page.comes("[data-key=notice]", "instrument"), f"an instrument: {page.notice()}")
    tally.check(page.tab.evaluate("document.querySelector('[data-key=step-code]').disabled"), "a case is open")
    page.open_case(OFFICE)
    tally.check(page.tab.wait(OPEN), "no case opens after them")


def keeps_both_when_a_file_is_opened_again(place, tally):
    """Work that is in no file is not written over by opening the file it began with."""
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.click("finding-2")
    page.click("risk")
    judged = OFFICE + "    risk: true\n"
    tally.check(page.keeps(judged), f"kept {page.texts()}")
    page.tab.reload()
    place.begun(page)
    page.tab.wait(OPEN)
    page.drop(("case.yaml", OFFICE.encode()))
    tally.check(page.keeps(OFFICE, judged), f"kept {page.texts()}")
    tally.check(until(lambda: page.count("[data-key=case] option") == 2), "not both are open")


CHECKS = [
    pastes_500_rows, pastes_by_keys, opens_chosen_files, shows_the_example, begins_an_empty_case,
    says_what_is_no_case, keeps_both_when_a_file_is_opened_again,
]  # fmt: skip
