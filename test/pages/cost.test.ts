import type { Browser, FrameLocator } from 'playwright-core';
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

/** The value in the row of a label, counted from column A. */
async function at(preview: Preview, sheet: string, label: string, column = 1): Promise<{ readonly row: number; readonly value: number }> {
  const rows = await preview.range(`'${sheet}'!A1:F90`);
  const row = rows.findIndex(([first]) => first === label);
  return { row: row + 1, value: Number(rows[row]?.[column]) };
}

test('by mouse: a staffing sheet becomes a cost workbook that follows a wage typed on it, and keeps that wage when it is refreshed', async () => {
  const preview = await openPreview(browser);
  const pane: FrameLocator = preview.pane;
  const button = (name: string | RegExp) => pane.getByRole('button', { name, disabled: false });
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name }).waitFor(SLOW);
  const onward = async (name: string, to: string | RegExp): Promise<void> => {
    await button(name).waitFor(SLOW);
    await button(name).click();
    await heading(to);
  };

  await preview.press('openStaffing');
  await pane.getByLabel('Table with your calls').fill("'311'!A1:C169");
  await pane.getByText(/^168 rows/).waitFor(SLOW);
  await onward('Next', 'What do you promise your callers?');
  await onward('Next', 'This is what will be written');
  await onward('Write', /^Your plan is on sheet Staffing/);

  await preview.press('openCost');
  await pane.getByText(/paid hours in 7 days\. The cost follows when they change\.$/).waitFor(SLOW);
  await onward('Next', 'What does it cost?');
  await pane.getByLabel('Wage of an agent').fill('20');
  await onward('Next', 'What was booked?');
  await onward('Next', 'What shall the bridge compare?');
  await onward('Next', 'This is what will be written');
  await onward('Write', 'The cost is on sheet Cost');
  expect(await preview.sheetNames()).toEqual(['311', 'One day', 'Staffing', 'Cost inputs', 'Cost workings', 'Cost', 'Cost actuals', 'Cost budget', 'Cost bridge', 'Cost benefits']);

  // Paid hours of the sheet × wage × on-costs, and the supervisors, make direct labour: no figure of ours is asked.
  const paid = await at(preview, 'Staffing', 'Paid hours');
  const hours = (paid.value / 7) * 30 * 12;
  const supervisors = (hours / 168 / 12) * 8000;
  expect((await at(preview, 'Cost', 'Direct labour')).value).toBeCloseTo((hours * 20 + supervisors) * 1.4, 3);

  const before = await at(preview, 'Cost', 'Total cost');
  const wage = await at(preview, 'Cost inputs', 'Wage of an agent');
  await preview.goToSheet('Cost inputs');
  await preview.type(`F${wage.row}`, '40');
  await preview.shows(`'Cost inputs'!F${wage.row}`, 40);
  const dearer = await at(preview, 'Cost', 'Total cost');
  expect(dearer.value - before.value).toBeGreaterThan((hours / 12) * 20 * 1.4 - 1);

  await goTo(preview, '#/');
  await pane.getByRole('link', { name: 'Refresh' }).first().click();
  await heading('This is what will be written');
  await onward('Write', 'The cost is on sheet Cost');
  expect(await preview.cell(`'Cost inputs'!F${wage.row}`)).toBe(40);
  expect(await preview.cell(`'Cost inputs'!G${wage.row}`)).toBe(20);
  expect((await at(preview, 'Cost', 'Total cost')).value).toBeCloseTo(dearer.value, 3);
  await preview.undo();
  await preview.undo();
  expect(preview.complaints).toEqual([]);
  await preview.close();
});

/** Chinese headers; a month as text, one missing, a wage below zero. */
const MONTHS = [
  ['月份', '來電量', '平均處理時長', '時薪', '座席人數', '離職人數'], ['2026年1月', 52_000, 240, 200, 60, 2], ['2026年2月', 47_000, 240, 200, 58, 0], ['2026年4月', 55_000, 240, -1, 60, 3],
];
const LEDGER = [['科目', '1月', '2月', '合計'], ['座席薪資', 3_100_000, 2_900_000, 6_000_000], ['場地租金', 40_000, 40_000, 80_000], ['福委', 500, 500, 1000], ['合計', 3_140_500, 2_940_500, 6_081_000]];

test('by keys alone, in zh-TW and high contrast at 320 px, from tables with Chinese headers; axe-core finds nothing on any page', async () => {
  const preview = await openPreview(browser, { theme: 'high-contrast', locale: 'zh-TW' });
  const { pane, page: { keyboard } } = preview;
  await preview.setPaneWidth(320);
  await preview.enter("'311'!F1", MONTHS);
  await preview.enter("'311'!N1", LEDGER);
  const heading = (name: string | RegExp) => pane.getByRole('heading', { name }).waitFor(SLOW);
  const lookedThrough = async () => expect(await findings(preview)).toEqual([]);
  const onward = async (to: string | RegExp): Promise<void> => {
    const primary = pane.locator('footer button:not([aria-disabled="true"])').last();
    await primary.waitFor(SLOW);
    await primary.focus();
    await keyboard.press('Enter');
    await heading(to);
  };

  await preview.page.locator('.ribbon-button[data-command="openCost"]').focus();
  await keyboard.press('Enter');
  await heading('要核算什麼？');
  const typed = pane.getByRole('radio', { name: /^自行填寫/ });
  await typed.waitFor(SLOW);
  await typed.focus();
  // The way from one origin to the next.
  await keyboard.press('ArrowUp');
  await pane.getByLabel('資料表', { exact: false }).first().waitFor(SLOW);
  const range = pane.locator('main input[required], main input[aria-required="true"]').first();
  await range.focus();
  await keyboard.press('Control+A');
  await keyboard.type("'311'!F1:K4");
  await pane.getByText(/^自 2026-01 起 4 個月，來電 154,000 通。/).waitFor(SLOW);
  await pane.getByText(/這兩列之間缺 1 個月/).waitFor(SLOW);
  await pane.getByText(/時薪：1 列為負數/).waitFor(SLOW);
  await lookedThrough();
  await onward('各項成本多少？');
  for (const fold of await pane.locator('.fui-AccordionHeader button').all()) {
    await fold.focus();
    await keyboard.press('Enter');
  }
  await lookedThrough();
  await keyboard.press('Escape');
  await heading('要核算什麼？');
  await onward('各項成本多少？');
  await onward('已入帳多少？');
  await pane.getByRole('radio', { name: /^還沒有/ }).focus();
  await keyboard.press('ArrowDown');
  await range.focus();
  await keyboard.type("'311'!N1:Q5");
  await pane.getByText('1 個科目沒有歸屬：福委。選擇之前不計入。').waitFor(SLOW);
  const benefits = pane.getByLabel('福委');
  await benefits.focus();
  await benefits.selectOption('other');
  await pane.getByText('1 個科目沒有歸屬：福委。選擇之前不計入。').waitFor({ state: 'detached' });
  await lookedThrough();
  await onward('成本橋比較什麼？');
  expect(await pane.getByRole('radio', { name: /^從預算到實際/ }).isChecked()).toBe(true);
  await lookedThrough();
  await onward('將寫入以下內容');
  await pane.locator('figure svg').first().waitFor(SLOW);
  await lookedThrough();
  await onward(/^成本在工作表/);
  await lookedThrough();
  expect(preview.complaints).toEqual([]);
  await preview.close();
});
