import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sampleCalls } from '../../src/sheets/sample-calls';

const words = { sheet: 'Calls', title: 'Title', source: 'Source', date: 'Date', interval: 'Interval', calls: 'Calls' };

test('a day per line becomes a row per interval, dates and times as Excel keeps them', () => {
  const plan = sampleCalls('date,00:00,13:30\n2014-01-01,175,212\n2014-01-02,104,82\n', words, 'Calls311');
  const [sheet] = plan.sheets;
  const [, data] = sheet!.blocks;
  expect(data).toMatchObject({ kind: 'cells', at: 'A4' });
  // Excel shows 2014-01-01 for 41640, and 13:30 for 0.5625.
  expect(data!.kind === 'cells' && data!.rows.map((row) => row.map(({ content }) => content))).toEqual([
    ['Date', 'Interval', 'Calls'], [41640, 0, 175], [41640, 0.5625, 212], [41641, 0, 104], [41641, 0.5625, 82],
  ]);
  expect(sheet!.tables).toEqual([{ name: 'Calls311', address: 'A4:C8' }]);
  expect(sheet!.formats.map(({ address }) => address)).toEqual(['A5:A8', 'B5:B8', 'C5:C8']);
});

test('the sample that ships is a whole year of hours, all of them counts', () => {
  const csv = readFileSync(path.join(__dirname, '../../assets/samples/nyc311-2014.csv'), 'utf8');
  const [, data] = sampleCalls(csv, words, 'Calls311').sheets[0]!.blocks;
  const rows = data!.kind === 'cells' ? data!.rows.slice(1) : [];
  expect(rows).toHaveLength(365 * 24);
  expect(rows.every(([date, interval, calls]) => [date, interval, calls].every((cell) => Number.isFinite(cell?.content)))).toBe(true);
  expect(rows.at(-1)!.map(({ content }) => content).slice(0, 2)).toEqual([42004, 23 / 24]);
});
