// Whether the language service of Visual Studio Code completes a dataset with the settings of
// docs/schemas.md.

const { readFileSync } = require("node:fs");
const { getLanguageService, TextDocument } = require("vscode-json-languageservice");

const [{ url, fileMatch }] = JSON.parse(readFileSync(".vscode/settings.json", "utf8"))["json.schemas"];
const service = getLanguageService({});
service.configure({ schemas: [{ uri: url, fileMatch, schema: JSON.parse(readFileSync(url, "utf8")) }] });

async function complete(text) {
  const document = TextDocument.create("file:///dataset.json", "json", 1, text.replace("@", ""));
  const position = document.positionAt(text.indexOf("@"));
  const { items } = await service.doComplete(document, position, service.parseJSONDocument(document));
  return items.map((item) => item.label);
}

(async () => {
  const terms = await complete('{"laws": [{"kind": @}]}');
  const members = await complete('{"laws": [{@}]}');
  console.log(`completion: ${terms.length} kinds of laws, ${members.length} members of a law`);
  process.exit(terms.includes('"treaty"') && members.includes("name") ? 0 : 1);
})();
