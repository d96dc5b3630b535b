"""Whatever stands in a case or is typed is text: nothing runs, nothing is injected, nothing is lost."""

import json

import payloads
from page import selector
from studies import OFFICE

ROUNDS = 60
OPEN = "document.querySelector('[data-key=own-gap]') !== null"
# What only a payload could have brought in: the page has no such element, but for its own scripts.
STRANGE = (
    "[...document.body.querySelectorAll('img, iframe, object, embed, link, meta, style, base, form[action],"
    " [onerror], [onload], [onclick], [style], a[href^=javascript], script')]"
    ".filter((one) => !one.matches('body > script, [data-frame] > iframe'))"
    ".map((one) => one.outerHTML.slice(0, 80))"
)
FIELDS = ["finding-statement", "finding-quote", "finding-locator", "finding-note"]
NASTY = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "\"><svg onload=alert(1)>",
    "</textarea><iframe srcdoc='<script>alert(1)</script>'>",
    "{{x}} &amp; &lt; ' \" # - : [x] {y}",
]


def nothing_strange(page, tally, where):
    tally.none(page.tab.evaluate(STRANGE), f"{where} there are")


def nothing_asked(place, tally):
    # That unsaved work is left is asked by the page itself.
    opened = [kind for kind in place.browser.dialogs if kind != "beforeunload"]
    tally.none(opened, "windows of the browser's own")


def shows_payloads_as_text(place, tally):
    """A case with payloads in every field, at every step, in both languages, finding by finding."""
    text, texts = payloads.case(payloads.PAYLOADS, ROUNDS)
    page = place.open()
    page.open_case(text, "<img src=x onerror=alert(1)>.yaml")
    page.tab.wait(OPEN)
    for language in ["en", "id"]:
        page.click(f"language-{language}")
        steps = page.tab.evaluate(
            "[...document.querySelectorAll('[data-pane=steps] li button:not(:disabled)')]"
            ".map((one) => one.dataset.key.slice(5))"
        )
        tally.check(len(steps) == 8, f"steps {steps}")
        for step in steps:
            page.go(step)
            nothing_strange(page, tally, f"at {step}, {language}, ")
    page.go("code")
    page.click("finding-0")
    for number in range(ROUNDS):
        if number:
            page.tab.evaluate(f"document.querySelector('{selector(f'finding-{number}')}').click()")
        shown = page.tab.evaluate("document.querySelector('.finding h2').textContent")
        written, marker = texts[f"finding {number}"]
        tally.check(marker in shown, f"{marker} is not in {shown}")
        tally.check("<" not in written or "<" in shown, f"without its signs: {shown}")
        nothing_strange(page, tally, f"at finding {number} ")
    page.go("text")
    tally.check(page.value_of("text") == text, "the text is not the case")


def takes_payloads_as_text(place, tally):
    """Typed into each field of a finding, they stay as they were typed, in the field and in the file."""
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.press("Tab", "n")
    for payload in NASTY:
        for field in FIELDS:
            page.fill(field, payload)
            tally.check(page.value_of(field) == payload, f"{field} holds {page.value_of(field)}")
            nothing_strange(page, tally, f"after {payload} in {field} ")
        tally.check(page.shown(".finding h2") == payload, f"shown {page.shown('.statement')}")
        page.write("search", payload)
        page.fill("search", "")
    text = page.written()
    file = place.folder / "typed.yaml"
    file.write_text(text)
    scored = place.program("check", file)
    tally.check(b" error" not in scored.replace(b"0 errors", b""), f"checked: {scored.decode()}")
    page.tab.reload()
    place.begun(page)
    page.tab.wait(OPEN)
    tally.check(page.shown(".finding h2") == NASTY[-1], f"after a reload {page.shown('.statement')}")
    nothing_strange(page, tally, "after a reload ")
    nothing_asked(place, tally)


def takes_any_text_in_the_step_text(place, tally):
    """The text itself may be anything; what is wrong with it is told as text too."""
    page = place.open()
    page.open_case("gapscore: 1\n")
    page.tab.wait("document.querySelector('[data-key=text]') !== null")
    for payload in NASTY:
        for text in [payload, f"gapscore: 1\ncase: {{id: {json.dumps(payload)}, title: 1}}\n{json.dumps(payload)}: 1\n"]:
            page.write("text", "")
            page.tab.evaluate(f"document.execCommand('insertText', false, {json.dumps(text)})")
            page.press("Escape")
            tally.check(page.value_of("text") == text, f"{page.value_of('text')} is not {text}")
            nothing_strange(page, tally, f"after {payload} ")
    nothing_asked(place, tally)


CHECKS = [shows_payloads_as_text, takes_payloads_as_text, takes_any_text_in_the_step_text]
