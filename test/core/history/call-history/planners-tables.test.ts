import { isFault } from '../../../../src/core/fault';
import type { Finding } from '../../../../src/core/history/call-history/finding';
import { readCallHistories } from '../../../../src/core/history/call-history/read-call-histories';
import { EXPORTS } from './tables/exports';
import { MATRICES } from './tables/matrices';
import type { PlannersTable } from './tables/planner-table';
import { TROUBLED } from './tables/troubled';
import { WRITTEN_TIMES } from './tables/written-times';

const letters = (column: number): string => (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + column % 26);

function written({ code, cells }: Finding): string {
  if (!cells) return code;
  const [first, last] = [cells.first, cells.last].map(({ row, column }) => `${letters(column)}${row + 1}`);
  return first === last ? `${code} ${first}` : `${code} ${first}:${last}`;
}

function read({ rows, formats, choices }: PlannersTable) {
  const reading = readCallHistories({ values: rows, ...(formats && { numberFormats: rows.map(() => formats) }) }, choices);
  if (isFault(reading)) return { minutes: 0, queues: {}, findings: [`${reading.code} ${reading.argument}`] };
  const [first] = reading.queues;
  return {
    shape: reading.shape, minutes: reading.intervalMinutes, findings: reading.findings.map(written),
    queues: Object.fromEntries(reading.queues.map(({ name, history }) => [name, history.times.map((time, index) => `${time.replace('T', ' ')} ${history.calls[index]}`)])),
    ...(first?.meanAhtSeconds && { ahtSeconds: Math.round(first.meanAhtSeconds) }), ...(first?.answered && { answered: first.answered }), ...(first?.abandoned && { abandoned: first.abandoned }),
  };
}

describe.each([['exports', EXPORTS], ['written times', WRITTEN_TIMES], ['matrices', MATRICES], ['troubled', TROUBLED]])('%s', (_, tables) => {
  test.each(tables.map((table) => [table.name, table] as const))('%s', (__, table) => {
    const { reading } = table;
    const expected = { ...(reading.minutes > 0 && { shape: 'rows' as const }), findings: [], ...reading };
    expect(read(table)).toEqual(expected);
  });
});
