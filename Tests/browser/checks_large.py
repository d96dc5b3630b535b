"""The comparison of a province: small enough to send, and read at once where no script runs."""

import browser
import pages
from probes import probe
from tally import Tally

OFFICES = 1_200
MOST_BYTES = 3_000_000
NAME = f"rendered.compare-{OFFICES}.en"

# What stands on the first screen when the browser has painted for the first time.
FIRST_SCREEN = probe("""
const inView = element => {
  const box = element.getBoundingClientRect();
  return seen(element) && box.top >= 0 && box.bottom <= innerHeight && box.right <= innerWidth;
};
return {
  painted: performance.getEntriesByType("paint").map(entry => entry.name),
  title: [...document.querySelectorAll("h1")].some(inView),
  sentences: [...document.querySelectorAll("p, li")].filter(inView).length,
  rows: Math.max(...[...document.querySelectorAll("table")]
    .map(table => table.querySelectorAll("tbody tr").length)),
};
""")


def check_large(gapscore, folder):
    tally = Tally(NAME)
    cases = pages.offices(folder / "province", OFFICES)
    page, why = pages.Rendering(NAME, ["compare", *cases, "--lang", "en"]).render(gapscore, folder)
    tally.check(page, f"{why}")
    if not page:
        return tally
    size = page.file.stat().st_size
    tally.check(size <= MOST_BYTES, f"{size} bytes")
    with browser.tabs() as tabs:
        for width in (browser.WIDE, browser.NARROW):
            tabs.plain.open(page.url)
            tabs.plain.width(width)
            first = tabs.plain.run(FIRST_SCREEN)
            told = f"without script, {width} px wide: {first}"
            tally.check("first-contentful-paint" in first["painted"], told)
            tally.check(first["title"] and first["sentences"] > 0, told)
            tally.check(first["rows"] >= OFFICES, told)
    return tally
