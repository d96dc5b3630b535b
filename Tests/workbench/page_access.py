"""Every step by any eye and hand: axe, no sideways scroll, in both languages, light and dark."""

from checks_access import AXE, RUN_AXE
from checks_layout import SCROLL
from studies import OFFICE, long_study

STEPS = ["begin", "prepare", "code", "second", "plan", "report", "compare", "text"]
WIDTHS = [360, 390, 768, 1000, 1280]
HEIGHT = 900
# So high that nothing has to be scrolled: what lies below a bar now is not covered for good.
WHOLE = 4000
# The reports' own pages are looked at by themselves; into a frame without scripts axe cannot look.
LOOK = RUN_AXE.replace("axe.run({", "axe.run(document, {iframes: false, ")
OPEN = "document.querySelector('[data-key=own-gap]') !== null"


def look(page, tally, what, with_axe):
    """Looks at what is shown, in all widths."""
    for width in WIDTHS:
        page.tab.viewport(width, HEIGHT)
        tally.none(page.tab.evaluate(f"({SCROLL})()"), f"{what}, {width} px: scrolls sideways")
        if width in with_axe:
            check_axe(page, tally, f"{what}, {width} px", width)
    page.tab.viewport(1280, HEIGHT)


def check_axe(page, tally, what, width):
    page.tab.viewport(width, WHOLE)
    for found in page.tab.evaluate(f"({LOOK})()"):
        tally.none(found["nodes"], f"{what}: axe, {found['rule']}")
    page.tab.viewport(width, HEIGHT)


def look_at_all(place, tally, dark):
    page = place.open(dark=dark)
    page.tab.run(AXE)
    scheme = "dark" if dark else "light"
    with_axe = [360, 1280]
    for language in ["en", "id"]:
        page.click(f"language-{language}")
        look(page, tally, f"{scheme}, {language}, nothing open", with_axe)
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    for language in ["en", "id"]:
        page.click(f"language-{language}")
        for step in STEPS:
            page.go(step)
            look(page, tally, f"{scheme}, {language}, {step}", with_axe)
        page.go("code")
        for keys in ["?", "p", "n"]:
            page.press(keys)
            page.press("Escape")
            look(page, tally, f"{scheme}, {language}, code with {keys}", with_axe)
            page.press(keys)
        for key in ["finding-1", "ladder", "risk"]:
            page.click(key)
            look(page, tally, f"{scheme}, {language}, code with {key}", with_axe)
        page.press("Control+z")
        page.tab.viewport(360, HEIGHT)
        for key in ["strip-queue", "sheet-toggle"]:
            page.click(key)
            check_axe(page, tally, f"{scheme}, {language}, {key} open", 360)
            tally.none(page.tab.evaluate(f"({SCROLL})()"), f"{scheme}, {language}, {key} open: scrolls sideways")
            page.click(key)
        page.tab.viewport(1280, HEIGHT)


def is_accessible_in_light(place, tally):
    look_at_all(place, tally, dark=False)


def is_accessible_in_dark(place, tally):
    look_at_all(place, tally, dark=True)


def is_accessible_when_broken(place, tally):
    """Diagnostics, locked forms and a long queue."""
    page = place.open()
    page.tab.run(AXE)
    page.open_case(long_study(200), "long.yaml")
    page.tab.wait(OPEN)
    look(page, tally, "long queue", [360, 1280])
    page.open_case(OFFICE.replace("role: head", "role: [head").replace("observation", "observaton"), "broken.yaml")
    page.go("text")
    look(page, tally, "broken text", [360, 1280])
    page.tab.evaluate(
        "(() => { const list = document.querySelector('[data-key=case]'); list.selectedIndex = 0;"
        " list.dispatchEvent(new Event('change', {bubbles: true})); })()"
    )
    page.go("text")
    page.write("text", "")
    page.tab.evaluate("document.execCommand('insertText', false, 'gapscore: [')")
    page.press("Escape")
    page.go("code")
    tally.check(page.has("locked-note"), "the form is not locked")
    look(page, tally, "locked", [360, 1280])


CHECKS = [is_accessible_in_light, is_accessible_in_dark, is_accessible_when_broken]
