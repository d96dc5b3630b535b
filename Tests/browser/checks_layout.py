"""Everything is within the page, and no words lie over others."""

from browser import NARROW, WIDE
from probes import probe

# By how many pixels a text may stick out of its drawing, or lie over another one.
CLIPPED = 1
OVERLAPPING = 2
# Tablets held upright and across, and where the page changes how it is laid out.
BETWEEN = [768, 921, 1024, 1259, 1260]

SCROLL = probe("""
const root = document.documentElement;
if (root.scrollWidth <= innerWidth) return [];
const contained = element => {
  for (let e = element.parentElement; e && e !== document.body; e = e.parentElement)
    if (getComputedStyle(e).overflowX !== "visible") return true;
  return false;
};
const end = element => {
  const box = element.getBoundingClientRect();
  return getComputedStyle(element).overflowX === "visible"
    ? Math.max(box.right, box.left + element.scrollWidth) : box.right;
};
const wide = [...document.body.querySelectorAll("*")].filter(element =>
  seen(element) && end(element) > innerWidth + 1 && !contained(element));
const innermost = wide.filter(element =>
  !wide.some(other => other !== element && element.contains(other)));
return [`${root.scrollWidth} px`, ...innermost.map(named)];
""")

SCROLLERS = probe("""
return [...document.body.querySelectorAll("*")].filter(element =>
  seen(element) && /auto|scroll/.test(getComputedStyle(element).overflowX)
    && element.scrollWidth > element.clientWidth && element.tabIndex < 0).map(named);
""")

# A box that is a pixel small is hidden on purpose, for screen readers.
CUT = probe("""
return [...document.body.querySelectorAll("*")].filter(element =>
  seen(element) && /hidden|clip/.test(getComputedStyle(element).overflowX)
    && element.clientWidth > 2 && element.scrollWidth > element.clientWidth + given).map(named);
""")

OUTSIDE = probe("""
const found = [];
for (const svg of document.querySelectorAll("svg")) {
  const frame = svg.getBoundingClientRect();
  for (const text of [...svg.querySelectorAll("text")].filter(seen)) {
    const box = text.getBoundingClientRect();
    const out = Math.max(frame.left - box.left, box.right - frame.right,
      frame.top - box.top, box.bottom - frame.bottom);
    if (out > given) found.push(`${named(text)} by ${out.toFixed(1)} px`);
  }
}
return found;
""")

OVERLAPS = probe("""
const found = [];
for (const svg of document.querySelectorAll("svg")) {
  const texts = [...svg.querySelectorAll("text")].filter(seen)
    .map(text => [text, text.getBoundingClientRect()]);
  texts.forEach(([one, a], index) => {
    for (const [other, b] of texts.slice(index + 1)) {
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (across > given && down > given)
        found.push(`${named(one)} and ${named(other)}`);
    }
  });
}
return found;
""")


def check_layout(tab, tally):
    for width in [WIDE, NARROW]:
        tab.width(width)
        tally.none(tab.run(SCROLL), f"{width} px: the page scrolls sideways")
        tally.none(tab.run(SCROLLERS), f"{width} px: scrolls, but takes no focus")
        tally.none(tab.run(CUT, CLIPPED), f"{width} px: cut off")
        tally.none(tab.run(OUTSIDE, CLIPPED), f"{width} px: words outside their drawing")
        tally.none(tab.run(OVERLAPS, OVERLAPPING), f"{width} px: words over words")
    for width in BETWEEN:
        tab.width(width)
        tally.none(tab.run(SCROLL), f"{width} px: the page scrolls sideways")
    tab.width(WIDE)
