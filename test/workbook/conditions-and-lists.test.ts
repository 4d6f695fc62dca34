import type { ConditionLook, Plan } from '../../src/sheets/plan';
import { liveWorkbook, type LiveWorkbook } from './live-workbook';

jest.setTimeout(60_000);

let live: LiveWorkbook;
beforeEach(() => { live = liveWorkbook(); });
afterEach(() => live.dispose());

const LOOKS: readonly ConditionLook[] = ['over', 'strong-over', 'under', 'strong-under', 'fit', 'early', 'day', 'late', 'night', 'absent', 'weekend', 'work', 'meal', 'break'];

function plan(own: Partial<Plan['sheets'][number]> = {}): Plan {
  return {
    job: 'roster', names: [], memory: { some: 'thing' },
    sheets: [{
      name: 'Roster', blocks: [{ kind: 'cells', at: 'A1', rows: [[{ content: 'E1' }], [{ content: 'N1' }]] }, { kind: 'cells', at: 'B1', rows: [[{ content: 'E1', style: 'code' }], [{ content: null, style: 'code' }]] }],
      tables: [], charts: [], formats: [], columnWidths: [],
      conditions: LOOKS.map((look) => ({ address: 'B1:B2', look, formula: `=B1="${look}"` })),
      validations: [{ address: 'B1:B2', list: '$A$1:$A$2', strict: false, prompt: { title: 'Shift', message: 'Choose one.' } }],
      ...own,
    }],
  };
}

const list = () => live.host.Excel.run(async (context) => {
  const { dataValidation } = context.workbook.worksheets.getItem('Roster').getRange('B1:B2');
  dataValidation.load('rule,errorAlert,prompt,type');
  await context.sync();
  return { type: dataValidation.type, rule: dataValidation.rule, alert: dataValidation.errorAlert.showAlert, prompt: dataValidation.prompt };
});

const looks = () => live.host.Excel.run(async (context) => {
  const { conditionalFormats } = context.workbook.worksheets.getItem('Roster').getRange('B1:B2');
  conditionalFormats.load('items/type');
  await context.sync();
  const read = conditionalFormats.items.map(({ custom }) => {
    custom.rule.load('formula');
    custom.format.fill.load('color');
    custom.format.font.load('color,bold,italic');
    return custom;
  });
  await context.sync();
  return read.map(({ rule, format: { fill, font } }) => ({ formula: rule.formula, fill: fill.color, colour: font.color, cut: `${font.bold} ${font.italic}` }));
});

test('a list drops down beside cells and lets anything else be typed', async () => {
  await live.port.write(plan(), { kind: 'sheet', sheet: 'Roster' }, {});
  expect(await list()).toEqual({
    type: 'List', rule: { list: { inCellDropDown: true, source: '=$A$1:$A$2' } }, alert: false, prompt: { showPrompt: true, title: 'Shift', message: 'Choose one.' },
  });
});

test('a strict list refuses what it does not have', async () => {
  await live.port.write(plan({ validations: [{ address: 'B1:B2', list: '$A$1:$A$2', strict: true }] }), { kind: 'sheet', sheet: 'Roster' }, {});
  expect(await list()).toMatchObject({ type: 'List', alert: true });
});

test('a refresh takes the list along, and away where the new plan has none; cancelled, it is as it was', async () => {
  await live.port.write(plan(), { kind: 'sheet', sheet: 'Roster' }, {});
  const stop = new AbortController();
  const result = await live.port.write(plan({ validations: [] }), { kind: 'refresh', sheet: 'Roster' }, { onProgress: ({ stage }) => { if (stage === 'cells') stop.abort(); }, signal: stop.signal });
  expect(result).toEqual({ kind: 'cancelled' });
  expect(await list()).toMatchObject({ type: 'List' });
  await live.port.write(plan({ validations: [] }), { kind: 'refresh', sheet: 'Roster' }, {});
  expect(await list()).toMatchObject({ type: 'None' });
});

/** Relative luminance (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const contrast = (one: string, other: string) => {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

test('the first condition of a plan comes first, letters stand out 7 to 1, and the sorts of shift differ without colour', async () => {
  await live.port.write(plan(), { kind: 'sheet', sheet: 'Roster' }, {});
  const found = await looks();
  expect(found.map(({ formula }) => formula)).toEqual(LOOKS.map((look) => `=B1="${look}"`));
  const by = new Map(found.map((look, place) => [LOOKS[place]!, look]));
  // The mark of work is a picture under a fill that says it: it need not be read.
  for (const [look, { fill, colour }] of by) if (look !== 'work') expect([look, contrast(fill, colour) >= 7]).toEqual([look, true]);
  const bands = (['early', 'day', 'late', 'night'] as const).map((look) => by.get(look)!);
  const pale = bands.slice(0, 3).map(({ cut }) => cut);
  expect(new Set(pale).size).toBe(3);
  expect(luminance(bands[3]!.fill)).toBeLessThan(0.1);
});
