// Reads a file with ajv, again and again, and prints the seconds of each time and the peak; see read.py.
//
//     node read.mjs ROW FILE READINGS SCHEMA

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(new URL("installed/", import.meta.url));
const { Ajv2020 } = require("ajv/dist/2020.js");

const [file, readings, schema] = process.argv.slice(3);

function resident(name) {
  try {
    const line = readFileSync("/proc/self/status", "ascii").split("\n").find((line) => line.startsWith(name));
    return Number(line.match(/\d+/)[0]) * 1024;
  } catch {
    return null;
  }
}

const validate = new Ajv2020({ strict: true }).compile(JSON.parse(readFileSync(schema, "utf8")));
const before = resident("VmRSS");
const text = readFileSync(file, "utf8");
const seconds = [];
let peak = null;
for (let number = 0; number < Number(readings); number += 1) {
  const start = process.hrtime.bigint();
  const value = JSON.parse(text);
  if (!validate(value)) throw new Error(JSON.stringify(validate.errors));
  seconds.push(Number(process.hrtime.bigint() - start) / 1e9);
  if (number === 0 && before !== null) peak = resident("VmHWM") - before;
}
console.log(JSON.stringify({ seconds, drops: [], peak }));
