// IronCalc in a process of its own: it ships as an ES module, and a trap in its WebAssembly must not take a test run along.
// A book on stdin (see formula-book.ts), the values of all its cells on stdout.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';

const home = path.dirname(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm.js'));
const { default: init, Model } = await import(pathToFileURL(path.join(home, 'wasm.js')).href);
await init({ module_or_path: readFileSync(path.join(home, 'wasm_bg.wasm')) });

const { sheets, names = {} } = JSON.parse(await text(process.stdin));
const model = new Model('book', 'en', 'UTC', 'en');
const all = Object.entries(sheets);
model.pauseEvaluation();
all.forEach(([name], index) => {
  if (index > 0) model.newSheet();
  model.renameSheet(index, name);
});
for (const [name, formula] of Object.entries(names)) model.newDefinedName(name, null, `=${formula}`);
all.forEach(([, rows], sheet) => rows.forEach((row, r) => row.forEach((content, c) => {
  if (content === null || content === '') return;
  const typed = typeof content === 'string' && !content.startsWith('=') ? `'${content}` : typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  model.setUserInput(sheet, r + 1, c + 1, typed);
})));
model.resumeEvaluation();
model.evaluate();

/** All the digits of a number: a cell shows nine by itself. */
function shown(sheet, row, column) {
  model.updateRangeStyle({ sheet, row, column, width: 1, height: 1 }, 'num_fmt', '0.00000000000000000E+00');
  const said = model.getFormattedCellValue(sheet, row, column);
  return said !== '' && Number.isFinite(Number(said)) ? Number(said) : said;
}

const answer = all.map(([, rows], sheet) => rows.map((row, r) => row.map((_, c) => shown(sheet, r + 1, c + 1))));
// A pipe takes a long answer in pieces: not before the last is through.
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
