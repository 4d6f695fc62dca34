import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import type { Block } from '../../plan';
import { at, plain, SHARE } from '../cells';
import type { Context } from '../context';
import { inputKeys, type InputKey } from './input-keys';
import type { WeightsInputs, WeightsSettings, WeightsWords } from '../request';

const UNITS: Readonly<Record<InputKey, keyof WeightsWords['units']>> = {
  min: 'points', max: 'points', step: 'points', total: 'points', most: 'indicators', part: 'fraction', rankRule: 'none', cap: 'fraction', shift: 'fraction',
};

export interface InputBlock {
  readonly blocks: readonly Block[];
  readonly addresses: WeightsInputs['cells'];
}

/** What is weighed by, one cell each: the house rule, the part of a blend, how scores are capped. */
export function inputBlock({ request: { words, settings }, layout }: Context): InputBlock {
  const keys = inputKeys(settings, layout.units.length > 0);
  if (keys.length === 0) return { blocks: [], addresses: {} };
  const rows = keys.map((key) => {
    const content = contentOf(settings, key);
    const share = UNITS[key] === 'fraction';
    return labelledRow({ label: words.input[key], content, style: 'input', numberFormat: share ? SHARE : 'General', unit: words.units[UNITS[key]], note: words.input[`${key}Note`] });
  });
  return {
    blocks: [at(0, layout.row.inputs, [headingRow(words.inputs, words.value, words.unit, words.note), ...rows])],
    addresses: Object.fromEntries(keys.map((key) => [key, plain(layout.input(key))])),
  };
}

function contentOf({ rule, weighing, cap, shift }: WeightsSettings, key: InputKey): number | string {
  if (key === 'cap') return cap;
  if (key === 'shift') return shift;
  if (key === 'part') return weighing.kind === 'combined' ? weighing.part : 1;
  if (key === 'rankRule') return weighing.kind !== 'measured' && weighing.judgement.method === 'ranking' ? weighing.judgement.rule : '';
  return rule![key];
}
