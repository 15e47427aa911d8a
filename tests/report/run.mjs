// Opens a page that the example `report` made in Chromium and holds it against its dataset.
//
//     node run.mjs PAGE DATASET [--screenshots FOLDER]
//
// `run` beside it makes the pages and calls it.
//
// The checks ask for structure and for what the dataset says, not for the words of any content.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequire } from "node:module";
import { chromium } from "playwright-core";

const [page, dataset, flag, folder] = process.argv.slice(2);
const address = pathToFileURL(resolve(page)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 360, height: 740 };

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

/** Opens the page, and fails where it says anything on the console or asks for anything but itself. */
async function opened(options, hash = "") {
  const context = await browser.newContext({ viewport: WIDE, reducedMotion: "reduce", ...options });
  const tab = await context.newPage();
  const said = [];
  tab.on("console", (message) => said.push(message.text()));
  tab.on("pageerror", (error) => said.push(error.message));
  tab.on("dialog", (dialog) => said.push(dialog.message()));
  tab.on("request", (request) => request.url().split("#")[0] === address || said.push(request.url()));
  await tab.goto(address + hash);
  tab.said = said;
  return tab;
}

async function close(tab) {
  assert.deepEqual(tab.said, [], "the console is silent and nothing is loaded");
  await tab.context().close();
}

/** What axe says of what is shown. What is hidden is taken out before, so that axe need not go through it; it has a world of its own,
 *  because the policy of the page lets no script in. */
async function accessible(tab, state) {
  await tab.evaluate(() => {
    const hidden = ".panel:not(:popover-open), details:not([open]) > :not(summary), .position[hidden], .group[hidden]";
    document.querySelectorAll(hidden).forEach((element) => element.remove());
  });
  const session = await tab.context().newCDPSession(tab);
  const { frameTree } = await session.send("Page.getFrameTree");
  const { executionContextId: contextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
  const run = `${axe}; axe.run(document, { resultTypes: ["violations"] }).then(({ violations, passes }) => JSON.stringify({
    rules: passes.length, violations: violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + failureSummary) })) }))`;
  const { result, exceptionDetails } = await session.send("Runtime.evaluate", { expression: run, contextId, awaitPromise: true });
  assert.equal(exceptionDetails, undefined, exceptionDetails?.exception?.description);
  const { rules, violations } = JSON.parse(result.value);
  assert.ok(rules > 10, `${state}: axe looked`);
  assert.deepEqual(violations, [], state);
  await session.detach();
}

async function fits(tab, state) {
  const [width, own] = await tab.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  assert.ok(width <= own, `${state}: ${width} in ${own}`);
}

// The dataset, counted by itself.
const records = JSON.parse(readFileSync(dataset, "utf8"));
const positions = ["principles", "proposals", "policy_questions", "statements"].flatMap((kind) => records[kind] ?? []);
const printed = (actors = []) => actors.map((actor) => actor.printed);
const quotes = ({ citations = [] }) => citations.map(({ quote }) => quote?.exact);
const textsOf = (own) => [
  own.title, own.summary, own.heading, own.subject, own.question, own.parts, own.defined_term, own.action, own.printed_verb, own.hedge,
  own.priority, own.timing, own.manner, own.scope, own.conditions, own.exceptions, own.purposes, own.wordings?.map(({ text }) => text),
  ...[own.concerns, own.bearers, own.addressees, own.affected, own.partners, own.beneficiaries].map(printed), quotes(own),
].flat().filter(Boolean);
const words = (text) => text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
const units = (position) => [position, ...(position.provisions ?? [])];
const counted = (test) => positions.filter(test).length;
const frequencies = new Map();
for (const position of positions)
  for (const word of new Set(units(position).flatMap(textsOf).flatMap(words)))
    if (word.length > 5) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
const byFrequency = [...frequencies].sort(([, one], [, other]) => other - one);
/** How many positions have words that begin so, all in one unit. */
const beginning = (...starts) =>
  counted((position) => units(position).some((unit) => starts.every((start) => textsOf(unit).some((text) => words(text).some((word) => word.startsWith(start))))));
const number = async (tab) => Number((await tab.locator("#result").textContent()).replaceAll(",", "").split(" ")[0]);
const visible = (tab) => tab.locator(".position:visible").count();

async function searched(tab, text) {
  await tab.fill("#words", text);
  await tab.waitForFunction((asked) => new URLSearchParams(location.hash.slice(2)).get("q") === (asked || null), text);
}

async function inLightAndDark() {
  for (const colorScheme of ["light", "dark"]) {
    for (const viewport of [WIDE, NARROW]) {
      const tab = await opened({ colorScheme, viewport });
      const state = `${colorScheme}, ${viewport.width}`;
      await fits(tab, state);
      // What is folded away is looked at too; of the lists of positions, which are all alike, the shortest.
      await tab.evaluate(() => document.querySelectorAll(".matrix, .group:last-of-type").forEach((details) => (details.open = true)));
      await fits(tab, `${state}, unfolded`);
      assert.equal(await tab.evaluate(() => typeof globalThis.hostile), "undefined", "no script of a dataset ran");
      await accessible(tab, state);
      await close(tab);
    }
  }
}

async function cellsOpen() {
  const tab = await opened();
  const button = tab.locator("#themes td button").first();
  const [shown] = (await button.textContent()).split(" ");
  await button.focus();
  await tab.keyboard.press("Enter");
  const panel = tab.locator(":popover-open");
  assert.equal(await panel.count(), 1, "a cell opens by keyboard");
  assert.ok(await panel.locator("h3").evaluate((heading) => heading === document.activeElement), "the focus is in the panel");
  const items = await panel.locator(".brief > li").count();
  assert.equal(String(items), shown, "a cell counts what it opens to");
  for (const item of await panel.locator(".brief > li").all()) {
    assert.ok((await item.locator("b").first().textContent()).trim(), "each says whose it is");
    assert.ok((await item.locator("cite").first().textContent()).trim(), "each says where it stands");
  }
  await tab.keyboard.press("Escape");
  assert.equal(await panel.count(), 0, "Escape closes it");
  assert.ok(await button.evaluate((own) => own === document.activeElement), "the focus is back");
  await button.click();
  await panel.locator(".brief a").first().click();
  assert.equal(await panel.count(), 0, "a link leads out of the panel");
  const target = await tab.evaluate(() => decodeURIComponent(location.hash.slice(1)));
  assert.ok(await tab.locator(`[id="${target}"]`).isVisible(), "and to the position in the list");
  await button.click();
  await accessible(tab, "a cell is open");
  await close(tab);
}

async function cellsCount() {
  // Of the first holder alone, from the classifications themselves.
  const tab = await opened();
  const names = new Map((records.stakeholders ?? []).map(({ id, name }) => [id, name ?? id]));
  const rows = await tab.locator("#themes .matrix").first().locator("tbody tr").all();
  for (const row of rows.slice(0, 8)) {
    const name = (await row.locator("th span").first().textContent()).trim();
    const own = positions.filter(({ attribution }) => (attribution.holders ?? []).some((id) => names.get(id) === name));
    const filed = own.flatMap(units).reduce((sum, unit) => sum + (unit.classification?.themes?.length ?? 0), 0);
    const counts = await row.locator("td button").evaluateAll((buttons) => buttons.map((button) => parseInt(button.textContent, 10)));
    assert.equal(counts.reduce((sum, count) => sum + count, 0), filed, name);
    for (const cell of await row.locator("td").all()) assert.ok((await cell.textContent()).trim(), "no cell is empty");
  }
  const total = await tab.locator("#norms td button").evaluateAll((buttons) => buttons.reduce((sum, button) => sum + parseInt(button.textContent, 10), 0));
  const parties = (provision) => new Set((provision.bearers ?? []).map(({ party }) => JSON.stringify(party))).size || 1;
  assert.equal(total, positions.flatMap(({ provisions = [] }) => provisions).reduce((sum, own) => sum + parties(own), 0), "norms");
  await close(tab);
}

async function searches() {
  const tab = await opened();
  assert.equal(await number(tab), positions.length);
  const [[first], [second]] = byFrequency;
  for (const [text, expected] of [
    [first, beginning(first)],
    [first.slice(0, 4).toUpperCase(), beginning(first.slice(0, 4))],
    [`${first} ${second}`, beginning(first, second)],
    ["qqqqq", 0],
  ]) {
    await searched(tab, text);
    assert.equal(await number(tab), expected, text);
    assert.equal(await visible(tab), expected, text);
  }
  await searched(tab, `"${first}"`);
  assert.equal(await number(tab), counted((position) => units(position).some((unit) => textsOf(unit).some((text) => words(text).includes(first)))), "a whole word");
  await searched(tab, first);
  await tab.keyboard.press("Escape");
  assert.equal(await number(tab), positions.length, "Escape clears");
  assert.equal(await tab.evaluate(() => location.hash), "");

  const holder = await tab.locator("#filter-holder option").nth(1).getAttribute("value");
  await tab.selectOption("#filter-holder", holder);
  const isHeld = ({ attribution }) => (attribution.holders ?? []).includes(holder);
  assert.equal(await number(tab), counted(isHeld), "a holder");
  await tab.selectOption("#filter-modality", "obligation");
  const obliges = (position) => units(position).some(({ modality }) => modality === "obligation");
  assert.equal(await number(tab), counted((position) => isHeld(position) && obliges(position)), "a holder and a modality");
  const hash = await tab.evaluate(() => location.hash);
  await close(tab);

  const again = await opened({}, hash);
  assert.equal(await number(again), counted((position) => isHeld(position) && obliges(position)), "the address keeps the filter");
  await again.selectOption("#order", "count");
  const counts = await again.locator("#themes .matrix").first().locator("tbody tr").evaluateAll((rows) => rows.map((row) => Number(row.dataset.count)));
  assert.deepEqual(counts, counts.toSorted((one, other) => other - one), "rows by number of positions");
  const [rare] = byFrequency.find(([, count]) => count <= 10);
  await again.selectOption("#filter-holder", "");
  await again.selectOption("#filter-modality", "");
  await searched(again, rare);
  assert.equal(await number(again), beginning(rare), rare);
  await accessible(again, "after a search");
  await close(again);
}

async function withoutScript() {
  const tab = await opened({ javaScriptEnabled: false });
  assert.equal(await tab.locator("#filter").isVisible(), false, "what needs a script is not there");
  await tab.locator("details.group > summary").first().click();
  assert.ok((await visible(tab)) > 0, "positions are readable");
  await tab.locator("#themes td button").first().click();
  assert.ok(await tab.locator(".panel:visible cite").first().isVisible(), "a cell opens");
  await close(tab);
}

async function onPaper() {
  const tab = await opened();
  await tab.emulateMedia({ media: "print" });
  await tab.evaluate(() => dispatchEvent(new Event("beforeprint")));
  assert.equal(await visible(tab), positions.length, "paper has all positions");
  assert.equal(await tab.locator(".panel:visible").count(), await tab.locator(".panel").count(), "and all panels");
  assert.equal(await tab.locator("nav, #filter, .close").locator("visible=true").count(), 0, "and nothing to click");
  assert.ok((await tab.pdf()).length > 10_000);
  await close(tab);
}

async function screenshots() {
  const wide = await opened({ viewport: { width: 1280, height: 1500 } });
  await wide.screenshot({ path: join(folder, "report-1280.png") });
  await close(wide);
  const narrow = await opened({ viewport: { width: 360, height: 1500 } });
  await narrow.screenshot({ path: join(folder, "report-360.png") });
  await close(narrow);
}

try {
  await Promise.all([inLightAndDark(), cellsOpen(), cellsCount(), searches(), withoutScript(), onPaper()]);
  if (flag === "--screenshots") await screenshots();
} finally {
  await browser.close();
}
