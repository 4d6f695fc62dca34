import { USUAL_RULE, type Convention, type Weighing } from '../../../src/core/kpi/weighing';
import { words } from '../../../src/locales';
import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { figuresOf, judged, made, named, rater } from './example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[⺀-￯]/.test(letter) ? 2 : 1), 0);
const textsOf = (value: unknown): string[] => (typeof value === 'string' ? [value] : Object.values(value as object).flatMap(textsOf));

describe.each(LOCALE_NAMES)('the words of the sheet in %s', (locale) => {
  const all = words(locale).sheets.weights;

  test('labels fit the first column, notes beside inputs end before the chart', () => {
    const { plan } = made(judged({ method: 'points', points: [3, 2, 1, 4] }), 4, { locale, rule: USUAL_RULE });
    const [first = 0, ...others] = plan.sheets[0]!.columnWidths;
    const labels = [...Object.entries(all.input).filter(([key]) => !key.endsWith('Note')).map(([, text]) => text), ...Object.entries(all.check).filter(([key]) => !/Good$|Bad$/.test(key)).map(([, text]) => text), ...Object.values(all.delphi), ...Object.values(all.heading)];
    for (const label of labels.filter((text) => !text.includes('{') && text !== all.delphi.agreementNote)) expect([label, width(label) <= first + 2]).toEqual([label, true]);
    const room = others[2]! + others[3]! + others[4]! + others[5]!;
    const notes = [...Object.entries(all.input).filter(([key]) => key.endsWith('Note')), ...Object.entries(all.check).filter(([key]) => /Good$|Bad$/.test(key))].map(([, text]) => text);
    for (const note of notes) expect([note, width(note) <= room]).toEqual([note, true]);
  });

  test('sentences name what the cells fill in, and the same things in every language', () => {
    const names = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\b/g)].map(([, name]) => name!))].sort();
    const english = textsOf(words('en').sheets.weights);
    textsOf(all).forEach((text, index) => expect([text, names(text)]).toEqual([text, names(english[index]!)]));
  });

  test('Excel takes no text of more than 255 letters within a formula', () => {
    for (const sentence of Object.values(all.finding)) for (const part of sentence.split(/\{\w+\}/)) expect(part.length).toBeLessThanOrEqual(255);
  });
});

const matrix = [[5, 20, 3], [6, 18, 4], [4, 25, 2], [7, 21, 5]];
const raters = [rater('A', [[1, 2, 3], [1, 1, 4], [1, 1, 1]]), rater('B', [[1, 3, 3], [1, 1, 4], [1, 1, 1]])];
test.each<[string, Weighing, readonly Convention[]]>([
  ['AHP, raters who decide together', judged({ method: 'ahp', raters, together: 'judgements' }), ['judgements-joined', 'random-index-1980']],
  ['AHP, raters who speak for different interests', judged({ method: 'ahp', raters, together: 'priorities' }), ['priorities-joined', 'random-index-1980']],
  ['best–worst', judged({ method: 'bestWorst', best: 0, worst: 2, bestToOthers: [1, 2, 8], othersToWorst: [8, 4, 1] }), ['linear-best-worst']],
  ['ranks with ties', judged({ method: 'ranking', rule: 'ROC', ranks: [1, 2, 2] }), ['ties-share']],
  ['CRITIC', { kind: 'measured', measurement: { method: 'critic', figures: matrix, directions: [1, -1, 1] } }, ['directions-stated', 'on-range']],
  ['entropy', { kind: 'measured', measurement: { method: 'entropy', figures: matrix, directions: [1, 1, 1] } }, ['share-of-total', 'no-directions']],
])('where sources disagree the sheet names the way taken: %s', (_, weighing, conventions) => {
  const { plan, result } = made(weighing, 3, { figures: weighing.kind === 'judged' ? null : figuresOf(matrix).figures });
  expect(result.conventions).toEqual(conventions);
  const cells = plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat().map(({ content }) => content) : []));
  for (const convention of conventions) expect(cells).toContain(words('en').sheets.weights.convention[convention]);
  if (weighing.kind !== 'judged') expect(cells).toContain(words('en').sheets.weights.few);
});

test('no formula is longer than Excel takes, whatever stands on the sheet', () => {
  const many = Array.from({ length: 3 }, (_, index) => rater(`R${index}`, Array.from({ length: 8 }, (__, row) => Array.from({ length: 8 }, (___, column) => 1 + ((row * 3 + column) % 7)))));
  const wide = Array.from({ length: 12 }, (_, row) => Array.from({ length: 8 }, (__, column) => 50 + ((row * 7 + column * 5) % 30)));
  const { plan } = made({ kind: 'combined', judgement: { method: 'ahp', raters: many, together: 'priorities' }, measurement: { method: 'critic', figures: wide, directions: wide[0]!.map(() => 1) }, how: 'blend', part: 0.5 }, 8, {
    locale: 'zh-TW', rule: USUAL_RULE, figures: figuresOf(wide, { sheet: 'A sheet with a rather long name' }).figures, indicators: named(8).map((one) => ({ ...one, target: { low: 60, high: null } })),
  });
  const formulas = plan.sheets[0]!.blocks.flatMap((block) => (block.kind === 'spill' ? [block.formula] : block.rows.flat().flatMap(({ content }) => (typeof content === 'string' && content.startsWith('=') ? [content] : []))));
  expect(formulas.length).toBeGreaterThan(500);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8000);
});
