"""What the page says where it cannot work, in both languages."""

import pathlib
import tempfile

import assembled

SHOWN = (
    "[...document.querySelectorAll('.notice')].filter(notice => notice.checkVisibility())"
    ".map(notice => [notice.id, [...notice.children].map(part => part.lang).join()])"
)


def tells_of_old_browsers(place, tally):
    source = (assembled.SOURCES / "attachments.js").read_text()
    older = place.folder / "older.js"
    older.write_text(source + "\ndelete globalThis.WebAssembly;\n")
    file = place.folder / "older.html"
    assembled.write(file, {"attachments.js": older})
    tab = place.browser.tab()
    tab.open(file.as_uri())
    tally.check(tab.wait(f"{SHOWN}.length > 0"), "no notice")
    tally.check(tab.evaluate(SHOWN) == [["too-old", "id,en"]], f"notices {tab.evaluate(SHOWN)}")
    tally.none(tab.complaints, "complaints")


def tells_of_broken_pages(place, tally):
    """A page whose module was cut off in a mail."""
    file = place.folder / "cut.html"
    assembled.write(file, module=b"\x1f\x8b cut")
    tab = place.browser.tab()
    tab.open(file.as_uri())
    tally.check(tab.wait(f"{SHOWN}.length > 0"), "no notice")
    tally.check(tab.evaluate(SHOWN) == [["broken", "id,en"]], f"notices {tab.evaluate(SHOWN)}")


def tells_without_script(place, tally):
    """In Chromium alone, as Firefox cannot be asked anything then."""
    if place.browser.name != "chromium":
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        browser = place.kind(pathlib.Path(folder), script=False)
        tab = browser.tab()
        tab.open(place.file.as_uri())
        languages = tab.evaluate(f"{SHOWN}.map(([, languages]) => languages)")
        tally.check(languages == ["id,en"], f"notices in {languages}")
        browser.kill()


CHECKS = [tells_of_old_browsers, tells_of_broken_pages, tells_without_script]
