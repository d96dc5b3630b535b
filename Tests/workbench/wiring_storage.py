"""Drafts outlive a reload, a killed browser and a failed core; two tabs do not write over each other."""

import json

from telling import go, set_answers, told

KEPT = {
    "edit": [["keep", "sikepo\tsikepo.yaml", "text {1}"], ["keep", "other\tother.yaml", "other {1}"]],
    "restore": [["pane", "main", "<p>{1}: {2}</p>"]],
    "begin": [["pane", "bar", '<input data-key="t" data-do="edit" aria-label="t">']],
}
STORED = (
    "new Promise(done => { const opening = indexedDB.open('gapscore'); opening.onsuccess = () => {"
    " const base = opening.result; const asked = base.transaction('texts').objectStore('texts').getAll();"
    " asked.onsuccess = () => { base.close();"
    " done(asked.result.map(bytes => new TextDecoder().decode(bytes))); }; }; })"
)


def edit(tab, text):
    tab.evaluate("document.querySelector('[data-key=t]').focus()")
    tab.evaluate("document.querySelector('[data-key=t]').select()")
    tab.type(text)
    tab.press("Enter")


def stored(tab, *texts):
    expected = json.dumps(sorted(texts), separators=(",", ":"))
    return tab.wait(f"JSON.stringify((await {STORED}).sort()) === {json.dumps(expected)}")


def keeps(place, tally):
    tab = place.open(KEPT)
    edit(tab, "1")
    edit(tab, "2")
    tally.check(stored(tab, "other 2", "text 2"), f"stored {tab.evaluate(STORED)}")
    tab.reload()
    place.begun(tab)
    tally.check(tab.wait("stub.told.some(([name]) => name === 'restore')"), "nothing restored")
    tally.check(told(tab, "restore") == [["other", "other 2"]], f"restored {told(tab, 'restore')}")
    kept = told(tab, "kept")
    names = sorted((key, name, size) for key, name, _, size in kept)
    expected = [("other", "other.yaml", "7"), ("sikepo", "sikepo.yaml", "6")]
    tally.check(names == expected, f"kept {kept}")
    tally.check(all(len(when) == 16 for _, _, when, _ in kept), f"when: {kept}")
    go(tab, [["recall", "sikepo", ""]])
    tally.check(tab.wait("document.querySelector('main').textContent === 'sikepo: text 2'"), "not recalled")
    go(tab, [["forget", "sikepo", ""]])
    tally.check(stored(tab, "other 2"), f"forgotten, but stored {tab.evaluate(STORED)}")
    tally.none(tab.complaints, "complaints")


def outlives_a_kill(place, tally):
    tab = place.open(KEPT)
    edit(tab, "1")
    tally.check(stored(tab, "other 1", "text 1"), "not stored")
    place.kill()
    tab = place.open(KEPT)
    tally.check(tab.wait("document.querySelector('main').textContent === 'other: other 1'"), "work is lost")


def keeps_on_leaving(place, tally):
    """What is being typed when the page goes away is told and kept."""
    tab = place.open(KEPT)
    edit(tab, "1")
    tally.check(stored(tab, "other 1", "text 1"), "not stored")
    tab.evaluate("document.querySelector('[data-key=t]').select()")
    tab.type("last")
    tab.reload()
    place.begun(tab)
    shown = tab.wait("document.querySelector('main').textContent === 'other: other last'")
    tally.check(shown, f"restored {told(tab, 'restore')}")


def keeps_nothing(place, tally):
    tab = place.open(KEPT)
    edit(tab, "1")
    tally.check(stored(tab, "other 1", "text 1"), "not stored")
    go(tab, [["storing", "", "off"]])
    tally.check(tab.wait("stub.told.at(-1).join() === 'storage,off'"), "not told that nothing is kept")
    edit(tab, "2")
    tally.check(stored(tab), f"stored {tab.evaluate(STORED)}")
    tab.reload()
    place.begun(tab)
    tally.check(told(tab, "storage") == [["off"]], f"the next time: {told(tab, 'storage')}")
    tally.check(told(tab, "kept") + told(tab, "restore") == [], "something was kept")
    edit(tab, "3")
    go(tab, [["storing", "", "on"]])
    tally.check(stored(tab, "other 3", "text 3"), f"switched on, stored {tab.evaluate(STORED)}")


def tells_of_full_storage(place, tally):
    tab = place.open(KEPT)
    tab.evaluate(
        "void (IDBObjectStore.prototype.realPut = IDBObjectStore.prototype.put,"
        " IDBObjectStore.prototype.put = () => { throw new DOMException('', 'QuotaExceededError'); })"
    )
    edit(tab, "1")
    tally.check(tab.wait("stub.told.at(-1).join() === 'storage,full'"), f"told {told(tab, 'storage')}")
    tab.evaluate("void (IDBObjectStore.prototype.put = IDBObjectStore.prototype.realPut)")
    edit(tab, "2")
    tally.check(tab.wait("stub.told.at(-1).join() === 'storage,works'"), f"then {told(tab, 'storage')}")
    tally.check(stored(tab, "other 2", "text 2"), f"stored {tab.evaluate(STORED)}")


def minds_other_tabs(place, tally):
    first = place.open(KEPT)
    edit(first, "1")
    tally.check(stored(first, "other 1", "text 1"), "not stored")
    second = place.open(KEPT)
    second.wait("stub.told.some(([name]) => name === 'elsewhere')")
    tally.check(told(second, "elsewhere") == [["other"]], f"elsewhere {told(second, 'elsewhere')}")
    tally.check(told(second, "restore") == [], "two tabs have one case")
    edit(second, "2")
    both = second.wait("stub.told.filter(([name]) => name === 'elsewhere').length === 2")
    tally.check(both, "not told of both")
    tally.check(stored(first, "other 1", "text 1"), f"the second tab wrote: {first.evaluate(STORED)}")
    go(second, [["forget", "other", ""]])
    asked = second.wait("stub.told.filter(([name]) => name === 'elsewhere').length === 3")
    tally.check(asked, "not told that it cannot be forgotten here")
    tally.check(stored(first, "other 1", "text 1"), f"the second tab took out: {first.evaluate(STORED)}")
    first.close()
    edit(second, "3")
    go(second, [["recall", "sikepo", ""]])
    recalled = second.wait("document.querySelector('main').textContent === 'sikepo: text 1'")
    tally.check(recalled, "the first tab's work was written over after it")
    go(second, [["recall", "other", ""]])
    recalled = second.wait("document.querySelector('main').textContent === 'other: other 1'")
    tally.check(recalled, "the other case is not recalled")
    second.reload()
    place.begun(second)
    shown = second.wait("document.querySelector('main').textContent === 'other: other 1'")
    tally.check(shown, "the case is not free after the first tab")


def outlives_a_trap(place, tally):
    tab = place.open(KEPT)
    edit(tab, "1")
    set_answers(tab, "edit", [["keep", "sikepo", "half"], ["trap", "", "2"]])
    edit(tab, "2")
    tally.check(tab.wait("stub.told.at(-1)[0] === 'failed'"), "not told that it failed")
    tally.check(tab.evaluate("stub.instances") == 2, f"{tab.evaluate('stub.instances')} instances")
    after = tab.evaluate("stub.told.slice(stub.told.findLastIndex(([name]) => name === 'begin'))")
    names = [call[0] for call in after if call[0] != "kept"]
    tally.check(names == ["begin", "storage", "restore", "restore", "failed"], f"then told {names}")
    restored = [call[1:] for call in after if call[0] == "restore"]
    tally.check(restored == [["sikepo", "text 1"], ["other", "other 1"]], f"restored {restored}")
    tally.check(after[-1] == ["failed", "edit", "2"], f"{after[-1]}")
    tally.check(stored(tab, "other 1", "text 1"), f"stored {tab.evaluate(STORED)}")
    # A draft that ends the core is left out, so that the others come back.
    set_answers(tab, "restore", [["trap", "", "sikepo"], ["pane", "main", "{1}"]])
    edit(tab, "2")
    tally.check(tab.wait("document.querySelector('main').textContent === 'other'"), "nothing comes back")
    tally.check(tab.evaluate("stub.instances") == 4, f"{tab.evaluate('stub.instances')} instances")
    # Where not even a new instance works, the page says so, once.
    set_answers(tab, "begin", [["trap", "", ""]])
    edit(tab, "2")
    tally.check(tab.wait("!document.getElementById('broken').hidden"), "no notice")
    tally.check(tab.evaluate("stub.instances") == 5, f"{tab.evaluate('stub.instances')} instances")


def works_without_storage(place, tally):
    """A window in which nothing can be stored: that is told, and all else works."""
    tab = place.open({**KEPT, "storesNothing": True})
    tally.check(told(tab, "storage") == [["forbidden"]], f"storage {told(tab, 'storage')}")
    edit(tab, "1")
    tally.check(told(tab, "edit") == [["1"]], f"edit {told(tab, 'edit')}")
    set_answers(tab, "edit", [["trap", "", ""]])
    edit(tab, "2")
    tally.check(tab.wait("document.querySelector('main').textContent === 'other: other 1'"), "lost by a trap")


CHECKS = [
    keeps, outlives_a_kill, keeps_on_leaving, keeps_nothing, tells_of_full_storage, minds_other_tabs,
    outlives_a_trap, works_without_storage,
]  # fmt: skip
