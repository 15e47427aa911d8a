"use strict";
(() => {
  const root = document.documentElement;
  root.classList.add("js");
  const $ = (selector, scope = document) => [...scope.querySelectorAll(selector)];

  // The order of the rows.
  const rows = new Map($("tbody").map((body) => [body, [...body.rows]]));
  document.getElementById("order").addEventListener("change", ({ target }) => {
    for (const [body, named] of rows) {
      const count = (row) => Number(row.dataset.count);
      body.append(...(target.value === "count" ? named.toSorted((one, other) => count(other) - count(one)) : named));
    }
  });

  // A link in a panel leads out of it, and what it leads to is opened.
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    if (target.matches("[hidden], [hidden] *")) clear();
    for (let own = target; own; own = own.parentElement) if (own.localName === "details") own.open = true;
    target.scrollIntoView();
  };
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[href^='#']");
    if (!link) return;
    const panel = link.closest("[popover]");
    if (panel) {
      panel.hidePopover();
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      target?.setAttribute("tabindex", "-1");
      requestAnimationFrame(() => target?.focus({ preventScroll: true }));
    }
    if (link.hash === location.hash) reveal();
  });

  // Search and filter. The words of a text are lower case, without punctuation, in Unicode NFKC.
  const words = (text) => text.normalize("NFKC").toLowerCase().split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean).join(" ");
  const form = document.getElementById("filter");
  const result = document.getElementById("result");
  const field = form.elements.q;
  const selects = $("select", form);
  const groups = $("details.group").map((group) => ({
    group,
    label: group.querySelector(".group-count"),
    positions: $(".position", group).map((position) => ({
      position,
      facts: new Map(selects.map(({ name }) => [name, position.dataset[name].split(" ")])),
      units: null,
    })),
  }));
  const total = groups.reduce((sum, { positions }) => sum + positions.length, 0);
  const counted = (count) => `${count.toLocaleString("en")} ${count === 1 ? "position" : "positions"}`;
  /** The texts of a position by itself, and those of each of its norms, each between spaces and apart. */
  const texts = (entry) =>
    (entry.units ??= [entry.position, ...$(".unit", entry.position)].map((unit) =>
      $(".t", unit)
        .filter((text) => text.closest(".unit") === unit)
        .map((text) => ` ${words(text.textContent)} `)
        .join("\n"),
    ));
  /** What is looked for: beginnings of words, and words that stand together. */
  const terms = (query) =>
    query
      .split(/["“”„]/)
      .flatMap((part, index) => {
        if (index % 2) return words(part) ? [` ${words(part)} `] : [];
        return words(part).split(" ").filter(Boolean).map((word) => ` ${word}`);
      });

  const mark = (found) => {
    if (!globalThis.CSS?.highlights) return;
    CSS.highlights.delete("found");
    if (!found.length) return;
    const escaped = found.map((term) => term.trim().replaceAll(" ", "[^\\p{L}\\p{M}\\p{N}]+"));
    const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${escaped.join("|")})`, "giu");
    const ranges = [];
    for (const text of $(".position:not([hidden]) .t")) {
      for (const node of text.childNodes) {
        if (node.nodeType !== Node.TEXT_NODE) continue;
        for (const { index, 0: match } of node.data.matchAll(pattern)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + match.length);
          ranges.push(range);
          if (ranges.length === 5000) return CSS.highlights.set("found", new Highlight(...ranges));
        }
      }
    }
    CSS.highlights.set("found", new Highlight(...ranges));
  };

  const filter = () => {
    const looked = terms(field.value);
    const chosen = selects.filter(({ value }) => value);
    const isFiltered = looked.length > 0 || chosen.length > 0;
    let count = 0;
    for (const { group, label, positions } of groups) {
      let here = 0;
      for (const entry of positions) {
        const meets =
          chosen.every(({ name, value }) => entry.facts.get(name).includes(value)) &&
          (!looked.length || texts(entry).some((text) => looked.every((term) => text.includes(term))));
        entry.position.hidden = !meets;
        here += meets;
      }
      group.hidden = here === 0;
      if (isFiltered) group.open = here > 0;
      label.textContent = isFiltered ? `${here.toLocaleString("en")} of ${counted(positions.length)}` : counted(positions.length);
      count += here;
    }
    mark(looked);
    result.textContent = isFiltered ? `${count.toLocaleString("en")} of ${counted(total)}` : counted(total);
    return isFiltered;
  };

  const write = () => {
    const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value)).toString();
    history.replaceState(null, "", asked ? `#?${asked}` : location.pathname + location.search);
  };
  let wasFiltered = false;
  const changed = () => {
    const isFiltered = filter();
    if (wasFiltered && !isFiltered) for (const { group } of groups) group.open = false;
    wasFiltered = isFiltered;
    write();
  };
  const clear = () => {
    form.reset();
    wasFiltered = filter();
  };
  let waiting;
  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(changed, 120);
  });
  for (const select of selects) select.addEventListener("change", changed);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    changed();
  });
  document.addEventListener("keydown", (event) => {
    const isHere = event.target === document.body || event.target.closest?.("#list");
    if (event.key !== "Escape" || !wasFiltered && !field.value || !isHere || document.querySelector(":popover-open")) return;
    event.preventDefault();
    form.reset();
    changed();
    field.focus();
  });

  const read = () => {
    if (!location.hash.startsWith("#?")) return reveal();
    const asked = new URLSearchParams(location.hash.slice(2));
    for (const own of [field, ...selects]) own.value = asked.get(own.name) ?? "";
    for (const select of selects) if (select.selectedIndex < 0) select.selectedIndex = 0;
    wasFiltered = filter();
    form.scrollIntoView();
  };
  addEventListener("hashchange", read);
  if (location.hash) read();

  // Paper shows everything that is not filtered out.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = $("details:not([open])");
    for (const details of closed) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closed) details.open = false;
  });
})();
