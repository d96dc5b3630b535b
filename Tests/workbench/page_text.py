"""The step Text: broken YAML loses nothing, diagnostics stand at their lines, suggestions are taken by a click."""

import json

from studies import OFFICE

BROKEN = OFFICE.replace("statement: The network fails", "statement: The network: it fails")
BROKEN_LINE = 1 + OFFICE.split("\n").index("    statement: The network fails at noon")
MISSPELT = OFFICE.replace("technique: observation", "technique: observaton")
OPEN = "document.querySelector('[data-key=own-gap]') !== null"
MARKED = "[...document.querySelectorAll('.lines strong')].map((one) => Number(one.textContent.slice(2)))"


def at_text(place, text=OFFICE):
    page = place.open()
    page.open_case(text)
    page.go("text")
    return page


def put_text(page, text):
    """Puts another text into the field, as a paste does, and leaves the field."""
    page.tab.evaluate(
        "(() => { const field = document.querySelector('[data-key=text]'); field.focus();"
        f" field.select(); document.execCommand('insertText', false, {json.dumps(text)}); }})()"
    )
    page.press("Escape")


def shows_the_text(place, tally):
    page = at_text(place)
    tally.check(page.value_of("text") == OFFICE, "the field does not hold the text")
    numbers = page.tab.evaluate("document.querySelector('.lines').textContent.match(/\\d+/g).map(Number)")
    lines = len(OFFICE.split("\n"))
    tally.check(numbers == list(range(1, lines + 1)), f"numbers {numbers}, lines {lines}")
    heights = page.tab.evaluate(
        "['.lines', '[data-key=text]'].map((one) => document.querySelector(one).getBoundingClientRect().height)"
    )
    tally.check(abs(heights[0] - heights[1]) < 20, f"numbers and lines are {heights} high")


def holds_broken_text(place, tally):
    """Typed in the middle; the forms show what was read last and are locked; nothing is lost."""
    page = at_text(place)
    put_text(page, BROKEN)
    tally.check(page.keeps(BROKEN), f"kept {page.texts()}")
    tally.check(page.tab.wait(f"{MARKED}.length > 0"), "no line is marked")
    counts = page.shown("[data-pane=right] h3")
    tally.check(counts.startswith("1 error"), f"counted {counts}")
    line = page.tab.evaluate("Number(document.querySelector('.diagnostics .error .line').textContent.split(':')[0])")
    tally.check(line == BROKEN_LINE, f"the error is at line {line}, not {BROKEN_LINE}")
    tally.check(page.tab.evaluate(MARKED) == [line], f"marked {page.tab.evaluate(MARKED)}")
    page.click("diagnostic-0")
    place_of = (
        "(() => { const field = document.querySelector('[data-key=text]');"
        " return [field === document.activeElement,"
        " field.value.slice(0, field.selectionStart).split('\\n').length,"
        " field.selectionEnd > field.selectionStart]; })()"
    )
    tally.check(page.tab.evaluate(place_of) == [True, line, True], f"led to {page.tab.evaluate(place_of)}")
    page.press("Escape")
    page.go("code")
    tally.check("forms show what it said last" in page.text_of("locked-note"), "not said that forms are locked")
    tally.check(page.shown(".finding h2") == "The network fails at noon", f"shown: {page.shown('.statement')}")
    usable = page.tab.evaluate(
        "[...document.querySelectorAll('[data-key=locked] :is(button, input, select, textarea)')]"
        ".filter((one) => !one.matches(':disabled')).length"
    )
    tally.check(usable == 0, f"{usable} controls of the locked form can be used")
    page.press("r", "3", "m")
    tally.check(page.keeps(BROKEN), "a key changed the broken text")
    page.tab.reload()
    place.begun(page)
    page.tab.wait("document.querySelector('[data-key=text]') !== null")
    tally.check(page.value_of("text") == BROKEN, "the broken text does not come back")
    put_text(page, OFFICE)
    page.go("code")
    tally.check(not page.has("locked-note"), "still locked")
    page.press("Tab", "r")
    tally.check(page.keeps_line("risk: true"), "nothing can be judged")


def takes_suggestions(place, tally):
    page = at_text(place)
    put_text(page, MISSPELT)
    tally.check(page.comes("[data-pane=right]", "observaton"), f"{page.shown('[data-pane=right]')}")
    button = "document.querySelector('[data-key^=mend-]:not([data-key=mend-all])').dataset.key"
    page.click(page.tab.evaluate(button))
    tally.check(page.value_of("text") == OFFICE, "the suggestion is not what was meant")
    page.press("Control+z")
    tally.check(page.value_of("text") == MISSPELT, "the suggestion cannot be undone")
    page.click("mend-all")
    tally.check(page.value_of("text") == OFFICE, "all suggestions are not what was meant")
    tally.check(page.keeps(OFFICE), f"kept {page.texts()}")


def opens_what_is_broken(place, tally):
    page = place.open()
    page.drop(("broken.yaml", BROKEN.encode()))
    page.tab.wait("document.querySelector('[data-key=text]') !== null")
    tally.check(page.value_of("text") == BROKEN, "a broken file is not shown as it is")
    tally.check(page.count(".diagnostics .error") == 1, f"{page.shown('[data-pane=right]')}")


def keeps_the_ends_of_lines(place, tally):
    """A file of Windows with its mark stays one when a line is changed."""
    page = place.open()
    page.tab.evaluate("void (window.showSaveFilePicker = undefined)")
    windows = b"\xef\xbb\xbf" + OFFICE.replace("\n", "\r\n").encode()
    page.drop(("windows.yaml", windows))
    page.tab.wait(OPEN)
    page.go("text")
    tally.check(page.value_of("text") == OFFICE, "shown otherwise than its lines are")
    put_text(page, OFFICE.replace("role: head", "role: chief"))
    page.press("Control+s")
    name, content = page.tab.downloaded()
    tally.check(content == windows.replace(b"role: head", b"role: chief"), f"{name}: {content}")


CHECKS = [shows_the_text, holds_broken_text, takes_suggestions, opens_what_is_broken, keeps_the_ends_of_lines]
