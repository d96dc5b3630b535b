/// What pages can do beyond being read: tables to sort, findings to search, a language to choose.
///
/// Without scripts a page shows everything, but does not sort, search or switch.
enum PageScript {
  static let text = """
    "use strict";
    (() => {
      const all = (selector, within = document) => [...within.querySelectorAll(selector)];

      // Tables: a click on a column's title sorts by it; cells without a value come last.
      const key = (cell) => {
        const text = cell.innerText.trim();
        const value = cell.dataset.value;
        return { missing: text === "" || text === "–", number: value === undefined ? NaN : Number(value), text };
      };
      const order = (a, b, rising, language) => {
        if (a.missing || b.missing) return a.missing - b.missing;
        const isNumeric = !Number.isNaN(a.number) && !Number.isNaN(b.number);
        const difference = isNumeric
          ? a.number - b.number
          : a.text.localeCompare(b.text, language, { numeric: true });
        return rising ? difference : -difference;
      };
      for (const table of all("table.sortable")) {
        const body = table.tBodies[0];
        const heads = [...table.tHead.rows[0].cells];
        const language = table.closest("[lang]").lang;
        heads.forEach((head, column) => {
          const button = document.createElement("button");
          button.type = "button";
          button.append(...head.childNodes);
          head.append(button);
          button.addEventListener("click", () => {
            const rising = head.getAttribute("aria-sort") !== "ascending";
            for (const other of heads) other.removeAttribute("aria-sort");
            head.setAttribute("aria-sort", rising ? "ascending" : "descending");
            const rows = [...body.rows].map((row) => ({ row, key: key(row.cells[column]) }));
            rows.sort((a, b) => order(a.key, b.key, rising, language));
            body.append(...rows.map((entry) => entry.row));
          });
        });
      }

      // Findings: only those that hold all words of the search are shown.
      for (const section of all("[data-filter]")) {
        const tables = all("table.findings", section);
        const rows = tables.flatMap((table) => [...table.tBodies[0].rows]);
        if (rows.length === 0) continue;
        const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
        const box = document.createElement("div");
        const label = document.createElement("label");
        const field = document.createElement("input");
        const status = document.createElement("span");
        box.className = "filter";
        field.type = "search";
        status.setAttribute("role", "status");
        label.append(section.dataset.filter, " ", field);
        box.append(label, status);
        section.querySelector("h2").after(box);
        field.addEventListener("input", () => {
          const words = field.value.toLowerCase().split(/\\s+/).filter(Boolean);
          for (const row of rows) {
            row.hidden = !words.every((word) => texts.get(row).includes(word));
          }
          const shown = rows.filter((row) => !row.hidden).length;
          for (const table of tables) {
            table.hidden = [...table.tBodies[0].rows].every((row) => row.hidden);
          }
          status.textContent = words.length === 0 ? "" : section.dataset.filterStatus
            .replace("{shown}", shown).replace("{all}", rows.length);
        });
      }

      // Languages: one is shown, the others wait behind their links.
      const pages = all(".language");
      const links = all(".languages a");
      const show = (language) => {
        document.documentElement.lang = language;
        for (const page of pages) page.hidden = page.lang !== language;
        for (const link of links) {
          if (link.lang === language) link.setAttribute("aria-current", "true");
          else link.removeAttribute("aria-current");
        }
      };
      const named = () => {
        const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
        return target?.closest(".language");
      };
      if (pages.length > 0) {
        show((named() ?? pages[0]).lang);
        for (const link of links) {
          link.addEventListener("click", (event) => {
            event.preventDefault();
            show(link.lang);
          });
        }
        addEventListener("hashchange", () => {
          const page = named();
          if (page?.hidden) show(page.lang);
        });
      }
    })();

    """
}
