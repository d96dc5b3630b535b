"""Measures the workbench's page in Debian's Chromium, and prints what it found as JSON.

Usage: measure.py PAGE FEW MANY

FEW and MANY are two cases, of which MANY has more findings.
"""

import json
import pathlib
import sys

from playwright.sync_api import Error, sync_playwright

HERE = pathlib.Path(__file__).resolve().parent
# How often each is done.
OPENINGS = 9
FINDINGS = 40
STEPS_OF_A_FINDING = 3
REPORTS = 5
ACTIONS = 500
# As a simple telephone is to these machines, by the custom of those who measure pages.
SLOWER = 4


class Page:
    """The page in a context of its own, where nothing is kept from before."""

    def __init__(self, browser, path, case=None, slower=1):
        self._context = browser.new_context(viewport={"width": 1280, "height": 900})
        self._context.add_init_script(path=HERE / "probe.js")
        self.page = self._context.new_page()
        self.tools = self._context.new_cdp_session(self.page)
        self.tools.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        self.page.goto(path.as_uri())
        self.first_use = self.page.evaluate("probe.firstUse")
        if case:
            self._drop(case)
            self.page.locator('[data-key="step-code"]:enabled').click()
            self.page.wait_for_selector('[data-key="finding-0"]')

    def _drop(self, file):
        data = {"items": [], "files": [str(file)], "dragOperationsMask": 1}
        for kind in ["dragEnter", "dragOver", "drop"]:
            self.tools.send("Input.dispatchDragEvent", {"type": kind, "x": 300, "y": 300, "data": data})

    def go_to_last(self):
        """Goes to the last finding that the list shows, and tells how many there are before it."""
        shown = self.page.locator('[data-pane="left"] [data-key^="finding-"]')
        shown.last.click()
        return shown.count() - 1

    def press(self, key):
        """How long it takes until a key's effect is on the screen."""
        self.page.keyboard.press(key)
        key_press = self.page.evaluate("probe.key")
        if not key_press["hasChanged"]:
            sys.exit(f"the key {key} changes nothing in the page")
        return key_press["took"]

    def choose_step(self):
        key = self.page.evaluate("probe.otherStep()")
        if key is None:
            sys.exit("the finding that is shown has no steps to choose from")
        return self.press(key)

    def report(self):
        return self.page.evaluate("probe.report()")

    def go_back_to_coding(self):
        self.page.locator('[data-key="step-code"]').click()

    def memory(self):
        """Bytes in use after a collection: the objects of the script, and the memory of the modules."""
        self.tools.send("HeapProfiler.enable")
        self.tools.send("HeapProfiler.collectGarbage")
        self.tools.send("Performance.enable")
        metrics = {each["name"]: each["value"] for each in self.tools.send("Performance.getMetrics")["metrics"]}
        return {"script": metrics["JSHeapUsedSize"], "modules": self.page.evaluate("probe.moduleMemory()")}

    def close(self):
        self._context.close()


def opening(browser, path, slower=1):
    times = []
    for _ in range(OPENINGS):
        page = Page(browser, path, slower=slower)
        times.append(page.first_use)
        page.close()
    return times


def coding(page, findings):
    """Steps chosen and findings left, in turn, from the last finding on to the first and again."""
    steps, moves = [], []
    left = 0
    for _ in range(findings):
        if left == 0:
            left = page.go_to_last()
        steps += [page.choose_step() for _ in range(STEPS_OF_A_FINDING)]
        moves.append(page.press("Shift+Enter"))
        left -= 1
    return {"steps": steps, "moves": moves}


def reports(page):
    """Reports, each of another case than the one before; none where the page has no report."""
    times = []
    for _ in range(REPORTS):
        page.choose_step()
        time = page.report()
        if time is None:
            return []
        times.append(time)
        page.go_back_to_coding()
    return times


def worked(browser, path, case, slower):
    page = Page(browser, path, case, slower)
    result = coding(page, FINDINGS) | {"reports": reports(page)}
    page.close()
    return result


def memory(browser, path, case):
    page = Page(browser, path, case)
    coding(page, ACTIONS // (STEPS_OF_A_FINDING + 1))
    used = page.memory()
    page.close()
    return used


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    path, few, many = (pathlib.Path(name).resolve() for name in sys.argv[1:])
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium")
        try:
            found = {
                "opening": {slower: opening(browser, path, slower) for slower in (1, SLOWER)},
                "worked": [
                    {"case": case.name, "slower": slower} | worked(browser, path, case, slower)
                    for case in (few, many)
                    for slower in (1, SLOWER)
                ],
                "memory": {"actions": ACTIONS} | memory(browser, path, few),
            }
        except Error as error:
            sys.exit(f"the page does not do what is measured: {error.message.splitlines()[0]}")
        finally:
            browser.close()
    print(json.dumps(found))


main()
