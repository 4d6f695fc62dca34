import { execFile, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import JSZip from 'jszip';
import { bytesOf, type EngineValue, type FormulaBook } from './formula-book';

/** What LibreOffice shows in a cell of a sheet, an error as its text; null where it is empty. */
export type Recalculated = (sheet: string, address: string) => EngineValue;

/** Every formula is computed anew on opening, whatever value the file carries. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

const isInstalled = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/**
 * Tests that ask LibreOffice. Where it is not installed they are skipped, and say so; on the servers that guard the main line
 * they fail, since nobody would read there that something was skipped.
 */
export function describeInLibreOffice(title: string, tests: () => void): void {
  if (isInstalled) return describe(title, tests);
  if (process.env.CI === 'true') return void test(title, () => { throw new Error('LibreOffice is missing: `soffice` cannot be started. Run `npx tsx scripts/libre-office.ts`.'); });
  console.warn(`Skipped, since LibreOffice is not installed here: ${title}`);
  describe.skip(title, tests);
}

/** All workbooks recalculated in one start, in their order. */
export async function recalculated(books: readonly (FormulaBook | Uint8Array)[]): Promise<readonly Recalculated[]> {
  const home = mkdtempSync(path.join(tmpdir(), 'recalculated-'));
  try {
    const files = await Promise.all(books.map(async (book, index) => {
      const file = path.join(home, `book-${index}.xlsx`);
      writeFileSync(file, book instanceof Uint8Array ? book : await bytesOf(book));
      return file;
    }));
    await convert(files, home);
    return await Promise.all(files.map((file) => read(path.join(home, 'out', path.basename(file)))));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

async function convert(files: readonly string[], home: string): Promise<void> {
  const profile = path.join(home, 'profile');
  const out = path.join(home, 'out');
  mkdirSync(path.join(profile, 'user'), { recursive: true });
  writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
  const given = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore', '--calc', '--convert-to', 'xlsx', '--outdir', out, ...files];
  // The first start with a fresh profile may end before it has converted anything.
  for (let start = 0; start < 3; start += 1) {
    await promisify(execFile)('soffice', given, { timeout: 240_000 });
    if (files.every((file) => existsSync(path.join(out, path.basename(file))))) return;
  }
  throw new Error('LibreOffice started, and converted nothing.');
}

/** Read from the parts of the file themselves: a reader of workbooks has its own idea of what is worth telling. */
async function read(file: string): Promise<Recalculated> {
  const zip = await JSZip.loadAsync(readFileSync(file));
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const targets = new Map([...(await part('xl/_rels/workbook.xml.rels')).matchAll(/<Relationship\s[^>]*>/g)].map(([tag]) => [attribute(tag, 'Id'), attribute(tag, 'Target')]));
  const texts = [...(await part('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>/gs)].map(([, inside]) => textIn(inside!));
  const sheets = new Map<string, ReadonlyMap<string, EngineValue>>();
  for (const [tag] of (await part('xl/workbook.xml')).matchAll(/<sheet\s[^>]*>/g)) {
    sheets.set(plainText(attribute(tag, 'name')), cellsIn(await part(`xl/${targets.get(attribute(tag, 'r:id'))!}`), texts));
  }
  return (sheet, address) => {
    const found = sheets.get(sheet);
    if (!found) throw new Error(`There is no sheet ${sheet}.`);
    return found.get(address) ?? null;
  };
}

function cellsIn(xml: string, texts: readonly string[]): ReadonlyMap<string, EngineValue> {
  return new Map([...xml.matchAll(/<c\s([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)].map(([, attributes, inside = '']): [string, EngineValue] => {
    const value = /<v>(.*?)<\/v>/s.exec(inside)?.[1];
    return [attribute(attributes!, 'r'), value === undefined ? null : valueOf(attribute(attributes!, 't'), value, texts)];
  }));
}

function valueOf(type: string, value: string, texts: readonly string[]): EngineValue {
  switch (type) {
    case 's': return texts[Number(value)]!;
    case 'b': return value === '1';
    case 'str':
    case 'e': return plainText(value);
    default: return Number(value);
  }
}

function attribute(tag: string, name: string): string {
  return new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

const textIn = (xml: string) => [...xml.matchAll(/<t(?:\s[^>]*)?>(.*?)<\/t>/gs)].map(([, text]) => plainText(text!)).join('');

function plainText(xml: string): string {
  return xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code))).replaceAll('&amp;', '&');
}
