"""Files in and out: chosen, dropped, in folders, saved to their own place or handed out."""

import pathlib

from telling import go, set_answers, told

OPEN = '<label>Open<input type="file" data-key="o" data-do="open" multiple accept=".yaml,.csv"></label>'
SAVE = '<button data-do="store" data-hotkey="Ctrl+s">S</button>'
WHEN = {"begin": [["pane", "bar", OPEN + SAVE]], "store": [["save", "k\tcase.yaml", "new text"]]}
DISK = pathlib.Path(__file__).with_name("stub_disk.js").read_text()
OUTCOMES = "stub.told.filter(([name]) => name === 'saved' || name === 'unsaved').length === "


def give_disk(tab):
    tab.evaluate(f"(() => {{ {DISK} }})()")


def without_pickers(tab):
    tab.evaluate("void (window.showSaveFilePicker = undefined)")


def opens(place, tally):
    tab = place.open(WHEN)
    folder = place.folder / "cases"
    (folder / ".hidden").mkdir(parents=True)
    texts = {"b10.yaml": "ten", "b9.yaml": "nine", "notes.docx": "no", ".hidden/x.yaml": "no"}
    for name, text in texts.items():
        (folder / name).write_text(text)
    tab.choose("[data-key=o]", folder / "b9.yaml", folder / "b10.yaml")
    tally.check(tab.wait("stub.told.filter(([name]) => name === 'open').length === 2"), "not opened")
    opened = told(tab, "open")
    tally.check(opened == [["b9.yaml", "nine"], ["b10.yaml", "ten"]], f"opened {opened}")
    tab.choose("[data-key=o]", folder / "b9.yaml")
    tally.check(tab.wait("stub.told.filter(([name]) => name === 'open').length === 3"), "not opened again")
    tab.evaluate(
        "(() => { const dropped = new DataTransfer(); dropped.items.add(new File(['drop'], 'd.yaml'));"
        " for (const type of ['dragover', 'drop']) document.body.dispatchEvent(new DragEvent(type,"
        " {dataTransfer: dropped, bubbles: true, cancelable: true})); })()"
    )
    dropped = tab.wait("stub.told.at(-1).join() === 'open,d.yaml,drop'")
    tally.check(dropped, f"dropped {told(tab, 'open')[3:]}")
    tally.check(tab.evaluate("!document.body.hasAttribute('data-dropping')"), "dropped, but still marked")
    if place.browser.name == "chromium":
        folder_input = '<input type="file" data-key="d" data-do="open" webkitdirectory accept=".yaml,.csv">'
        go(tab, [["pane", "bar", folder_input]])
        tab.choose("[data-key=d]", folder)
        tally.check(tab.wait("stub.told.at(-1)[1] === 'cases/b10.yaml'"), f"folder {told(tab, 'open')[4:]}")
        names = [name for name, _ in told(tab, "open")[4:]]
        tally.check(names == ["cases/b9.yaml", "cases/b10.yaml"], f"of the folder {names}")
    tally.none(tab.complaints, "complaints")


def hands_out(place, tally):
    """Where a browser cannot save to a file, a download has the whole text, and is told apart."""
    tab = place.open(WHEN)
    without_pickers(tab)
    tab.press("Control+s")
    name, content = tab.downloaded()
    tally.check((name, content) == ("case.yaml", b"new text"), f"downloaded {name} {content}")
    tally.check(tab.wait(OUTCOMES + "1"), "not told that it was saved")
    key, name, when, way = told(tab, "saved")[0]
    tally.check([key, name, way] == ["k", "case.yaml", "download"] and len(when) == 5, f"saved {when} {way}")
    go(tab, [["download", "report.html", "<p>é</p>"]])
    name, content = tab.downloaded()
    tally.check((name, content) == ("report.html", "<p>é</p>".encode()), f"downloaded {name} {content}")
    tally.none(tab.complaints, "complaints")


def saves(place, tally):
    """To the file that was chosen: whole, read back, one at a time, and never over another's work."""
    tab = place.open(WHEN)
    give_disk(tab)
    outcomes = 0

    def save(expected):
        nonlocal outcomes
        outcomes += 1
        tab.press("Control+s")
        tally.check(tab.wait(f"{OUTCOMES}{outcomes}"), f"no outcome, {expected} expected")
        call = tab.evaluate("stub.told.findLast(([name]) => name === 'saved' || name === 'unsaved')")
        found = call[4] if call[0] == "saved" else call[2]
        tally.check(found == expected, f"{call}, not {expected}")

    tab.evaluate("void (disk.cancels = true)")
    save("cancelled")
    tab.evaluate("void (disk.cancels = false)")
    save("file")
    tally.check(tab.evaluate("disk.text") == "new text", "another text on the disk")
    set_answers(tab, "store", [["save", "k\tcase.yaml", "newer"]])
    save("file")
    state = tab.evaluate("[disk.text, disk.asked]")
    tally.check(state == ["newer", 2], f"text, and how often it was asked where to: {state}")
    tab.evaluate("void (disk.spoils = true)")
    save("differs")
    tab.evaluate("void (disk.spoils = false, disk.modified += 7, disk.text = 'of another program')")
    save("changed")
    tally.check(tab.evaluate("disk.text") == "of another program", "another program's work is gone")
    save("file")
    tally.check(tab.evaluate("disk.asked") == 3, "not asked where to after the file was changed")
    tab.evaluate("void (disk.permission = 'denied')")
    save("denied")
    tab.evaluate("void (disk.permission = 'granted', disk.writings = 0)")
    go(tab, [["save", "k\tcase.yaml", text] for text in "abc"])
    tally.check(tab.wait(f"{OUTCOMES}{outcomes + 2}"), "not saved at the end")
    state = tab.evaluate("[disk.text, disk.writings, disk.mostOpen]")
    tally.check(state == ["c", 2, 1], f"three at once: text, writings, most at one time {state}")
    tally.none(tab.complaints, "complaints")


def saves_where_it_was(place, tally):
    """A file that was opened is saved where it lies."""
    tab = place.open({**WHEN, "open": [["opened", "k", "{1}"]]})
    give_disk(tab)
    tab.click("[data-key=o]")
    tally.check(tab.wait("stub.told.some(([name]) => name === 'open')"), "not opened")
    tally.check(told(tab, "open") == [["case.yaml", "old"]], f"opened {told(tab, 'open')}")
    tab.press("Control+s")
    tally.check(tab.wait(f"{OUTCOMES}1"), "not saved")
    state = tab.evaluate("[disk.text, disk.asked]")
    tally.check(state == ["new text", 0], f"text, and how often it was asked where to: {state}")


def asks_before_leaving(place, tally):
    place.browser.tab()
    tab = place.open(WHEN)
    tab.press("m")
    go(tab, [["unsaved", "", "true"]])
    tab.click("[data-key=o] + *, main")
    tally.check(tab.asks_before_leaving(), "unsaved work, and no question")
    go(tab, [["unsaved", "", "false"]])
    tally.check(not tab.asks_before_leaving(), "all is saved, and a question")


def takes_what_is_dropped(place, tally):
    """Real files and folders; that a file can be saved where it lies is remembered."""
    if place.browser.name != "chromium":
        return
    tab = place.open({**WHEN, "open": [["opened", "k", "{1}"], ["keep", "k", "{2}"]]})
    folder = place.folder / "offices"
    (folder / "2026").mkdir(parents=True)
    for name in ["a.yaml", "2026/b.yaml", "notes.docx"]:
        (folder / name).write_text(name)
    (place.folder / "x.yaml").write_text("x")
    tab.drop(place.folder / "x.yaml", folder)
    tally.check(tab.wait("stub.told.filter(([name]) => name === 'open').length === 3"), "not opened")
    names = [name for name, _ in told(tab, "open")]
    tally.check(names == ["x.yaml", "offices/2026/b.yaml", "offices/a.yaml"], f"opened {names}")
    handle = (
        "new Promise(done => { const opening = indexedDB.open('gapscore'); opening.onsuccess = () => {"
        " const asked = opening.result.transaction('files').objectStore('files').get('k');"
        " asked.onsuccess = () => done(asked.result?.handle.name); }; })"
    )
    found = tab.wait(f"await {handle} === 'a.yaml'")
    tally.check(found, f"remembered {tab.evaluate(handle)}")
    tally.none(tab.complaints, "complaints")


CHECKS = [opens, hands_out, saves, saves_where_it_was, takes_what_is_dropped, asks_before_leaving]
