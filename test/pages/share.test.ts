import type { Browser } from 'playwright-core';
import { complaintsOf } from './support/complaints-of';
import { findings } from './support/findings';
import { goTo } from './support/go-to';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

jest.setTimeout(300_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
});

const SLOW = { timeout: 120_000 };

/** Two days of the sample: enough for columns that spill. */
const DAYS = "'311'!A1:C49";

/** Nested, in text, and with a text that only looks like a call. */
const TYPED = [
  ['=AGENTS(120,180,0.8,20,30)', '=IF(ERLANGC(ERLANGS(120,180,30),F1)>0.5,"busy","AGENTS(1) is a word")'],
  ['=ROUND(SERVICELEVEL(120,180,20,AGENTS(120,180,0.8,20,30),30)*100,1)&"%"', '=IFERROR(ASA(120,180,16,30),0)'],
];
const LOST = '=1+_xldudf_AGENTS(100,180,0.8,20,30)';

/** Formulas of the whole workbook by cell, those with a call of this shape. */
function formulasWith(preview: Preview, call: RegExp): Promise<string[]> {
  return preview.page.evaluate(async (source) => {
    const book = window.previewWorkbook;
    await book.settled();
    const wanted = new RegExp(source);
    // Texts in a formula call nothing.
    return book.cells.formulasThat((formula) => wanted.test(formula.replace(/"[^"]*"/g, '""'))).map(({ sheetId, row, column, formula }) => `${sheetId} ${row} ${column} ${formula}`).sort();
  }, call.source);
}

/** As far as formulas are promised to agree; the engine here counts to the last digit, the pane to 1e-9. */
const close = (rows: readonly (readonly (string | number | boolean)[])[]) => rows.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) : value)));

const OURS = /\b(?:AGENTS|SERVICELEVEL|OCCUPANCY|ASA|ABANDON|ERLANGC|ERLANGS)\(/;

test('by mouse: a staffing sheet and typed formulas become Excel’s own, every cell agrees, and they come back; a lost function is found again', async () => {
  const preview = await openPreview(browser);
  const { pane } = preview;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const open = (name: RegExp) => pane.getByRole('button', { name, disabled: false }).waitFor(SLOW);
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name });

  await preview.press('openStaffing');
  const table = pane.getByLabel('Table with your calls');
  await table.fill(DAYS);
  await pane.getByText(/48 rows/).waitFor();
  for (const step of ['Next', 'Next', 'Write']) {
    await open(new RegExp(`^${step}$`));
    await button(step).click();
  }
  await heading('Your plan is on sheet Staffing').waitFor(SLOW);
  await preview.enter("'311'!F1", TYPED);
  const before = await formulasWith(preview, OURS);
  const values = await preview.range("'311'!F1:G2");
  const staffed = await preview.range('Staffing!K6:O53');
  expect(before).toHaveLength(12);

  await preview.press('openShare');
  await pane.getByText('12 formulas use Callsheet’s functions, on 3 sheets.').waitFor(SLOW);
  await button('Next').click();
  await pane.getByRole('radio', { name: /^Excel’s own formulas.* live cells/ }).waitFor(SLOW);
  await pane.getByLabel('Purpose').fill('Budget of next year');
  await open(/^Next$/);
  await button('Next').click();
  await pane.getByText('1–12 of 12').waitFor(SLOW);
  await pane.getByRole('searchbox').fill('staffing!k6');
  await pane.getByText('1–1 of 1').waitFor();
  await button('Go to Staffing!K6').click();
  await open(/^Write$/);
  await button('Write').click();
  await heading('Every cell agrees').waitFor(SLOW);
  expect(await formulasWith(preview, OURS)).toEqual([]);
  expect(close(await preview.range("'311'!F1:G2"))).toEqual(close(values));
  expect(close(await preview.range('Staffing!K6:O53'))).toEqual(close(staffed));
  expect(await preview.sheetNames()).toContain('About');
  // They are alive: twice the handle time, more agents.
  await preview.enter('Staffing!B8', [[480]]);
  expect(Number(await preview.cell('Staffing!K6'))).toBeGreaterThan(Number(staffed[0]![0]));
  await preview.undo();

  await button('Put the formulas back').click();
  await pane.getByText('12 cells have their formulas of before again.').waitFor(SLOW);
  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Staffing']);
  expect(await formulasWith(preview, OURS)).toEqual(before);

  await preview.enter("'311'!F4", [[LOST]]);
  await preview.press('openRepair');
  await pane.getByText('_xldudf_AGENTS is how a file keeps AGENTS.').waitFor(SLOW);
  await button('Repair 1 cell').click();
  await pane.getByText(/^1 formula entered; 1 shows a value now/).waitFor(SLOW);
  await preview.shows("'311'!F4", 15);
  expect(complaintsOf(preview)).toEqual([]);
  await preview.close();
});

test('by keyboard alone, in dark zh-CN at 320 px, where axe-core finds nothing on any step: formulas to values and back, a repair', async () => {
  const preview = await openPreview(browser, { theme: 'dark', locale: 'zh-CN' });
  const { pane } = preview;
  const { keyboard } = preview.page;
  await preview.setPaneWidth(320);
  /** The wizard's own button, as Enter presses it from its heading. */
  const onward = async (next: string): Promise<void> => {
    await pane.locator('footer button:not([aria-disabled="true"])').last().waitFor(SLOW);
    await pane.locator('main h2').first().focus();
    await keyboard.press('Enter');
    await pane.locator(next).first().waitFor(SLOW);
  };
  await preview.page.locator('.ribbon-button[data-command="openShare"]').focus();
  await keyboard.press('Enter');
  await pane.locator('main section li button').first().waitFor(SLOW);
  expect(await findings(preview)).toEqual([]);
  await onward('[role="radiogroup"]');
  await pane.getByText('正在推算').first().waitFor({ state: 'detached', ...SLOW });
  await pane.getByRole('radio').first().focus();
  await keyboard.press('ArrowUp');
  await pane.locator('[role="radiogroup"] input:checked').and(pane.locator('[value="values"]')).waitFor();
  expect(await findings(preview)).toEqual([]);
  await onward('main select');
  await pane.locator('main dl').first().waitFor();
  expect(await findings(preview)).toEqual([]);
  await onward('main .fui-MessageBar');
  expect(await findings(preview)).toEqual([]);
  expect(await formulasWith(preview, OURS)).toEqual([]);
  await pane.getByRole('button', { name: '恢复原公式' }).focus();
  await keyboard.press('Enter');
  await pane.getByText('3 个单元格已恢复原公式。').waitFor(SLOW);
  expect(await formulasWith(preview, OURS)).toHaveLength(3);

  await preview.enter("'311'!F4", [[LOST], ['=MISSPELT(1)']]);
  await goTo(preview, '#/repair');
  await pane.getByRole('button', { name: '修复 1 个单元格' }).waitFor(SLOW);
  expect(await findings(preview)).toEqual([]);
  await pane.getByRole('button', { name: '修复 1 个单元格' }).focus();
  await keyboard.press('Enter');
  await pane.getByText(/^已输入 1 个公式，其中 1 个已显示数值。/).waitFor(SLOW);
  expect(await findings(preview)).toEqual([]);
  await preview.shows("'311'!F4", 15);
  expect(complaintsOf(preview)).toEqual([]);
  await preview.close();
});
