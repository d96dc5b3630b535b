"""Looks at reports in a real browser, as readers do.

Usage: browser_test.py GAPSCORE [--keep FOLDER] [PATTERN…]

Needs what `make browser-test` installs. Each committed report, and pages that GAPSCORE renders for
the test alone, are opened with Debian's chromium: light and dark, wide and narrow, with and without
script, on the screen and on paper. With patterns, only the pages whose names match one of them.
"""

import argparse
import concurrent.futures
import os
import pathlib
import sys
import tempfile

sys.dont_write_bytecode = True
import browser  # noqa: E402
import checks_access  # noqa: E402
import checks_large  # noqa: E402
import checks_layout  # noqa: E402
import checks_policy  # noqa: E402
import checks_print  # noqa: E402
import checks_script  # noqa: E402
import checks_validity  # noqa: E402
import pages  # noqa: E402
from tally import Tally  # noqa: E402

PHONE = 390


def check_page(tabs, page, keep):
    """All that one page is checked for in the browser."""
    tally = Tally(page.name)
    for scheme, tab in [("light", tabs.light), ("dark", tabs.dark)]:
        tab.open(page.url)
        if keep:
            photograph(tab, browser.WIDE, keep / f"{page.name}.{browser.WIDE}.{scheme}.png")
        tab.unfold()
        checks_access.check_axe(tab, scheme, tally)
        # Last, so that what the page does after a while is heard too.
        checks_policy.check_quiet(tab, page, scheme, tally)
    checks_layout.check_layout(tabs.light, tally)
    tabs.plain.open(page.url)
    checks_policy.check_policy(tabs.plain, tally)
    tabs.light.open(page.url)
    checks_access.check_names(tabs.light, tally)
    if keep:
        photograph(tabs.light, PHONE, keep / f"{page.name}.{PHONE}.light.png")
    checks_print.check_print(tabs.light, page, tally, keep)
    checks_script.check_plain(tabs.light, tabs.plain, tally)
    checks_script.check_script(tabs.light, tally)
    checks_policy.check_quiet(tabs.light, page, "used", tally)
    return tally


def photograph(tab, width, file):
    tab.width(width)
    tab.page.screenshot(path=file, full_page=True)
    tab.width(browser.WIDE)


def check_share(share, keep):
    """Some of the pages, in one browser."""
    with browser.tabs() as tabs:
        return {page.name: check_page(tabs, page, keep) for page in share}


def shares(found, count):
    """The pages dealt out by size, so that each browser has about as much to do."""
    by_size = sorted(found, key=lambda page: page.file.stat().st_size, reverse=True)
    return [share for share in (by_size[start::count] for start in range(count)) if share]


def rendered(gapscore, folder, patterns, tally):
    found = []
    for rendering in pages.chosen(pages.renderings(folder), patterns):
        page, why = rendering.render(gapscore, folder)
        tally.check(page, f"{rendering.name}: {why}")
        if page:
            found.append(page)
    return found


def check_all(gapscore, keep, patterns, folder):
    tally = Tally("all")
    found = pages.chosen(pages.committed(), patterns)
    found += rendered(gapscore, folder, patterns, tally)
    is_large = pages.is_chosen(checks_large.NAME, patterns)
    if is_large:
        tally.add(checks_large.check_large(gapscore, folder))
    tally.check(found or is_large, "no page to look at")
    if not found:
        return tally
    checker = checks_validity.start(found)
    dealt = shares(found, os.cpu_count())
    with concurrent.futures.ProcessPoolExecutor(len(dealt)) as pool:
        tallies = {}
        for result in pool.map(check_share, dealt, [keep] * len(dealt)):
            tallies.update(result)
    for page in found:
        tally.add(tallies[page.name])
    tally.add(checks_validity.check_validity(checker, found))
    return tally


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("gapscore")
    arguments.add_argument("--keep", type=pathlib.Path, help="a folder for screenshots and PDFs")
    arguments.add_argument("patterns", nargs="*", help="names of pages, with * and ?")
    options = arguments.parse_intermixed_args()
    if options.keep:
        options.keep.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        tally = check_all(options.gapscore, options.keep, options.patterns, pathlib.Path(folder))
    for failure in tally.failures:
        print("FAIL", failure)
    print(f"{tally.passed} passed, {len(tally.failures)} failed")
    return 1 if tally.failures else 0


if __name__ == "__main__":
    sys.exit(main())
