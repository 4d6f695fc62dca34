import type { PlannedCell } from '../plan';
import type { Context } from './context';
import type { Format } from './inputs/input-formats';
import type { CostSheetKey } from './request';

const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;

/** What a value is counted in; money follows the cell in which the currency stands. */
export function unitCell({ request: { words, settings }, places }: Context, sheet: CostSheetKey, { unit, money }: Pick<Format, 'unit' | 'money'>): PlannedCell {
  if (!money) return { content: unit === 'money' ? '' : words.unit[unit], style: 'unit' };
  const currency = places(sheet).value('inputs', 'currency');
  if (unit === 'money') return { content: `=${currency}`, sample: settings.currency, style: 'unit' };
  return { content: `=${currency}&${quoted(words.unit[unit])}`, sample: settings.currency + words.unit[unit], style: 'unit' };
}
