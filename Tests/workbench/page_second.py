"""The second coder: blind in every place, then agreement, the talk-through and what is agreed."""

import json

OPEN = "document.querySelector('[data-key=own-gap]') !== null"
# Words of the first coding that nothing may show while the second coder works.
SECRETS = ["barely", "secretmemo", "secretbecause", "secretaction", "secretcomment", "third met", "7.00", "7,00"]
CASE = """\
# secretcomment
gapscore: 1
case:
  id: office
  title: A study of attendance
  organisation: The office
  system: SiAbsen
  language: en
  instrument: heeks-itposmo
  coders: [{id: A, name: first}]
sources:
  - {id: W1, technique: interview, role: head}
design:
  - {id: T1, dimension: technology, indicator: network, statement: The network is up}
findings:
  - id: F1
    source: W1
    statement: The network fails at noon
    note: secretmemo
    codings:
      - {coder: A, expectation: T1, fit: barely, impact: stops}
  - id: F2
    source: W1
    statement: The server is slow
    codings:
      - {coder: A, indicator: technology/server, fit: barely}
recommendations:
  - id: R1
    title: secretaction
    addresses: [T1]
    leverage: direct
    reason: secretbecause
"""


def secrets_in(page):
    """What of the first coding is anywhere in the page: shown, hidden, in attributes or in fields."""
    html = page.tab.evaluate(
        "document.querySelector('.head').outerHTML + document.querySelector('.panes').outerHTML"
        " + document.querySelector('footer').outerHTML + document.getElementById('said').outerHTML"
        " + [...document.querySelectorAll('textarea, input')].map((one) => one.value).join()"
        " + [...document.querySelectorAll('iframe')].map((one) => one.srcdoc).join()"
    )
    return [word for word in SECRETS if word in html and word not in STEPS_OF_THE_INSTRUMENT]


# A criterion that is open shows its steps to everyone.
STEPS_OF_THE_INSTRUMENT = ["third met"]


def begin_blind(place, tally):
    page = place.open()
    page.open_case(CASE)
    page.tab.wait(OPEN)
    tally.check("secretmemo" in secrets_in(page), "the first coding is not shown to begin with")
    page.go("second")
    page.click("second-begin")
    tally.check(page.comes("[data-key=blind-line]", "Blind coding as B"), f"{page.notice()}")
    return page


def codes_blind_to_agreement(place, tally):
    page = begin_blind(place, tally)
    tally.none(secrets_in(page), "at Code there is")
    steps = ["begin", "prepare", "second", "plan", "report", "compare", "text", "code"]
    for step in steps:
        page.go(step)
        tally.none(secrets_in(page), f"at {step} there is")
    page.press("/")
    for word in ["secretmemo", "barely"]:
        page.write("search", word)
        page.tab.wait("document.querySelectorAll('.queue li').length === 0")
        tally.check(page.count(".queue li") == 0, f"the search finds {word}")
    page.write("search", " ")
    # What was searched for is the test's own word, and goes with the next search.
    page.tab.wait("document.querySelector('[data-key=search]').defaultValue === ' '")
    page.press("Escape")
    page.press("Control+z")
    tally.none(secrets_in(page), "after an undo there is")
    # The draft holds the first coding apart: its text is not in the text that is worked on.
    page.tab.reload()
    place.begun(page)
    page.tab.wait("document.querySelector('[data-key=blind-line]') !== null")
    tally.none(secrets_in(page), "after a reload there is")
    drafts = [draft for draft in page.drafts() if draft[3] == b"hidden"]
    tally.check(len(drafts) == 1 and drafts[0][4] == CASE.encode(), "the first coding is not held apart")
    tally.none([word for word in SECRETS if word.encode() in drafts[0][2]], "in the draft's text there is")
    # B judges what it finds, by keys alone; the order is another than A's.
    for _ in range(2):
        page.press("Tab", "p")
        page.type("network" if "network" in page.shown(".finding h2") else "server")
        page.tab.wait("document.querySelector('[data-key=target-list] button') !== null")
        page.press("Tab", "Enter", "2", "Enter")
    page.go("second")
    tally.check("2 of 2 findings" in page.text_of("blind"), page.text_of("blind"))
    tally.none(secrets_in(page), "before the end there is")
    page.click("blind-finish")
    tally.check(page.comes("[data-key=agreement]", "0 of 2"), f"{page.notice()} {page.text_of('agreement')}")
    merged = page.texts()
    tally.check(all("secretmemo" in text and "secretcomment" in text for text in merged), f"merged {merged}")
    tally.check(page.keeps_line("{coder: A, expectation: T1, fit: barely, impact: stops}"), "A's coding is changed")
    tally.check(page.keeps_line("coder: B"), "B's coding is not there")
    # They talk it through: B's coding of the first, A's of the second.
    page.click("talk-begin")
    page.press("2", "Enter", "1")
    page.go("second")
    page.click("talk-overview")
    tally.check(page.comes("[data-key=agreement]", "2 of 2"), page.text_of("agreement"))
    text = page.written()
    tally.check(text.count("agreed:") == 2, text)
    file = place.folder / "agreed.yaml"
    file.write_text(text)
    (checked,) = json.loads(place.program("check", file, "--format", "json"))["files"]
    tally.check(checked["errors"] == 0, f"{checked['diagnostics']}")
    agreed = place.program("agree", file).decode()
    tally.check("A" in agreed and "B" in agreed, agreed)
    for _ in range(3):
        page.press("Control+z")
    tally.check(page.keeps(CASE), f"undone: {page.texts()}")


def gives_up_blind_coding(place, tally):
    """The first coding is there again, and the second is not lost."""
    page = begin_blind(place, tally)
    page.press("Tab", "p")
    page.type("network")
    page.tab.wait("document.querySelector('[data-key=target-list] button') !== null")
    page.press("Tab", "Enter", "2")
    page.go("second")
    page.click("blind-give-up")
    page.click("blind-yes")
    tally.check(page.comes("[data-key=notice]", "kept apart as the draft"), f"{page.notice()}")
    tally.check(page.written() == CASE, "the first coding is changed")
    tally.check(page.keeps_line("fit: nearly"), f"kept {page.texts()}")


def hands_out_and_takes_back(place, tally):
    """A copy without codings goes out as a file, is coded elsewhere, and comes back into its case."""
    page = place.open()
    page.open_case(CASE)
    page.tab.wait(OPEN)
    page.go("second")
    page.click("second-hand-out")
    name, content = page.tab.downloaded()
    tally.check(name == "case-untuk-B.yaml", f"handed out as {name}")
    text = content.decode()
    tally.none([word for word in SECRETS if word in text], "in the copy there is")
    statement = "    statement: The network fails at noon\n"
    tally.check(text.count(statement) == 1, text)
    coded = text.replace(statement, statement + "    expectation: T1\n    fit: mostly\n")
    page.drop((name, coded.encode()))
    merge = "document.querySelector('[data-key^=merge-]')?.dataset.key"
    tally.check(page.tab.wait(f"{merge} !== undefined"), f"no offer: {page.notice()}")
    page.click(page.tab.evaluate(merge))
    tally.check(page.keeps_line("{coder: A, expectation: T1, fit: barely, impact: stops}"), f"{page.texts()}")
    tally.check(page.keeps_line("coder: B, expectation: T1, fit: mostly"), f"{page.texts()}")


CHECKS = [codes_blind_to_agreement, gives_up_blind_coding, hands_out_and_takes_back]
