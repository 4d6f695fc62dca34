import { INPUT_IDS, INPUTS } from '../../../../src/core/kpi/catalogue/inputs';
import { unitsOf } from '../../../../src/core/kpi/table/column-unit';
import { kpiColumnFinder } from '../../../../src/core/kpi/table/find-kpi-columns';
import type { FoundColumn } from '../../../../src/core/kpi/table/kpi-table';
import { KNOWN_TABLES } from './tables';

const find = kpiColumnFinder();

function told({ meaning }: FoundColumn): string {
  if (!meaning) return '-';
  if (meaning.kind === 'key') return meaning.key.toUpperCase();
  const own = unitsOf(meaning.input, meaning.average).includes('seconds') ? INPUTS[meaning.input].measure.unit : 'own';
  const unit = meaning.unit === own || meaning.unit === 'own' ? '' : `:${meaning.unit}`;
  return `${meaning.input}${meaning.average ? '*' : ''}${unit}`;
}

test.each(KNOWN_TABLES.map((table) => [table.name, table] as const))('columns are known for what they hold: %s', (_name, { rows, formats = [], means }) => {
  const found = find(rows, rows.map(() => formats));
  expect(found.columns.map(told)).toEqual(means.split('|').map((meaning) => meaning.trim()));
});

test('the list of tables is as long as it claims to be, and no two are of one name', () => {
  expect(new Set(KNOWN_TABLES.map(({ name }) => name)).size).toBeGreaterThanOrEqual(40);
  expect(INPUT_IDS.length).toBeGreaterThan(200);
});
