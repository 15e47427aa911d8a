// Asks ajv (2020, strict) about a corpus of documents, with and without ajv-formats.
//
//     node validate.mjs SCHEMAS CORPUS
//
// SCHEMAS is the directory of the schemas. CORPUS has an object on each line: `schema`, the name of one of
// them; `text`, a document; `valid`, whether another validator accepts it. The exit status is 1 where one
// here says otherwise.
//
// What is no I-JSON must not be valid. What is nested deeper than 124 isn't asked about: the format stops
// there, and a schema can't say so.

import { readFileSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [directory, corpus] = process.argv.slice(2);

/** Reads I-JSON. `JSON.parse` lets half a surrogate pair pass, in keys and in values; I-JSON has none. */
function parse(text) {
  const value = JSON.parse(text);
  JSON.parse(text, (key, item) => {
    if (!key.isWellFormed() || (typeof item === "string" && !item.isWellFormed())) {
      throw new SyntaxError("half a surrogate pair");
    }
    return item;
  });
  return value;
}

const deepest = 124;
const depth = (value) =>
  value !== null && typeof value === "object" ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;

const suffix = ".schema.json";
const asked = {};
for (const file of readdirSync(directory).filter((name) => name.endsWith(suffix))) {
  const schema = JSON.parse(readFileSync(`${directory}/${file}`, "utf8"));
  const plain = new Ajv2020({ strict: true, allErrors: false });
  const formats = addFormats.default(new Ajv2020({ strict: true, allErrors: false }));
  asked[file.slice(0, -suffix.length)] = {
    "without formats": plain.compile(schema),
    "with formats": formats.compile(schema),
  };
}

const lines = readFileSync(corpus, "utf8").split("\n").slice(0, -1);
const disagreements = [];
let [noJson, tooDeep] = [0, 0];
for (const line of lines) {
  const document = JSON.parse(line);
  let value;
  try {
    value = parse(document.text);
  } catch {
    noJson += 1;
    if (document.valid) disagreements.push([document, "no JSON"]);
    continue;
  }
  if (depth(value) > deepest) {
    tooDeep += 1;
    continue;
  }
  for (const [label, validate] of Object.entries(asked[document.schema])) {
    if (validate(value) !== document.valid) disagreements.push([document, label]);
  }
}
console.log(
  `JavaScript: ${lines.length} documents (${noJson} no JSON, ${tooDeep} too deep),`,
  `${disagreements.length} disagreements`,
);
for (const [{ number, schema, valid, text }, label] of disagreements.slice(0, 10)) {
  console.log(`  ${number} ${schema} ${label}, valid ${valid}: ${text.slice(0, 300)}`);
}
process.exit(disagreements.length > 0 || lines.length === 0 ? 1 : 0);
