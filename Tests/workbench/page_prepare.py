"""The step Prepare: a source and an expectation, by keyboard and by mouse, as lines of the text."""

import json

from studies import OFFICE

OPEN = "document.querySelector('[data-key=own-gap]') !== null"


def arrive(place):
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.go("prepare")
    return page


def look_up(page, key, tally):
    tally.check(page.tab.wait(f"document.querySelector('[data-key=\"{key}\"]') !== null"), f"no {key}")


def prepares_by_mouse(place, tally):
    page = arrive(place)
    page.click("prepare-sources")
    page.click("add-source")
    look_up(page, "source-2-role", tally)
    page.fill("source-2-role", "clerk: payroll")
    tally.check(page.keeps_line('role: "clerk: payroll"') or page.keeps_line("role: 'clerk: payroll'"), f"{page.texts()}")
    page.click("prepare-1")
    look_up(page, "add-expectation-technology/server-1", tally)
    page.write("add-expectation-technology/server-1", "The server is up all day")
    page.click("add-expectation-technology/server-1-send")
    tally.check(page.keeps_line("The server is up all day"), f"kept {page.texts()}")
    (text,) = page.texts()
    tally.check("# The head's comment stays." in text and "# spoken to twice" in text, f"comments are gone: {text}")
    file = place.folder / "prepared.yaml"
    file.write_text(text)
    (checked,) = json.loads(place.program("check", file, "--format", "json"))["files"]
    tally.check(checked["errors"] == 0, f"{checked['diagnostics']}")
    tally.check("T1" in text and "indicator: server" in text, text)
    page.press("Escape")
    for _ in range(20):
        page.press("Control+z")
    tally.check(page.keeps(OFFICE), f"undone: {page.texts()}")


def prepares_by_keys(place, tally):
    page = arrive(place)
    page.reach("prepare-sources")
    page.press("Enter", "a")
    look_up(page, "source-2-role", tally)
    lost = page.lost_focus()
    tally.check(lost is None, f"after A the focus is {lost}")
    page.press("Escape")
    page.reach("prepare-1")
    page.press("Enter")
    key = "add-expectation-technology/server-1"
    look_up(page, key, tally)
    page.reach(key)
    page.type("1 server, 2 lines - r m")
    page.press("Enter")
    tally.check(page.keeps_line("1 server, 2 lines - r m"), f"kept {page.texts()}")
    lost = page.lost_focus()
    tally.check(lost is None, f"after Enter the focus is {lost}")


def prepares_the_head(place, tally):
    page = arrive(place)
    page.click("prepare-head")
    look_up(page, "head-title", tally)
    page.fill("head-title", "Attendance, again")
    tally.check(page.keeps(OFFICE.replace("A study of attendance", "Attendance, again")), f"kept {page.texts()}")


CHECKS = [prepares_by_mouse, prepares_by_keys, prepares_the_head]
