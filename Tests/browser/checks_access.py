"""What people need who do not see, point or tell colours as others do."""

import importlib.metadata

from browser import NARROW, WIDE
from probes import probe

AXE = (
    importlib.metadata.distribution("pytest-playwright-axe")
    .locate_file("pytest_playwright_axe/resources/axe.min.js")
    .read_text(encoding="utf-8")
)

# Every rule but the strictest level's: experimental ones and those of WCAG 2.2 are off by default.
RUN_AXE = """async () => {
  const rules = {};
  for (const rule of axe.getRules())
    if (!rule.tags.includes("wcag2aaa") && !rule.tags.includes("deprecated"))
      rules[rule.ruleId] = {enabled: true};
  const result = await axe.run({rules, resultTypes: ["violations"]});
  const told = node => `${node.target.flat().join(" ")} – ${node.failureSummary}`;
  return [
    ...result.violations.map(({id, nodes}) => ({rule: id, nodes: nodes.map(told)})),
    ...result.passes.map(({id}) => ({rule: id, nodes: []})),
  ];
}"""

# axe-core looks at what lies behind words in HTML, not at the shapes behind words in a drawing.
CONTRAST = probe("""
const parsed = color => {
  const [r, g, b, a = 1] = color.match(/[\\d.]+/g)?.map(Number) ?? [0, 0, 0, 0];
  return {channels: [r, g, b], alpha: a};
};
const over = (top, below) => top.channels.map((channel, i) =>
  channel * top.alpha + below[i] * (1 - top.alpha));
const luminance = channels => {
  const [r, g, b] = channels.map(channel => channel / 255)
    .map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const colour = element => {
  const style = getComputedStyle(element);
  const drawn = element instanceof SVGElement && !(element instanceof SVGSVGElement);
  const found = parsed(drawn ? style.fill : style.backgroundColor);
  if (drawn && style.fill === "none") found.alpha = 0;
  found.alpha *= Number(style.opacity) * (drawn ? Number(style.fillOpacity) : 1);
  return found;
};
const found = [];
for (const svg of [...document.querySelectorAll("svg")].filter(seen)) {
  for (const text of [...svg.querySelectorAll("text")].filter(seen)) {
    text.scrollIntoView({block: "center", behavior: "instant"});
    const box = text.getBoundingClientRect();
    const stack = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      .filter(element => !element.closest("text"));
    const ground = stack.reverse().reduce((below, element) => over(colour(element), below),
      matchMedia("(prefers-color-scheme: dark)").matches ? [18, 18, 18] : [255, 255, 255]);
    const [dark, bright] = [luminance(over(colour(text), ground)), luminance(ground)]
      .sort((a, b) => a - b);
    const ratio = (bright + 0.05) / (dark + 0.05);
    if (ratio < given) found.push(`${named(text)} ${ratio.toFixed(2)}`);
  }
}
scrollTo(0, 0);
return found;
""")
LEAST_CONTRAST = 4.5

# What can be reached by keyboard but is a pixel small or clipped away with something around it.
UNSEEN = probe("""
const hidden = element => {
  for (let e = element; e && e !== document.body; e = e.parentElement) {
    const box = e.getBoundingClientRect(), style = getComputedStyle(e);
    if (style.clipPath !== "none" || (style.overflow !== "visible" && box.width <= 2)) return true;
  }
  return false;
};
return [...document.querySelectorAll("a[href], button, input, select, summary, [tabindex]")]
  .filter(element => seen(element) && element.tabIndex >= 0 && hidden(element)).map(named);
""")

NAMES = probe("""
const words = (element, attribute) => (element.getAttribute(attribute) ?? "").split(/\\s+/)
  .filter(id => id);
const svgs = [...document.querySelectorAll("svg")];
const unnamed = svgs.filter(svg => svg.getAttribute("role") === "img" && !(
  words(svg, "aria-labelledby").some(id => document.getElementById(id)?.textContent.trim())
  || svg.getAttribute("aria-label")?.trim()));
const dangling = [...document.querySelectorAll("[aria-labelledby], [aria-describedby]")]
  .filter(element => [...words(element, "aria-labelledby"), ...words(element, "aria-describedby")]
    .some(id => !document.getElementById(id)));
const idle = svgs.filter(svg => svg.getAttribute("role") !== "img"
  && svg.getAttribute("aria-hidden") !== "true");
return {
  "drawings without a name": unnamed.map(named),
  "drawings that are neither an image nor hidden": idle.map(named),
  "named by nothing": dangling.map(named),
  "figures without a caption": [...document.querySelectorAll("figure")]
    .filter(figure => !figure.querySelector("figcaption")?.textContent.trim()).map(named),
  "tables without a caption": [...document.querySelectorAll("table")]
    .filter(table => !table.getAttribute("aria-label") && !table.caption?.textContent.trim()).map(named),
};
""")

LINKS = probe("""
const count = id => document.querySelectorAll(`[id="${CSS.escape(id)}"]`).length;
const links = [...document.querySelectorAll('a[href^="#"]')]
  .map(link => decodeURIComponent(link.getAttribute("href").slice(1)));
const ids = [...document.querySelectorAll("[id]")].map(element => element.id);
return {
  "links to nowhere": [...new Set(links)].filter(id => count(id) === 0),
  "identifiers given twice": [...new Set(ids)].filter(id => count(id) > 1),
};
""")


def check_names(tab, tally):
    for message, faults in {**tab.run(NAMES), **tab.run(LINKS)}.items():
        tally.none(faults, message)


def check_axe(tab, scheme, tally):
    tab.run(AXE)
    for width in [WIDE, NARROW]:
        tab.width(width)
        for found in tab.run(RUN_AXE):
            tally.none(found["nodes"], f"axe, {scheme}, {width} px: {found['rule']}")
        tally.none(
            tab.run(CONTRAST, LEAST_CONTRAST), f"{scheme}, {width} px: contrast in drawings"
        )
        tally.none(tab.run(UNSEEN), f"{scheme}, {width} px: takes focus, but is out of sight")
    tab.width(WIDE)
