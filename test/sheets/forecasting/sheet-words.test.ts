import { LOCALE_NAMES } from '../../../src/locales/locale-name';
import { blockArea } from '../../../src/sheets/footprint';
import { forecastPlan } from '../../../src/sheets/forecasting/forecast-plan';
import { topDownPlan } from '../../../src/sheets/forecasting/top-down-plan';
import { requestFor } from './example';
import { topDownRequest } from './top-down-example';

/** Chinese characters are about as wide as two Latin ones. */
const width = (text: string) => [...text].reduce((sum, letter) => sum + (/[\u2e80-\uffef]/.test(letter) ? 2 : 1), 0);

test.each(LOCALE_NAMES)('labels and remarks in %s fit their columns, notes end before what stands beside them', (locale) => {
  const sheets = [forecastPlan(requestFor({ locale, inputs: { ahtSeconds: 240 } })).sheets[0]!, topDownPlan(topDownRequest({}, locale)).sheets[0]!];
  for (const { blocks, columnWidths } of sheets) {
    const left = columnWidths.slice(0, 4);
    for (const block of blocks) {
      if (block.kind !== 'cells' || blockArea(block).column !== 0) continue;
      for (const row of block.rows) {
        const room = row.length === 1 ? [left.reduce((sum, one) => sum + one, 0)] : left;
        row.forEach((cell, column) => {
          const text = cell.sample ?? cell.content;
          // Titles run over the whole sheet; headers wrap.
          if (typeof text !== 'string' || ['title', 'subtitle', 'header'].includes(cell.style ?? '')) return;
          expect([text, width(text) <= room[column]! + 2]).toEqual([text, true]);
        });
      }
    }
  }
});

test.each(LOCALE_NAMES)('no two sheets of a forecast in %s have one name, and headers of its tables differ', (locale) => {
  const { sheets } = forecastPlan(requestFor({ locale }));
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      const block = sheet.blocks.find(({ at }) => at === table.address.split(':')[0]);
      const headers = block?.kind === 'cells' ? block.rows[0]!.map(({ content }) => content) : [];
      expect(headers.length).toBeGreaterThan(5);
      expect(new Set(headers).size).toBe(headers.length);
    }
  }
});

test('blocks of a sheet keep apart', () => {
  const request = requestFor({ log: [{ madeAt: 46_000, horizonDays: 7, fromDay: 46_097, toDay: 46_103, baseCalls: 1, expectedCalls: 2, typedActual: null }] });
  for (const { name, blocks } of [...forecastPlan(request).sheets, ...topDownPlan(topDownRequest()).sheets]) {
    const cells = new Map<string, string>();
    for (const block of blocks) {
      const area = blockArea(block);
      for (let row = area.row; row < area.row + area.rows; row += 1) {
        for (let column = area.column; column < area.column + area.columns; column += 1) {
          const key = `${name} ${row} ${column}`;
          expect([key, cells.get(key)]).toEqual([key, undefined]);
          cells.set(key, block.at);
        }
      }
    }
  }
});
