import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(__dirname, '../..');
const rooms = ['core', 'functions', 'sheets', 'workbook', 'taskpane', 'commands', 'workers', 'solver', 'locales', 'calendars'] as const;
type Room = (typeof rooms)[number];

/** Who may import whom. Types of the plan and of the port are shared by those who hand them on. */
const allowed: Record<Room, readonly Room[]> = {
  core: [],
  locales: [],
  functions: ['core', 'locales'],
  sheets: ['core', 'functions', 'locales'],
  workbook: ['sheets', 'locales'],
  calendars: ['core'],
  solver: ['core'],
  workers: ['core', 'sheets', 'calendars', 'solver'],
  taskpane: ['core', 'functions', 'sheets', 'workbook', 'workers', 'locales', 'calendars'],
  commands: ['core', 'functions', 'sheets', 'workbook', 'taskpane', 'workers', 'locales', 'calendars'],
};

function sourcesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.join(folder, name).replaceAll('\\', '/'));
}

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(path.join(root, file), 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

function target(file: string, specifier: string): string | null {
  return specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null;
}

const roomOf = (file: string) => rooms.find((room) => file.startsWith(`src/${room}/`));
const sources = sourcesUnder('src');

test('the rooms import only whom the house allows', () => {
  const breaches = sources.flatMap((file) => {
    const room = roomOf(file);
    if (!room) return [];
    return importsOf(file).flatMap((specifier) => {
      const other = target(file, specifier) && roomOf(target(file, specifier)!);
      return other && other !== room && !allowed[room].includes(other) ? [`${file} imports ${specifier}`] : [];
    });
  });
  expect(sources.length).toBeGreaterThan(20);
  expect(breaches).toEqual([]);
});

test('core stands alone: no package, nothing outside core', () => {
  const breaches = sourcesUnder('src/core').flatMap((file) => importsOf(file)
    .filter((specifier) => !target(file, specifier)?.startsWith('src/core/') && specifier !== 'date-fns' && !specifier.startsWith('date-fns/'))
    .map((specifier) => `${file} imports ${specifier}`));
  expect(breaches).toEqual([]);
});

test('calendars take types alone from core, and the pane loads their libraries only when asked', () => {
  const files = sourcesUnder('src/calendars');
  const withCode = files.flatMap((file) => readFileSync(path.join(root, file), 'utf8').split('\n')
    .filter((line) => /^import (?!type )/.test(line) && line.includes('/core/')).map((line) => `${file}: ${line}`));
  const libraries = sources.filter((file) => importsOf(file).some((specifier) => /^(date-holidays|chinese-days)/.test(specifier)));
  expect(withCode).toEqual([]);
  expect(libraries.filter((file) => !file.startsWith('src/calendars/library/'))).toEqual([]);
  const atOnce = sources.filter((file) => /^(import|export)(?! type).* from '.*library\//m.test(readFileSync(path.join(root, file), 'utf8')));
  expect(atOnce.filter((file) => !file.startsWith('src/calendars/library/'))).toEqual([]);
});

test('the preview imports nothing from the add-in, and the add-in nothing from the preview', () => {
  const crossing = [...sources, ...sourcesUnder('preview')].flatMap((file) => importsOf(file)
    .filter((specifier) => {
      const place = target(file, specifier);
      return place !== null && (file.startsWith('src/') ? !place.startsWith('src/') : place.startsWith('src/'));
    })
    .map((specifier) => `${file} imports ${specifier}`));
  expect(crossing).toEqual([]);
});

test('Office, Excel and CustomFunctions are named only where the house lets them in', () => {
  const entrances = [/^src\/workbook\//, /^src\/functions\/binding\//, /^src\/functions\/index\.ts$/, /^src\/taskpane\/index\.tsx$/, /^src\/commands\/index\.ts$/];
  const breaches = sources.filter((file) => !entrances.some((entrance) => entrance.test(file))).filter((file) => {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
    let named = false;
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && ['Office', 'Excel', 'CustomFunctions', 'OfficeExtension', 'OfficeRuntime'].includes(node.expression.text)) named = true;
      ts.forEachChild(node, visit);
    };
    visit(source);
    return named;
  });
  expect(breaches).toEqual([]);
});

test('core has no clock and no unseeded randomness', () => {
  const breaches = sourcesUnder('src/core').filter((file) => /Math\.random|Date\.now|new Date\(\)|performance\.now/.test(readFileSync(path.join(root, file), 'utf8')));
  expect(breaches).toEqual([]);
});
