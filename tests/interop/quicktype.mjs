// What docs/schemas.md says of quicktype: the documented content comes back unchanged, and much passes that
// is invalid.

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { Convert } from "./quicktype.js";

const text = readFileSync("dataset.json", "utf8");
const again = Convert.datasetToJson(Convert.toDataset(text));
const unchanged = isDeepStrictEqual(JSON.parse(again), JSON.parse(text));

const lines = readFileSync(process.argv[2], "utf8").split("\n").slice(0, -1);
const datasets = lines.map((line) => JSON.parse(line)).filter(({ schema }) => schema === "dataset");
const taken = datasets.filter(({ text }) => {
  try {
    Convert.toDataset(text);
    return true;
  } catch {
    return false;
  }
});
const count = (documents, wanted) => documents.filter(({ valid }) => valid === wanted).length;
console.log(
  `quicktype: documented content ${unchanged ? "unchanged" : "changed"};`,
  `takes ${count(taken, true)} of ${count(datasets, true)} valid datasets`,
  `and ${count(taken, false)} of ${count(datasets, false)} invalid ones`,
);
process.exitCode = unchanged && count(taken, true) === count(datasets, true) ? 0 : 1;
