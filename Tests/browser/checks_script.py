"""What the page's script adds, and that nothing is missing without it."""

import difflib
import re

from probes import probe

# The rows that make a table worth sorting are more than this.
FEW_ROWS = 3

# What a script may add is out of the way, and so are the marks in the buttons of column heads.
TEXT = probe("""
const added = document.querySelectorAll(
  'label:has(input[type="search"]), label[for], [role="status"], button [aria-hidden="true"]');
added.forEach(element => element.style.setProperty("display", "none", "important"));
const text = document.body.innerText.replace(/\\s+/g, "");
added.forEach(element => element.style.removeProperty("display"));
return text;
""")

CONTROLS = probe(
    'return [...document.querySelectorAll("button, input, select")].filter(seen).map(named);'
)

SORTABLE = probe("""
const many = [...document.querySelectorAll("table")].filter(table =>
  table.tHead && [...table.tBodies].flatMap(body => [...body.rows]).length > given.few);
const few = [...document.querySelectorAll("table")].filter(table => !many.includes(table));
const buttons = table => [...table.querySelectorAll('thead th > button[type="button"]')];
const sortable = many.filter(table => table.matches(".sortable"));
return {
  "tables that cannot be sorted": many.filter(table => !sortable.includes(table)).map(named),
  "column heads without a button": sortable.filter(table =>
    buttons(table).length !== table.querySelectorAll("thead th").length).map(named),
  "short tables that can be sorted": few.filter(table => buttons(table).length > 0).map(named),
};
""")

SORT = probe("""
const collators = [false, true].map(numeric =>
  new Intl.Collator(document.documentElement.lang, {numeric}));
const number = cell => cell.dataset.value === undefined || cell.dataset.value === ""
  ? NaN : Number(cell.dataset.value);
const faults = {order: [], state: [], rows: [], values: []};
for (const table of [...document.querySelectorAll("table.sortable")].filter(seen)) {
  const rows = () => [...table.tBodies].flatMap(body => [...body.rows]);
  const all = new Set(rows());
  const heads = [...table.tHead.rows[0].cells];
  const plain = /^[-−]?\\d+([.,]\\d{1,2})?$/;
  for (const cell of table.querySelectorAll("tbody .number")) {
    const text = cell.textContent.trim();
    if (plain.test(text)
        && Math.abs(number(cell) - Number(text.replace(",", ".").replace("−", "-"))) > 0.00501
        || plain.test(text) && Number.isNaN(number(cell)))
      faults.values.push(`${named(cell)}: data-value ${cell.dataset.value}`);
  }
  heads.forEach((head, column) => {
    const button = head.querySelector("button");
    if (!button) return;
    const states = [];
    for (const click of [1, 2]) {
      button.click();
      const state = head.getAttribute("aria-sort");
      states.push(state);
      if (heads.some(other => other !== head && /cending/.test(other.getAttribute("aria-sort"))))
        faults.state.push(`${named(head)}: another column is marked as sorted too`);
      const direction = state === "descending" ? -1 : 1;
      const cells = rows().map(row => row.cells[column]);
      const numbers = cells.map(number).filter(value => !Number.isNaN(value));
      const texts = cells.map(cell => cell.innerText.trim())
        .filter(text => /[\\p{L}\\d]/u.test(text));
      const rising = (values, compare) => values.every((value, i) =>
        i === 0 || compare(values[i - 1], value) * direction <= 0);
      const ordered = numbers.length > 0
        ? rising(numbers, (a, b) => a - b)
        : collators.some(collator => rising(texts, collator.compare));
      if (!ordered) faults.order.push(`${named(head)} ${state} in ${named(table.caption)}`);
    }
    if (states.sort().join() !== "ascending,descending")
      faults.state.push(`${named(head)}: aria-sort is ${states}`);
  });
  const after = rows();
  if (after.length !== all.size || after.some(row => !all.has(row)))
    faults.rows.push(named(table));
}
return {
  "not in order after sorting": faults.order,
  "wrong state after sorting": faults.state,
  "rows lost by sorting": faults.rows,
  "numbers without their value": faults.values,
};
""")

# The rows of findings, which of them can be seen, and how the box for words is named.
FINDINGS = probe("""
const section = [...document.querySelectorAll('[id$="section-evidence"]')].find(seen);
if (!section) return null;
const box = section.querySelector('input[type="search"]');
return {
  tables: section.querySelectorAll("table.findings").length,
  box: !!box && seen(box),
  label: box ? [...box.labels].map(label => label.textContent).join("").trim()
    || box.getAttribute("aria-label") : null,
  status: section.querySelector('[role="status"]')?.textContent ?? null,
  rows: [...section.querySelectorAll("table.findings tbody tr")].map(row =>
    ({text: row.textContent.toLowerCase(), shown: seen(row), hidden: row.hidden})),
};
""")
BOX = '[id$="section-evidence"] input[type="search"]:visible'

LANGUAGES = probe("""
return {
  shown: [...document.querySelectorAll("div.language")].filter(seen)
    .map(part => ({lang: part.lang, top: part.getBoundingClientRect().top,
      bottom: part.getBoundingClientRect().bottom})),
  links: [...document.querySelectorAll("nav.languages a")].filter(seen)
    .map(link => ({lang: link.lang, current: link.getAttribute("aria-current")})),
};
""")


def check_plain(light, plain, tally):
    """Without script the same text is there, and nothing that only a script could serve."""
    tally.none(plain.run(CONTROLS), "without script: controls that do nothing")
    languages = plain.run(LANGUAGES)
    whole = plain.run(TEXT)
    if len(languages["shown"]) > 1:
        check_both_plain(languages, tally)
        return
    with_script = light.run(TEXT)
    matcher = difflib.SequenceMatcher(None, whole, with_script, autojunk=False)
    same = whole == with_script
    differences = [] if same else [
        f"{kind} “{whole[a:b][:60]}” → “{with_script[c:d][:60]}”"
        for kind, a, b, c, d in matcher.get_opcodes() if kind != "equal"
    ]
    tally.none(differences, "without script: another text than with it")


def check_both_plain(languages, tally):
    shown = languages["shown"]
    tally.check(
        sorted(part["lang"] for part in shown) == ["en", "id"],
        f"without script: languages {[part['lang'] for part in shown]}",
    )
    parted = all(one["bottom"] <= two["top"] for one, two in zip(shown, shown[1:]))
    tally.check(parted, "without script: the languages do not stand one after the other")


def check_script(tab, tally):
    """Sorting, looking for findings, and changing the language."""
    if tab.run("document.querySelector('div.language') !== null"):
        check_languages(tab, tally)
    for message, faults in tab.run(SORTABLE, {"few": FEW_ROWS}).items():
        tally.none(faults, message)
    for message, faults in tab.run(SORT).items():
        tally.none(faults, message)
    check_sort_by_keyboard(tab, tally)
    check_search(tab, tally)


def check_sort_by_keyboard(tab, tally):
    button = tab.page.locator("table.sortable thead th > button:visible").first
    if button.count() == 0:
        return
    state = button.locator("xpath=..")
    button.click()
    before = state.get_attribute("aria-sort")
    button.press("Enter")
    after = state.get_attribute("aria-sort")
    tally.check({before, after} == {"ascending", "descending"}, f"keyboard: {before} → {after}")


def check_search(tab, tally):
    findings = tab.run(FINDINGS)
    if findings is None:
        return
    tally.check(findings["tables"] > 0, "search: no table.findings in the evidence")
    tally.check(findings["box"], "search: no box for words in the evidence")
    if not (findings["rows"] and findings["box"]):
        return
    tally.check(findings["label"], "search: the box has no label")
    tally.check(findings["status"] is not None, "search: nothing with role=status")
    rows = [row["text"] for row in findings["rows"]]
    words = sorted(set(re.findall(r"[^\W\d_]{6,}", rows[len(rows) // 2])))[:2]
    for query in [words[0], " ".join(reversed(words)), words[0].upper(), "xyzzy", ""]:
        tab.page.fill(BOX, query)
        check_found(tab, query, tally)


def check_found(tab, query, tally):
    """The rows that are shown are those with all the words, and their number is told."""
    def wanted(row):
        return all(word in row["text"] for word in query.lower().split())

    found = tab.run(FINDINGS)
    wrong = [row["text"][:60] for row in found["rows"] if row["shown"] != wanted(row)]
    tally.none(wrong, f"search for “{query}”: wrongly shown or hidden")
    unmarked = [row["text"][:60] for row in found["rows"] if row["shown"] == row["hidden"]]
    tally.none(unmarked, f"search for “{query}”: not hidden by the attribute")
    if query:
        told = [int(number) for number in re.findall(r"\d+", found["status"] or "")]
        expected = [sum(map(wanted, found["rows"])), len(found["rows"])]
        tally.check(told == expected, f"search for “{query}”: “{found['status']}”, not {expected}")


def check_languages(tab, tally):
    for wanted in ["id", "en", "id"]:
        link = tab.page.locator(f'nav.languages a[lang="{wanted}"]:visible').first
        if link.count() == 0:
            tally.check(False, f"languages: no link to {wanted}")
            return
        link.click()
        state = tab.run(LANGUAGES)
        shown = [part["lang"] for part in state["shown"]]
        tally.check(shown == [wanted], f"languages: {wanted} chosen, {shown} shown")
        current = [link["lang"] for link in state["links"] if link["current"] == "true"]
        tally.check(current == [wanted], f"languages: {wanted} chosen, {current} is current")
