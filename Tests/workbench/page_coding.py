"""The step Code: by keyboard alone and by mouse, with the focus always seen and the text always exact."""

import json

from page import selector
from studies import OFFICE, long_study, with_first

GAP = '[data-key="own-gap"] .number'
RATING = '[data-key="effect"] h3 .number'
UNFOLDED = "document.querySelector('.criteria > .criterion')?.dataset.key ?? null"


class Keys:
    """Presses keys one after the other and looks each time where the focus is."""

    def __init__(self, page, tally):
        self._page = page
        self._tally = tally

    def press(self, *keys):
        for key in keys:
            self._page.press(key)
            self._look(f"after {key}")

    def type(self, text):
        self._page.type(text)
        self._look(f"after typing {text}")

    def _look(self, when):
        lost = self._page.lost_focus()
        self._tally.check(lost is None, f"{when} the focus is {lost}")


def arrive(place):
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait("document.querySelector('[data-key=own-gap]') !== null")
    return page


def press_undo(page, count):
    for _ in range(count):
        page.press("Control+z")


def places_and_judges_by_keys(place, tally):
    """From a finding that stands nowhere to one that is judged, without a mouse."""
    page = arrive(place)
    keys = Keys(page, tally)
    tally.check(page.shown(GAP) == "–", f"not judged, but a gap {page.shown(GAP)}")
    keys.press("Tab", "p")
    tally.check(page.focused() == "place-search", f"after P one types in {page.focused()}")
    keys.type("network")
    first = "document.querySelector('[data-key=target-list] li').dataset.key"
    tally.check(page.tab.wait(f"{first} === 'target-expectation-T1'"), f"found first {page.tab.evaluate(first)}")
    keys.press("Tab")
    tally.check(page.focused() == "choose-expectation-T1", f"then {page.focused()}")
    keys.press("Enter")
    tally.check(page.keeps(with_first(OFFICE, "expectation: T1")), "not placed as one line")
    tally.check(page.text_of("place").startswith("Technology / network"), f"placed at {page.text_of('place')}")
    tally.check(page.tab.evaluate(UNFOLDED) == "criterion-0", "the first criterion is not open")
    # A step shows the finding's own gap at once; the dimension's rating waits for Enter.
    before = page.shown(RATING)
    keys.press("4")
    tally.check(page.shown(GAP) == "5.00", f"partly has a gap of 5, but {page.shown(GAP)} shows")
    tally.check(page.shown(RATING) == before == "3.00", f"rating {before}, then {page.shown(RATING)}")
    tally.check(page.tab.evaluate(UNFOLDED) == "criterion-1", "the next criterion is not open")
    keys.press("2", "-", "3")
    lines = ["expectation: T1", "fit: partly", "frequency: periodically", "coverage: many"]
    tally.check(page.keeps(with_first(OFFICE, *lines)), f"kept {page.texts()}")
    silent = page.text_of("criterion-2")
    tally.check("the text does not say" in silent, f"impact says {silent}")
    # Arrows: up two criteria to the frequency, then one step further and back over it.
    keys.press("ArrowUp", "ArrowUp")
    tally.check(page.tab.evaluate(UNFOLDED) == "criterion-1", f"open is {page.tab.evaluate(UNFOLDED)}")
    keys.press("ArrowRight")
    lines[2] = "frequency: often"
    tally.check(page.keeps(with_first(OFFICE, *lines)), "ArrowRight does not go to the next step")
    keys.press("ArrowLeft", "ArrowLeft")
    lines[2] = "frequency: rarely"
    tally.check(page.keeps(with_first(OFFICE, *lines)), "ArrowLeft does not go to the step before")
    keys.press("ArrowDown")
    tally.check(page.tab.evaluate(UNFOLDED) == "criterion-2", f"open is {page.tab.evaluate(UNFOLDED)}")
    own = page.shown(GAP)
    keys.press("Enter")
    # F2 is judged, so that the next is F3.
    tally.check(page.shown(".origin").startswith("F3"), f"after Enter: {page.shown('.origin')}")
    keys.press("Shift+Enter", "Shift+Enter")
    tally.check(page.shown(".origin").startswith("F1"), f"back: {page.shown('.origin')}")
    tally.check(page.shown(GAP) == own, f"gap {own}, and back {page.shown(GAP)}")
    tally.check(page.shown(RATING) != "3.00", "after Enter the rating is as before")
    tally.check(page.shown("[data-key=step-code] small") == "2/3", "progress is not 2/3")
    # All of it is undone and made again, a step at a time.
    press_undo(page, 7)
    tally.check(page.keeps(OFFICE), f"undone: {page.texts()}")
    tally.check(page.tab.evaluate("document.querySelector('[data-key=undo]').disabled"), "there is more to undo")
    for _ in range(7):
        page.press("Control+y")
    tally.check(page.keeps(with_first(OFFICE, *lines)), f"made again: {page.texts()}")


def judges_in_other_ways_by_keys(place, tally):
    """Met, a risk, the ladder and the criteria take each other's place."""
    page = arrive(place)
    keys = Keys(page, tally)
    keys.press("Tab", "p")
    keys.type("t1")
    page.tab.wait("document.querySelector('[data-key=target-list] li').dataset.key === 'target-expectation-T1'")
    keys.press("Tab", "Enter", "m")
    tally.check(page.keeps(with_first(OFFICE, "expectation: T1", "fit: matches")), "M does not say met")
    tally.check(page.shown(GAP) == "0.00", f"met, and a gap of {page.shown(GAP)}")
    keys.press("r")
    tally.check(page.keeps(with_first(OFFICE, "expectation: T1", "risk: true")), "R does not say a risk")
    tally.check(page.shown(GAP) == "–", f"a risk, and a gap of {page.shown(GAP)}")
    keys.press("l", "3")
    severe = with_first(OFFICE, "expectation: T1", "severity: serious")
    tally.check(page.keeps(severe), "L 3 does not say serious")
    tally.check(page.shown(GAP) == "5.00", f"serious has a gap of 5, but {page.shown(GAP)} shows")
    keys.press("j", "3")
    tally.check(page.keeps(with_first(OFFICE, "expectation: T1", "fit: mostly")), "J 3 does not say mostly")
    pressed = "[...document.querySelectorAll('.kinds [aria-pressed=true]')].map((one) => one.dataset.key)"
    tally.check(page.tab.evaluate(pressed) == ["judge"], f"on: {page.tab.evaluate(pressed)}")


def writes_by_keys(place, tally):
    """The memo, a search, Escape; the keys are letters while one writes."""
    page = arrive(place)
    keys = Keys(page, tally)
    keys.press("Tab", "n")
    tally.check(page.focused() == "finding-note", f"after N one writes in {page.focused()}")
    keys.type("m1 r2, said twice")
    tally.check(page.value_of("finding-note") == "m1 r2, said twice", f"{page.value_of('finding-note')}")
    page.press("Escape")
    tally.check(page.keeps(with_first(OFFICE, "note: m1 r2, said twice")), f"kept {page.texts()}")
    keys.press("Tab", "n", "/")
    tally.check(page.focused() == "search", f"after / one writes in {page.focused()}")
    keys.type("late")
    rows = "[...document.querySelectorAll('.queue .id')].map((one) => one.textContent).join()"
    tally.check(page.tab.wait(f"{rows} === 'F3'"), f"found {page.tab.evaluate(rows)}")
    page.press("Escape")
    keys.press("Tab", "?")
    tally.check(page.has("key-table"), "? shows no keys")
    keys.press("?")
    tally.check(not page.has("key-table"), "? does not hide the keys")


def switches_letters_off(place, tally):
    page = arrive(place)
    page.press("Tab", "?")
    page.click("letters")
    page.press("m", "r", "1", "-", "?")
    tally.check(page.has("key-table"), "? acts although letters are off")
    tally.check(page.written() == OFFICE, "letters act although they are off")
    page.tab.reload()
    place.begun(page)
    page.tab.wait("document.querySelector('[data-key=own-gap]') !== null")
    page.press("Tab", "m", "r", "?")
    tally.check(not page.has("key-table"), "? acts after a reload")
    tally.check(page.written() == OFFICE, "letters act after a reload")
    page.press("Control+s")
    tally.check(page.tab.evaluate("document.body.dataset.letters") == "off", "letters are on again")


def places_and_judges_by_mouse(place, tally):
    page = arrive(place)
    page.click("finding-2")
    tally.check(page.shown(".origin").startswith("F3"), f"shown is {page.shown('.origin')}")
    page.click("finding-0")
    page.click("place-toggle")
    page.click("choose-indicator-technology/network")
    lines = ["indicator: technology/network"]
    tally.check(page.keeps(with_first(OFFICE, *lines)), f"kept {page.texts()}")
    page.click("step-0-4")
    lines += ["fit: barely"]
    tally.check(page.keeps(with_first(OFFICE, *lines)), f"kept {page.texts()}")
    tally.check(page.shown(GAP) == "7.00", f"barely has a gap of 7, but {page.shown(GAP)} shows")
    tally.check(page.tab.evaluate(UNFOLDED) == "criterion-1", "the next criterion is not open")
    page.click("criterion-0")
    tally.check(page.tab.evaluate(UNFOLDED) == "criterion-0", "a folded criterion does not open")
    checked = "document.querySelector('.criterion input:checked')?.dataset.key ?? null"
    tally.check(page.tab.evaluate(checked) == "step-0-4", f"chosen is {page.tab.evaluate(checked)}")
    page.click("step-0-silent")
    tally.check(page.keeps(with_first(OFFICE, lines[0])), f"kept {page.texts()}")
    page.click("risk")
    tally.check(page.keeps(with_first(OFFICE, lines[0], "risk: true")), f"kept {page.texts()}")
    page.click("clear")
    tally.check(page.keeps(with_first(OFFICE, lines[0])), f"kept {page.texts()}")
    page.click("undo")
    page.click("undo")
    page.click("redo")
    tally.check(page.keeps(with_first(OFFICE, lines[0], "risk: true")), f"kept {page.texts()}")
    page.click("next")
    tally.check(page.shown(".origin").startswith("F3"), f"next is {page.shown('.origin')}")
    page.click("back")
    tally.check(page.shown(".origin").startswith("F2"), f"back is {page.shown('.origin')}")
    page.click("edit-finding")
    page.fill("finding-locator", "p. 12")
    line = "indicator: technology/server, fit: mostly, locator: p. 12} # kept"
    tally.check(page.keeps_line(line), f"kept {page.texts()}")
    page.click("remove-finding")
    tally.check("Finding F2 was removed" in page.notice(), f"{page.notice()}")
    page.click("undo")
    tally.check(page.keeps_line(line), f"brought back: {page.texts()}")


def keeps_the_caret(place, tally):
    """What is typed stays whole, and the caret stays in its place while panes change."""
    page = arrive(place)
    page.click("edit-finding")
    page.write("finding-statement", "The network fails")
    page.press("ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowLeft")
    page.type("often ")
    caret = "[document.activeElement.dataset.key, document.activeElement.selectionStart]"
    tally.check(page.tab.evaluate(caret) == ["finding-statement", 18], f"caret {page.tab.evaluate(caret)}")
    tally.check(page.value_of("finding-statement") == "The network often fails", page.value_of("finding-statement"))
    # A key for the whole page tells what is typed, and the caret stays.
    page.tab.evaluate("void (window.showSaveFilePicker = undefined)")
    page.press("Control+s")
    name, content = page.tab.downloaded()
    expected = OFFICE.replace("The network fails at noon", "The network often fails")
    tally.check(content == expected.encode(), f"saved {name} lacks what was being typed")
    tally.check(page.tab.evaluate(caret) == ["finding-statement", 18], f"caret {page.tab.evaluate(caret)}")
    page.type("very ")
    very = page.value_of("finding-statement")
    tally.check(very == "The network often very fails", f"typed on: {very}")
    # A search changes the queue at each letter.
    page.write("search", "lat")
    page.press("ArrowLeft", "ArrowLeft")
    page.type("a")
    caret = page.tab.evaluate(caret)
    tally.check(caret == ["search", 2], f"in the search the caret is {caret}")


def holds_500_findings(place, tally):
    page = place.open()
    page.open_case(long_study(500))
    page.tab.wait("document.querySelector('[data-key=own-gap]') !== null")
    rows = page.count(".queue li")
    tally.check(rows == 60, f"{rows} rows")
    tally.check(page.shown("[data-key=step-code] small") == "250/500", page.shown("[data-key=step-code]"))
    page.press("/")
    page.type("number 42")
    # All words of a search count, wherever they stand.
    expected = ["F042", "F142", "F242", "F342"] + [f"F{number}" for number in [*range(420, 430), 442]]
    ids = "[...document.querySelectorAll('.queue .id')].map((one) => one.textContent)"
    page.tab.wait(f"{ids}.length === 15")
    tally.check(sorted(page.tab.evaluate(ids)) == expected, f"found {page.tab.evaluate(ids)}")
    page.press("Escape")
    page.click("finding-424")
    tally.check(page.shown(".origin").startswith("F425"), page.shown(".origin"))
    page.press("5")
    changed = long_study(500).replace(
        "Finding number 425, indicator: technology/network}",
        "Finding number 425, indicator: technology/network, fit: barely}",
    )
    tally.check(page.keeps(changed), "the step of a far finding is not kept")
    page.write("search", " ")
    tally.check(page.tab.wait("document.querySelectorAll('.queue li').length === 60"), "not 60 rows")
    shown = page.tab.evaluate(f"document.querySelector({json.dumps(selector('finding-424'))}) !== null")
    tally.check(shown, "the finding that is coded is not among the rows")


CHECKS = [
    places_and_judges_by_keys, judges_in_other_ways_by_keys, writes_by_keys, switches_letters_off,
    places_and_judges_by_mouse, keeps_the_caret, holds_500_findings,
]  # fmt: skip
