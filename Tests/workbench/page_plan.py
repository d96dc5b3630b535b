"""The step Plan: recommendations by form, from the catalogue and from Excel, by keyboard and by mouse."""

import json

from page import selector
from studies import OFFICE

OPEN = "document.querySelector('[data-key=own-gap]') !== null"
SUGGESTED = "document.querySelector('[data-key^=suggest-]')?.dataset.key ?? null"


def arrive(place):
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.go("plan")
    return page


def appears(page, key, tally):
    found = page.tab.wait(f"document.querySelector({json.dumps(selector(key))}) !== null")
    tally.check(found, f"no {key}: {page.notice()}")


def checked(place, text):
    file = place.folder / "planned.yaml"
    file.write_text(text)
    return json.loads(place.program("check", file, "--format", "json"))["files"][0]["errors"]


def plans_by_mouse(place, tally):
    """A suggestion for what decides a rating, then its owner, cost and dates; all undone at the end."""
    page = arrive(place)
    suggested = page.tab.evaluate(SUGGESTED)
    tally.check(suggested is not None, "nothing is suggested for the server")
    page.unfold(suggested)
    page.click(suggested)
    tally.check(page.keeps_line("\nrecommendations:\n"), f"kept {page.texts()}")
    appears(page, "recommendation-owner", tally)
    page.fill("recommendation-owner", "Diskominfo & co")
    tally.check(page.keeps_line("owner: Diskominfo & co"), f"kept {page.texts()}")
    (text,) = page.texts()
    tally.check(text.startswith(OFFICE), "what was there is changed")
    tally.check(checked(place, text) == 0, f"errors in {text}")
    # What is addressed is not suggested once more.
    tally.check(page.tab.evaluate(SUGGESTED) != suggested, "it is suggested although it is planned")
    page.press("Escape")
    for _ in range(4):
        page.press("Control+z")
    tally.check(page.keeps(OFFICE), f"undone: {page.texts()}")


def plans_by_keys(place, tally):
    page = arrive(place)
    page.press("Tab", "a")
    appears(page, "new-recommendation-title", tally)
    tally.check(page.focused() == "new-recommendation-title", f"after A one writes in {page.focused()}")
    page.write("new-recommendation-title", "Buy a second server: quickly")
    page.choose("new-recommendation-place", "technology/server")
    page.reach("new-recommendation-send")
    page.press("Enter")
    tally.check(page.keeps_line("Buy a second server: quickly"), f"kept {page.texts()} {page.notice()}")
    (text,) = page.texts()
    tally.check(checked(place, text) == 0, f"errors in {text}")
    lost = page.lost_focus()
    tally.check(lost is None, f"after adding the focus is {lost}")


CHECKS = [plans_by_mouse, plans_by_keys]
