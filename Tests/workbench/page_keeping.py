"""Work outlives a reload and a killed browser; other tabs, forbidden storage and newer drafts are told."""

import base64
import json

from page import frame
from studies import OFFICE, with_first

OPEN = "document.querySelector('[data-key=own-gap]') !== null"
RISK = with_first(OFFICE, "indicator: technology/network", "risk: true")
FORBID = "IDBFactory.prototype.open = () => { throw new DOMException('', 'SecurityError'); };"
PUT = """new Promise((done) => {
  const opening = indexedDB.open("gapscore");
  opening.onsuccess = () => {
    const base = opening.result;
    const writing = base.transaction(["entries", "texts", "settings"], "readwrite");
    const bytes = Uint8Array.from(atob(TEXT), (one) => one.charCodeAt(0));
    writing.objectStore("entries").put(
      {key: KEY, name: "case.yaml", when: "2026-11-30 14:02", size: bytes.length}, KEY);
    writing.objectStore("texts").put(bytes, KEY);
    writing.objectStore("settings").put(KEY, "last");
    writing.oncomplete = () => { base.close(); done(true); };
  };
})"""


def worked_on(place, tally):
    """A page with the study open and its first finding placed and called a risk."""
    page = place.open()
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    page.click("place-toggle")
    page.click("choose-indicator-technology/network")
    page.click("risk")
    tally.check(page.keeps(RISK), f"kept {page.texts()}")
    return page


def put_draft(page, key, draft):
    text = json.dumps(base64.b64encode(draft).decode())
    page.tab.evaluate(PUT.replace("TEXT", text).replace("KEY", json.dumps(key)))


def comes_back_after_a_reload(place, tally):
    page = worked_on(place, tally)
    page.tab.reload()
    place.begun(page)
    tally.check(page.tab.wait(OPEN), "nothing comes back")
    tally.check("case.yaml is back" in page.notice(), f"told: {page.notice()}")
    tally.check(page.written() == RISK, "another text comes back")
    tally.check("●" in page.text_of("saved"), f"save state: {page.text_of('saved')}")


def comes_back_after_a_kill(place, tally):
    page = worked_on(place, tally)
    place.kill()
    page = place.open()
    tally.check(page.tab.wait(OPEN), "nothing comes back")
    tally.check(page.written() == RISK, "another text comes back")
    page.click("step-code")
    page.click("clear")
    tally.check(page.keeps(RISK.replace("    risk: true\n", "")), "work does not go on")


def keeps_what_is_being_typed(place, tally):
    """A text of which no field was left when the page went away."""
    page = worked_on(place, tally)
    page.press("Escape", "n")
    page.write("finding-note", "half a thou")
    page.tab.reload()
    place.begun(page)
    page.tab.wait(OPEN)
    written = page.written()
    tally.check(written == RISK.replace("risk: true\n", "risk: true\n    note: half a thou\n"), written)


def minds_the_other_tab(place, tally):
    first = worked_on(place, tally)
    second = place.open()
    told = second.comes("[data-key=notice]", "open in another window")
    tally.check(told, f"the second tab says {second.notice()}")
    second.open_case(OFFICE.replace("id: office", "id: other"), "other.yaml")
    tally.check(second.keeps(RISK, OFFICE.replace("id: office", "id: other")), f"kept {second.texts()}")
    first.click("clear")
    cleared = RISK.replace("    risk: true\n", "")
    tally.check(first.keeps(cleared, OFFICE.replace("id: office", "id: other")), f"kept {first.texts()}")


def works_where_nothing_can_be_stored(place, tally):
    """It is said, and saving goes on."""
    page = place.open(before=FORBID)
    page.open_case(OFFICE)
    page.tab.wait(OPEN)
    told = page.comes("[data-key=notice]", "keeps no drafts")
    tally.check(told, f"the page says {page.notice()}")
    page.click("place-toggle")
    page.click("choose-indicator-technology/network")
    page.click("risk")
    page.tab.evaluate("void (window.showSaveFilePicker = undefined)")
    page.press("Control+s")
    name, content = page.tab.downloaded()
    tally.check((name, content) == ("case.yaml", RISK.encode()), f"saved {name} {content}")


def looks_only_at_newer_work(place, tally):
    """What a newer page kept is shown whole, changed by nothing, and stays as it is in storage."""
    page = worked_on(place, tally)
    newer = frame("99", "later.yaml", OFFICE, "what no one knows yet", "and more")
    put_draft(page, "later", newer)
    page.tab.reload()
    place.begun(page)
    told = page.comes("[data-key=notice]", "kept by a newer gapscore")
    tally.check(told, f"the page says {page.notice()}")
    tally.check(page.value_of("text") == OFFICE, "the text is not shown")
    tally.check(page.tab.evaluate("document.querySelector('[data-key=text]').readOnly"), "the text can be written")
    page.go("code")
    page.click("finding-2")
    page.click("risk")
    tally.check("only be looked at" in page.notice(), f"after a judgement: {page.notice()}")
    tally.check(page.written() == OFFICE, "changed although only looked at")
    tally.check([frame(*draft) for draft in page.drafts() if draft[0] == b"99"] == [newer], "the draft is changed")


def says_that_a_draft_is_none(place, tally):
    page = worked_on(place, tally)
    put_draft(page, "broken", b"\x09\x00\x00\x00nothing")
    page.tab.reload()
    place.begun(page)
    told = page.comes("[data-key=notice]", "cannot be opened")
    tally.check(told, f"the page says {page.notice()}")
    page.open_case(OFFICE)
    tally.check(page.tab.wait(OPEN), "nothing opens after it")


CHECKS = [
    comes_back_after_a_reload, comes_back_after_a_kill, keeps_what_is_being_typed, minds_the_other_tab,
    works_where_nothing_can_be_stored, looks_only_at_newer_work, says_that_a_draft_is_none,
]  # fmt: skip
