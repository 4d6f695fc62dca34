import { isFault } from '../../../core/fault';
import { excelErrorOf } from '../../../functions/binding/excel-error-of';
import type { ArgumentEntry, Unit } from '../../../functions/catalogue/entry';
import type { Computed } from '../../../functions/explaining/computed';
import type { Single } from '../../../functions/reading/array-arithmetic';
import type { Speech } from '../../language-context';
import { writeNumber, writePercent } from '../../parts';

/** Units that a number carries in a sentence; a share is a percentage, and a choice is just its number. */
const BARE: readonly Unit[] = ['fraction', 'choice', 'ratio', 'count', 'text', 'money', 'any'];

/** A number with its unit, as a planner says it: `14 agents`, `88.8%`. */
export function shownQuantity(value: number, unit: Unit, { numbersIn, words, say }: Pick<Speech, 'numbersIn' | 'words' | 'say'>): string {
  if (unit === 'fraction') return writePercent(value, numbersIn);
  const decimals = Math.abs(value) >= 100 ? 1 : Math.abs(value) >= 1 ? 2 : 4;
  const number = writeNumber(value, numbersIn, decimals);
  return BARE.includes(unit) ? number : say(words.explain.quantity, { number, unit: words.pane.units[unit] });
}

/** What stands in an argument. A share outside 0–1 is no percentage but a mistake, and shown as it was typed. */
export function shownSingle(value: Single, { unit, domain }: ArgumentEntry, speech: Speech): string {
  if (value === null || value === '') return speech.words.explain.arguments.empty;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value;
  return shownQuantity(value, domain.kind === 'fraction' && !isShare(value) ? 'ratio' : unit, speech);
}

export function isShare(value: number): boolean {
  return value >= 0 && value <= 1;
}

/** What a cell shows of a result. */
export function shownOutcome(outcome: Computed, unit: Unit, speech: Speech): string {
  if (isFault(outcome)) return excelErrorOf(outcome);
  return typeof outcome === 'number' ? shownQuantity(outcome, unit, speech) : outcome;
}
