"""The step Compare: twelve cases together, and the plan within a budget, as the program writes them."""

from page_saving import ROOT

OFFICES = sorted((ROOT / "cases/example-regency").glob("*-2026.yaml"))
BUDGET = "1500000000"


def arrive(place):
    page = place.open()
    page.go("compare")
    page.drop(*[(file.name, file.read_bytes()) for file in OFFICES])
    page.tab.wait("document.querySelectorAll('[data-key=compare-list] li').length === 12")
    return page


def files(place):
    """The cases where the program reads them, by the names that the page knows."""
    copies = []
    for file in OFFICES:
        copy = place.folder / file.name
        copy.write_bytes(file.read_bytes())
        copies.append(copy.name)
    return copies


def compares_twelve_offices(place, tally):
    page = arrive(place)
    rows = page.count("[data-key=compare-list] li")
    tally.check(rows == len(OFFICES) == 12, f"{rows} cases for {len(OFFICES)} files")
    frame = "document.querySelector('[data-frame=comparison] iframe')"
    tally.check(page.tab.wait(f"{frame}?.contentDocument?.querySelector('h1') != null"), "nothing is shown")
    page.choose("compare-language", "en")
    page.click("compare-save-html")
    name, content = page.tab.downloaded()
    out = place.folder / "program.html"
    place.program("compare", *files(place), "--lang", "en", "-o", out)
    tally.check(content == out.read_bytes(), f"{name} differs from the program's comparison")
    page.click("compare-none")
    tally.check(page.tab.evaluate(f"{frame} === null"), "no case is taken, and something is shown")
    page.click("compare-all")
    tally.check(page.tab.wait(f"{frame}?.contentDocument?.querySelector('h1') != null"), "nothing is shown")


def plans_within_a_budget(place, tally):
    page = arrive(place)
    page.click("compare-plan")
    page.fill("compare-budget", BUDGET)
    page.fill("compare-year", "2027")
    page.choose("compare-language", "id")
    page.click("compare-save-html")
    name, content = page.tab.downloaded()
    out = place.folder / "program.html"
    place.program("plan", *files(place), "--budget", BUDGET, "--year", "2027", "--lang", "id", "-o", out)
    tally.check(content == out.read_bytes(), f"{name} differs from the program's plan")
    page.fill("compare-budget", "1.5 milyard?")
    tally.check(page.comes("main", "1.5 milyard?"), f"a budget that is none: {page.shown('main')}")


def compares_by_keys(place, tally):
    page = arrive(place)
    page.reach("compare-trend")
    page.press("Enter")
    pressed = "document.querySelector('.compared-kinds [aria-pressed=true]').dataset.key"
    tally.check(page.tab.evaluate(pressed) == "compare-trend", page.tab.evaluate(pressed))
    lost = page.lost_focus()
    tally.check(lost is None, f"the focus is {lost}")
    page.reach("compare-comparison")
    page.press("Enter")
    page.reach("compare-none")
    page.press("Enter")
    boxes = "[...document.querySelectorAll('[data-key=compare-list] input')]"
    for place_of in [2, 5]:
        page.tab.evaluate(f"void {boxes}[{place_of}].focus()")
        page.press("Space")
    taken = f"{boxes}.filter((one) => one.checked).length"
    tally.check(page.tab.evaluate(taken) == 2, f"{page.tab.evaluate(taken)} cases are taken")
    frame = "document.querySelector('[data-frame=comparison] iframe')"
    tally.check(page.tab.wait(f"{frame}?.contentDocument?.querySelector('h1') != null"), "nothing is shown")


CHECKS = [compares_twelve_offices, plans_within_a_budget, compares_by_keys]
