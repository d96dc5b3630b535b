"""The page's script with a core that answers what a test says: in Chromium and in Firefox, from a file.

Usage: wiring_test.py [--browser NAME] [PATTERN…]

Needs what `make browser-test` installs. With patterns, only the checks whose names match one of them.
"""

import argparse
import fnmatch
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "browser"))
import assembled  # noqa: E402
import wiring_elements  # noqa: E402
import wiring_files  # noqa: E402
import wiring_notices  # noqa: E402
import wiring_panes  # noqa: E402
import wiring_storage  # noqa: E402
from chromium import Chromium  # noqa: E402
from firefox import Firefox  # noqa: E402
from tally import Tally  # noqa: E402

STYLE = "[data-pane=left] .scroll { height: 60px; overflow: auto; } .gone { display: none; }"
EXAMPLE = "kasus: SiKePO é".encode()


class Place:
    """A browser with the assembled page, for one check."""

    def __init__(self, kind, folder):
        self.kind = kind
        self.folder = pathlib.Path(folder)
        self.file = self.folder / "page.html"
        replacements = {"module.js": HERE / "stub_core.js"}
        assembled.write(self.file, replacements, STYLE, example=EXAMPLE)
        self.browser = kind(folder)

    def open(self, when):
        """A new tab with the page, once its core was told to begin."""
        tab = self.browser.tab()
        tab.open(assembled.address(self.file, when))
        self.begun(tab)
        return tab

    def begun(self, tab):
        if not tab.wait("globalThis.stub?.told.length > 1"):
            raise RuntimeError(f"the page does not start: {tab.complaints}")

    def kill(self):
        """Ends the browser at once and starts it anew with the same profile."""
        self.browser.kill()
        self.browser = self.kind(self.folder)


def checks():
    modules = [wiring_panes, wiring_elements, wiring_storage, wiring_files, wiring_notices]
    return [check for module in modules for check in module.CHECKS]


def run(kind, check):
    name = f"{kind.name} {check.__name__}"
    tally = Tally(name)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Place(kind, folder)
        try:
            check(place, tally)
        except Exception as error:  # noqa: BLE001  a check that cannot go on is one that failed
            tally.check(False, f"{type(error).__name__}: {error}")
        finally:
            place.browser.kill()
    return tally


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("--browser", choices=["chromium", "firefox"])
    arguments.add_argument("patterns", nargs="*", help="names of checks, with * and ?")
    options = arguments.parse_intermixed_args()
    kinds = [kind for kind in [Chromium, Firefox] if options.browser in (None, kind.name)]
    patterns = options.patterns or ["*"]
    chosen = [
        check for check in checks()
        if any(fnmatch.fnmatch(check.__name__, pattern) for pattern in patterns)
    ]  # fmt: skip
    tally = Tally("wiring")
    tally.check(chosen, "no check of that name")
    for kind in kinds:
        for check in chosen:
            tally.add(run(kind, check))
    for failure in tally.failures:
        print("FAIL", failure)
    print(f"{tally.passed} passed, {len(tally.failures)} failed")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
