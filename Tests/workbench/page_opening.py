"""The page opens from a disk: what it says of itself, and in which language."""

import hashlib

STEPS = {
    "id": ["Mulai", "Siapkan", "Kodekan", "Pengode kedua", "Rencanakan", "Laporan", "Bandingkan", "Teks"],
    "en": ["Begin", "Prepare", "Code", "Second coder", "Plan", "Report", "Compare", "Text"],
}
# The module as the page carries it, and what an engine compiles.
EDITION = "[document.documentElement.dataset.version, document.documentElement.dataset.hash]"


def steps(page):
    return page.tab.evaluate(
        "[...document.querySelectorAll('[data-pane=steps] li button')].map((step) => step.textContent.trim())"
    )


def opens_from_a_disk(place, tally):
    """It begins at its first step, and says its version, its hash and that nothing is sent."""
    page = place.open()
    version, digest = page.tab.evaluate(EDITION)
    expected = hashlib.sha256(place.module).hexdigest()[:12]
    tally.check(digest == expected, f"hash {digest}, but the module has {expected}")
    said = place.program("--version").decode().strip()
    tally.check(said.endswith(version), f"version {version}, but the program says {said}")
    about = page.shown("[data-page=about]")
    tally.check(about == f"nothing is sent {version} · {digest}", f"about: {about}")
    tally.check(page.has("step-begin") and page.count("[data-key=step-begin][aria-current=step]") == 1, "not at Begin")
    off = page.tab.evaluate(
        "[...document.querySelectorAll('[data-pane=steps] li :disabled')].map((step) => step.dataset.key)"
    )
    expected = [f"step-{name}" for name in ["prepare", "code", "second", "plan", "report", "text"]]
    tally.check(off == expected, f"without a case these are off: {off}")
    tally.check(page.tab.evaluate("document.title") == "gapscore – workbench", "another title")
    tally.check(page.tab.evaluate("!document.querySelector('.notice[role=alert]:not([hidden])')"), "an alarm")


def speaks_the_browsers_language(place, tally):
    page = place.open(language="id")
    tally.check(steps(page) == STEPS["id"], f"steps {steps(page)}")
    tally.check(page.tab.evaluate("document.documentElement.lang") == "id", "html says another language")
    page.click("language-en")
    tally.check(steps(page) == STEPS["en"], f"steps {steps(page)}")
    tally.check(page.tab.evaluate("document.documentElement.lang") == "en", "html keeps the language")
    pressed = page.tab.evaluate(
        "[...document.querySelectorAll('.languages button')].map((one) => [one.lang, one.ariaPressed])"
    )
    tally.check(pressed == [["id", "false"], ["en", "true"]], f"chosen {pressed}")
    # The choice holds for the next visit.
    tally.check(page.remembers("language", "en"), "the choice is not remembered")
    page.tab.reload()
    place.begun(page)
    tally.check(steps(page) == STEPS["en"], f"after a reload {steps(page)}")
    page.click("language-id")
    tally.check(steps(page) == STEPS["id"], f"back: {steps(page)}")


def says_that_scripts_are_off(place, tally):
    if place.kind.name != "chromium":
        return
    page = place.open(script=False, waits=False)
    tally.check("https" in page.shown("noscript"), f"without scripts: {page.shown('noscript')}")


CHECKS = [opens_from_a_disk, speaks_the_browsers_language, says_that_scripts_are_off]
