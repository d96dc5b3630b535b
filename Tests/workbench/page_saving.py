"""What is saved is the text to the byte, and the program reads it as the page shows it."""

import json
import pathlib

from page import selector
from studies import OFFICE, with_first
from wiring_files import DISK

ROOT = pathlib.Path(__file__).resolve().parents[2]
SIKEPO = ROOT / "cases/sikepo-batanghari.yaml"
OPEN = "document.querySelector('[data-key=own-gap]') !== null"
NO_PICKERS = "void (window.showSaveFilePicker = undefined)"
BARS = (
    "Object.fromEntries([...document.querySelectorAll('.bars li')].map((row) =>"
    " [row.dataset.key.slice(4), row.querySelector('.number').textContent]))"
)


def hands_out_the_text(place, tally):
    """As a download: the study with what was done, and the page says no more than it knows."""
    page = place.open()
    page.tab.evaluate(NO_PICKERS)
    page.drop(("sikepo.yaml", SIKEPO.read_bytes()))
    page.tab.wait(OPEN)
    page.press("Control+s")
    name, content = page.tab.downloaded()
    tally.check((name, content) == ("sikepo.yaml", SIKEPO.read_bytes()), f"{name} differs from what was opened")
    tally.check(page.comes("[data-key=notice]", "was downloaded at"), f"{page.notice()}")
    page.click("finding-6")
    page.click("criterion-0")
    page.click("step-0-4")
    before, first, behind = SIKEPO.read_text().partition("  - id: F07")
    changed = before + first + behind.replace("fit: mostly", "fit: barely", 1)
    tally.check(page.comes("[data-key=saved]", "changed since"), f"save state {page.text_of('saved')}")
    page.click("save")
    name, content = page.tab.downloaded()
    tally.check(content == changed.encode(), f"{name} is not the study with one step changed")
    tally.check(page.comes("[data-key=saved]", "✓ saved"), f"save state {page.text_of('saved')}")
    page.press("Control+z")
    tally.check(page.comes("[data-key=saved]", "changed since"), f"save state {page.text_of('saved')}")


def program_agrees(place, tally):
    """The gaps, the progress and the diagnostics of a saved study are those of the program."""
    page = place.open()
    page.tab.evaluate(NO_PICKERS)
    page.drop(("sikepo.yaml", SIKEPO.read_bytes()))
    page.tab.wait(OPEN)
    page.click("finding-11")
    page.press("Tab", "l", "2", "Enter")
    page.press("Control+s")
    _, content = page.tab.downloaded()
    file = place.folder / "saved.yaml"
    file.write_bytes(content)
    tally.check(content != SIKEPO.read_bytes(), "nothing was changed")
    scored = json.loads(place.program("score", file, "--format", "json"))
    shown = page.tab.evaluate(BARS)
    expected = {one["id"]: two_decimals(one["gap"]) for one in scored["dimensions"]}
    tally.check(shown == expected, f"shown {shown}, scored {expected}")
    checked = place.program("check", file, "--format", "json")
    (found,) = json.loads(checked)["files"]
    page.go("text")
    lines = page.tab.evaluate(
        "[...document.querySelectorAll('.diagnostics .line')].map((one) => one.textContent)"
    )
    expected = [f"{one['line']}:{one['column']}" for one in found["diagnostics"]]
    tally.check(sorted(lines) == sorted(expected), f"at {lines}, and the program has {expected}")


def two_decimals(number):
    return "–" if number is None else f"{number:.2f}"


def saves_to_the_file_itself(place, tally):
    """Where a browser can: whole, read back, and said with the time and the name."""
    page = place.open()
    page.tab.evaluate(f"(() => {{ {DISK} }})()")
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.click("place-toggle")
    page.click("choose-indicator-technology/network")
    page.click("met")
    page.press("Control+s")
    tally.check(page.comes("[data-key=notice]", "Saved to the file case.yaml at"), f"{page.notice()}")
    expected = with_first(OFFICE, "indicator: technology/network", "fit: matches")
    tally.check(page.tab.evaluate("disk.text") == expected, "the file is not the text")
    tally.check("✓ saved" in page.text_of("saved"), f"save state {page.text_of('saved')}")
    page.tab.evaluate("void (disk.modified += 7, disk.text = 'of another program')")
    page.click("risk")
    page.press("Control+s")
    tally.check(page.comes("[data-key=notice]", "another program changed the file"), f"{page.notice()}")
    tally.check(page.tab.evaluate("disk.text") == "of another program", "another program's work is gone")
    tally.check("●" in page.text_of("saved"), f"save state {page.text_of('saved')}")


def asks_before_unsaved_work_is_left(place, tally):
    place.open()
    page = place.open()
    page.tab.evaluate(NO_PICKERS)
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.click("place-toggle")
    page.click("choose-indicator-technology/network")
    tally.check(page.tab.asks_before_leaving(), "unsaved work, and no question")
    page.press("Control+s")
    page.tab.downloaded()
    tally.check(page.comes("[data-key=saved]", "✓"), "not saved")
    tally.check(page.tab.evaluate(f"document.querySelector('{selector('save')}') !== null"), "no button to save")
    tally.check(not page.tab.asks_before_leaving(), "all is saved, and a question")


CHECKS = [
    hands_out_the_text, program_agrees, saves_to_the_file_itself, asks_before_unsaved_work_is_left,
]  # fmt: skip
