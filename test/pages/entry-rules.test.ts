import type { Browser } from 'playwright-core';
import { launchBrowser } from './support/launch-browser';
import { openPreview, type Preview } from './support/open-preview';

let browser: Browser;
let preview: Preview;

beforeAll(async () => {
  browser = await launchBrowser();
  preview = await openPreview(browser, { width: 1400, height: 800 });
  await rosterWithRules();
}, 120_000);

afterAll(async () => {
  await preview.close();
  await browser.close();
});

/** Four days with a list of codes, of which the last only warns, and two conditions; written by the add-in's own office.js. */
async function rosterWithRules(): Promise<void> {
  const frame = preview.page.frames().find((each) => each !== preview.page.mainFrame());
  await frame?.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Roster');
      sheet.getRange('A1:D2').values = [['E', 'N', 'OFF', 'E'], ['N', 'E', 'E', 'OFF']];
      sheet.getRange('H1:H3').values = [['E'], ['N'], ['OFF']];
      const days = sheet.getRange('A1:D2');
      days.dataValidation.rule = { list: { inCellDropDown: true, source: '=Roster!$H$1:$H$3' } };
      days.dataValidation.prompt = { showPrompt: true, title: 'Shift', message: 'Choose a code.' };
      sheet.getRange('D1:D2').dataValidation.errorAlert = { showAlert: true, style: 'Warning', title: 'Not a shift', message: 'It counts for nothing.' };
      const early = days.conditionalFormats.add('Custom');
      early.custom.rule.formula = '=LEFT(A1,1)="E"';
      early.custom.format.fill.color = '#FFF0CC';
      const night = days.conditionalFormats.add('Custom');
      night.custom.rule.formula = '=A1="N"';
      night.custom.format.fill.color = '#1F3864';
      night.custom.format.font.color = '#FFFFFF';
      sheet.activate();
      await context.sync();
    });
  });
}

/** The fill with which the grid draws a cell. */
function drawnFill(address: string): Promise<string | undefined> {
  return preview.page.evaluate(async (wanted) => {
    const book = window.previewWorkbook;
    await book.settled();
    const { sheetId, row, column } = book.resolve(wanted)!;
    const sheet = book.cells.sheet(sheetId);
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCell(row, column)).bg?.rgb ?? undefined;
  }, address);
}

const dialog = () => preview.page.locator('[role="alertdialog"]');

test('conditions are drawn, and follow what is typed', async () => {
  expect([await drawnFill('A1'), await drawnFill('B1'), await drawnFill('C1')]).toEqual(['#FFF0CC', '#1F3864', undefined]);
  await preview.type('C1', 'N');
  await preview.shows('C1', 'N');
  await expect(drawnFill('C1')).resolves.toBe('#1F3864');
});

test('a cell with a list has an arrow and a prompt; a choice is made with the mouse, and undone', async () => {
  await preview.select('A2');
  expect(await preview.page.locator('.entry-prompt').innerText()).toBe('Shift\nChoose a code.');
  await preview.page.locator('.choice-button').click();
  expect(await preview.page.locator('.choice-list li').allInnerTexts()).toEqual(['E', 'N', 'OFF']);
  await preview.page.locator('.choice-list li').first().click();
  await preview.shows('A2', 'E');
  await preview.page.keyboard.press('Control+z');
  await preview.shows('A2', 'N');
  await preview.select('F2');
  expect(await preview.page.locator('.choice-button').isVisible()).toBe(false);
});

test('by the keyboard Alt and the down arrow open the list, a letter finds a choice, Enter takes it and the grid goes on', async () => {
  await preview.select('B2');
  await preview.page.keyboard.press('Alt+ArrowDown');
  await preview.page.locator('.choice-list li').first().waitFor();
  await preview.page.keyboard.press('o');
  await preview.page.keyboard.press('Enter');
  await preview.shows('B2', 'OFF');
  await preview.page.keyboard.press('ArrowRight');
  await preview.page.waitForFunction(() => window.previewWorkbook.selection.areas()[0]?.column === 2);
});

test('what is not in the list is refused, and the cell holds what it held', async () => {
  await preview.startTyping('A1', 'zz');
  await preview.page.keyboard.press('Enter');
  await dialog().waitFor();
  expect(await dialog().innerText()).toContain('Not allowed here');
  await dialog().getByRole('button').click();
  await preview.shows('A1', 'E');
});

test('where the rule only warns, an entry may stay', async () => {
  await preview.startTyping('D1', 'zz');
  await preview.page.keyboard.press('Enter');
  await dialog().waitFor();
  expect(await dialog().innerText()).toContain('It counts for nothing.');
  await dialog().getByRole('button', { name: 'Keep it' }).click();
  await preview.shows('D1', 'zz');
  expect(preview.complaints).toEqual([]);
});
