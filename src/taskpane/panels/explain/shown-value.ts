import { isFault } from '../../../core/fault';
import { excelErrorOf } from '../../../functions/binding/excel-error-of';
import type { Unit } from '../../../functions/catalogue/entry';
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

/** What stands in an argument. */
export function shownSingle(value: Single, unit: Unit, speech: Speech): string {
  if (value === null || value === '') return speech.words.explain.arguments.empty;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? shownQuantity(value, unit, speech) : value;
}

/** What a cell shows of a result. */
export function shownOutcome(outcome: Computed, unit: Unit, speech: Speech): string {
  if (isFault(outcome)) return excelErrorOf(outcome);
  return typeof outcome === 'number' ? shownQuantity(outcome, unit, speech) : outcome;
}
