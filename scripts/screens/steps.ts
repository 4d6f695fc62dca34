import { Workbook } from 'exceljs';
import type { Preview } from '../../test/pages/support/open-preview';
import { ROSTER_WEEK } from './samples';

/** The field for a table's range, found in any language. */
export const RANGE = 'main input[required], main input[aria-required="true"]';

/** A button with a picture in the body that is no switch: it comes once the shifts are read. */
export const MAKE_PEOPLE = 'main > div button:has(svg):not([aria-pressed])';

/** Presses the wizard's own button and waits for what the next step shows. */
export async function onward({ pane }: Preview, next: string): Promise<void> {
  const button = pane.locator('footer button').last();
  await button.and(pane.locator(':not([aria-disabled="true"])')).waitFor();
  await button.click();
  await pane.locator(next).first().waitFor({ timeout: 60_000 });
}

/** Goes to a page of the pane by its route, as ribbon buttons do. */
export async function paneIsAt(preview: Preview, hash: string, shows: string): Promise<void> {
  await preview.pane.locator('body').evaluate((_body, wanted) => window.location.replace(wanted), hash);
  await preview.pane.locator(shows).first().waitFor();
}

export async function openEmptyWorkbook(preview: Preview): Promise<void> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  await preview.openFile({ name: 'empty.xlsx', buffer: Buffer.from(await workbook.xlsx.writeBuffer()) });
  await paneIsAt(preview, '#/', 'main > section button');
}

export async function openStaffing(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/staffing', 'main table td');
  await preview.pane.locator('main select').first().waitFor();
}

export async function openForecast(preview: Preview): Promise<void> {
  await paneIsAt(preview, '#/forecast', 'main table td');
  await preview.pane.locator('main select').first().waitFor();
}

/** A week of half-hours, shorter at the weekend, as shifts with people on a sheet of their own. */
export async function planWeekOfShifts(preview: Preview): Promise<void> {
  await preview.enter("'311'!M1", ROSTER_WEEK);
  await paneIsAt(preview, '#/', 'nav a');
  await paneIsAt(preview, "#/shifts/'311'!M1%3AO337", 'main section select');
  await onward(preview, 'main section ul .fui-Accordion');
  await preview.pane.locator('main > div > .fui-Accordion .fui-AccordionHeader button').last().click();
  for (const input of (await preview.pane.locator('main > div > .fui-Accordion').last().locator('input').all())) if (await input.inputValue() === '10') await input.fill('2');
  await onward(preview, 'figure svg');
  await onward(preview, 'main .fui-MessageBar');
}

export async function planRosterOfWeek(preview: Preview): Promise<void> {
  const { pane } = preview;
  await planWeekOfShifts(preview);
  await paneIsAt(preview, '#/roster', 'main select');
  await pane.locator(MAKE_PEOPLE).first().click();
  await pane.locator('main section select').first().waitFor({ timeout: 60_000 });
  await onward(preview, '.fui-Accordion');
  await pane.locator('main .fui-AccordionHeader button').last().click();
  await pane.locator('main input').nth(-2).fill('2');
  await onward(preview, 'figure svg');
  await onward(preview, 'main .fui-MessageBar');
}
