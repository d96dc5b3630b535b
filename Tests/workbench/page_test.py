"""The whole page as people use it, from a file, in Chromium and in Firefox.

Usage: page_test.py PAGE MODULE PROGRAM [--browser NAME] [PATTERN…]

PAGE is what `make workbench` writes, MODULE the WebAssembly in it, PROGRAM the debug build of gapscore. With
patterns, only the checks whose names match one of them. In every check the page asks for nothing, breaks no
rule of its policy, opens no window of the browser's own and complains of nothing.
"""

import argparse
import fnmatch
import functools
import pathlib
import subprocess
import sys
import tempfile

sys.dont_write_bytecode = True
HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE.parent / "browser"))
sys.path.insert(0, str(HERE.parent / "Readback"))
import page_access  # noqa: E402
import page_coding  # noqa: E402
import page_keeping  # noqa: E402
import page_opening  # noqa: E402
import page_payloads  # noqa: E402
import page_saving  # noqa: E402
import page_text  # noqa: E402
import page_begin  # noqa: E402
import page_compare  # noqa: E402
import page_plan  # noqa: E402
import page_prepare  # noqa: E402
import page_report  # noqa: E402
import page_second  # noqa: E402
from chromium import Chromium  # noqa: E402
from firefox import Firefox  # noqa: E402
from page import READY, Page  # noqa: E402
from tally import Tally  # noqa: E402

MODULES = [
    page_opening, page_begin, page_prepare, page_coding, page_second, page_plan, page_report, page_compare,
    page_text, page_keeping, page_saving, page_payloads, page_access,
]  # fmt: skip
OWN_SCHEMES = ("blob:", "data:", "about:")


class Place:
    """A browser with the page, for one check."""

    def __init__(self, kind, folder, file, module, program):
        self.kind = kind
        self.folder = pathlib.Path(folder)
        self.file = pathlib.Path(file).resolve()
        self.module = pathlib.Path(module).read_bytes()
        self.browser = None
        self.pages = []
        self.complaints = []
        self.requests = []
        self._program = str(pathlib.Path(program).resolve())
        self._options = {}

    def open(self, waits=True, **options):
        """A new tab with the page, once it can be used; a browser in English and light unless told otherwise."""
        if self.browser is None:
            self._options = {"language": "en", **options}
            self.browser = self.kind(self.folder, **self._options)
        tab = self.browser.tab()
        page = Page(tab)
        self.pages.append(page)
        tab.open(self.file.as_uri())
        if waits:
            self.begun(page)
        return page

    def begun(self, page):
        if not page.tab.wait(READY):
            raise RuntimeError(f"the page does not start: {page.tab.complaints}")

    def kill(self):
        """Ends the browser at once and starts it anew with the same profile."""
        self._note()
        self.browser.kill()
        self.browser = self.kind(self.folder, **self._options)

    def program(self, *arguments):
        """What the program writes to standard output."""
        done = subprocess.run([self._program, *map(str, arguments)], capture_output=True, cwd=self.folder)
        if done.returncode not in (0, 1):
            raise RuntimeError(f"gapscore {arguments}: {done.stderr.decode()}")
        return done.stdout

    def end(self):
        if self.browser is not None:
            self._note()
            self.browser.kill()

    def _note(self):
        """Remembers what the pages complained about and asked for before their browser ends."""
        for page in self.pages:
            self.complaints += page.tab.complaints
            own = self.file.as_uri()
            self.requests += [
                url for url in page.tab.requests if url != own and not url.startswith(OWN_SCHEMES)
            ]
        self.pages.clear()


def checks():
    return [check for module in MODULES for check in module.CHECKS]


def run(kind, check, *given):
    tally = Tally(f"{kind.name} {check.__name__}")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        place = Place(kind, folder, *given)
        try:
            check(place, tally)
        except Exception as error:  # noqa: BLE001  a check that cannot go on is one that failed
            tally.check(False, f"{type(error).__name__}: {error}")
        finally:
            place.end()
        tally.none(place.complaints, "complaints")
        tally.none(place.requests, "requests")
    return tally


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("page")
    arguments.add_argument("module")
    arguments.add_argument("program")
    arguments.add_argument("--browser", choices=["chromium", "firefox"])
    arguments.add_argument("patterns", nargs="*", help="names of checks, with * and ?")
    options = arguments.parse_intermixed_args()
    kinds = [kind for kind in [Chromium, Firefox] if options.browser in (None, kind.name)]
    patterns = options.patterns or ["*"]
    chosen = [
        check for check in checks()
        if any(fnmatch.fnmatch(check.__name__, pattern) for pattern in patterns)
    ]  # fmt: skip
    tally = Tally("page")
    tally.check(chosen, "no check of that name")
    tell = functools.partial(print, flush=True)
    for kind in kinds:
        for check in chosen:
            found = run(kind, check, options.page, options.module, options.program)
            for failure in found.failures:
                tell("FAIL", failure)
            tally.add(found)
        tell(f"{kind.name}: {len(chosen)} checks")
    tell(f"{tally.passed} passed, {len(tally.failures)} failed")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
