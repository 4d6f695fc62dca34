import fc from 'fast-check';
import { callsIn } from '../../../src/functions/reading/calls-in';
import { catalogue } from '../../../src/functions/catalogue/catalogue';
import { COUNTING_LIST } from '../../../src/functions/native/sums';
import type { StepName } from '../../../src/functions/native/twin';
import { formulaTree, textOf } from '../../../src/functions/reading/formula-tree';
import { words } from '../../../src/locales';
import type { Converted } from '../../../src/sheets/share/conversion';
import { convert } from './book';

/** Formulas as people write them, some with calls of ours at any depth. */
const reference = fc.constantFrom('B2', '$C$3', "'My sheet'!A1", 'Plan!B2', '100', '0.3', '2026', '1E-3');
const around = fc.constantFrom('ROUND(§,0)', 'MAX(§,1)', '§*2', '-§', '(§)', 'IF(§>1,§,0)', '"ERLANGS(1,2)"&§', 'SUM(§,B2:B4)', 'IFERROR(§,0)');
const { formula } = fc.letrec<{ formula: string; call: string; other: string }>((tie) => ({
  formula: fc.oneof({ maxDepth: 3, depthSize: 'small' }, reference, tie('call'), tie('other')),
  call: fc.tuple(fc.constantFrom('ERLANGS(§,¶)', 'GROSSAGENTS(§,0.3)', 'AGENTS(§,¶)', 'OCCUPANCY(§,¶,14)', 'erlangs( § ,180)'), tie('formula'), tie('formula')).map(([call, a, b]) => call.replace('§', a).replace('¶', b)),
  other: fc.tuple(around, tie('formula')).map(([text, inner]) => text.replaceAll('§', inner)),
}));

const textsOf = (after: Converted) => (after.kind === 'formulas' ? after.formulas.flat() : after.kind === 'spill' ? [after.formula] : []);
const sheetWith = (text: string) => ({ sheets: { Plan: [[text, 100, 180]], 'My sheet': [[12]] } });

test('every call of ours is gone, in the formula and in what it leans on, and converting again changes nothing', () => {
  fc.assert(fc.property(formula, fc.constantFrom('native' as const, 'lambdas' as const), (text, way) => {
    const conversion = convert(sheetWith(`=${text}`), way);
    const written = conversion.cells.flatMap(({ after }) => textsOf(after));
    const beside = conversion.sheets.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat().map(({ content }) => content) : [])));
    const formulas = [...written, ...beside, ...conversion.definitions.map(({ refersTo }) => refersTo)].filter((one): one is string => typeof one === 'string' && one.startsWith('='));
    expect(formulas.filter((one) => callsIn(one).length > 0)).toEqual([]);
    for (const one of written) expect(convert(sheetWith(one), way).cells).toEqual([]);
    expect(conversion.cells.filter(({ after }) => after.kind === 'values')).toEqual([]);
  }), { numRuns: 60, seed: 7 });
});

test('a formula without functions of ours is no business of a conversion, and a formula taken apart is its own text', () => {
  fc.assert(fc.property(formula, (text) => {
    expect(textOf(formulaTree(`=${text}`))).toBe(text);
    const without = text.replace(/\b(?:ERLANGS|GROSSAGENTS|AGENTS|OCCUPANCY)\(/gi, 'MINE(');
    for (const way of ['native', 'lambdas', 'values'] as const) expect(convert(sheetWith(`=${without}`), way).cells).toEqual([]);
  }), { numRuns: 60, seed: 7 });
});

test('every step and every input that a function lays out has a word for its heading', () => {
  const headings = new Set<string>();
  for (const { examples } of catalogue) {
    for (const { formula: example } of examples) {
      const [filled] = convert({ sheets: { Plan: [[example.replace(/^=(\w+)\(/, '=1+$1('), 1]] } }, 'native').sheets;
      for (const block of filled?.blocks ?? []) if (block.kind === 'cells') for (const { content, style } of block.rows.flat()) if ((style === 'header' || style === 'number-header') && typeof content === 'string') headings.add(content);
    }
  }
  expect(headings.size).toBeGreaterThan(10);
  expect([...headings].filter((heading) => /^[a-z]/.test(heading) && heading !== COUNTING_LIST)).toEqual([]);
  const steps: Readonly<Record<StepName, string>> = words('en').sheets.share.steps;
  expect(Object.values(steps).every((word) => word !== '')).toBe(true);
});
