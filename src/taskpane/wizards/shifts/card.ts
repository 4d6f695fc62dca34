import type { ShiftRow } from '../../../core/scheduling';
import type { Entry } from '../../parts';

/** Several numbers in one field; `undefined` and `null` as of an entry. */
export type ListEntry = readonly number[] | undefined | null;

/** A row of the shift table as it is typed. Times of day and steps in minutes; lengths, pieces, gaps and the meal's window in hours. */
export interface Card {
  /** Stays the same while others are added and removed. */
  readonly id: number;
  readonly name: string;
  readonly earliestStart: Entry;
  readonly latestStart: Entry;
  readonly startStep: Entry;
  readonly lengths: ListEntry;
  /** Blank: no meal. */
  readonly mealMinutes: Entry;
  readonly mealFrom: Entry;
  readonly mealTo: Entry;
  readonly mealPaid: boolean;
  /** Blank: none. */
  readonly breakCount: Entry;
  readonly breakMinutes: Entry;
  readonly partTime: boolean;
  readonly isSplit: boolean;
  readonly firstPieces: ListEntry;
  readonly gaps: ListEntry;
  readonly paidHours: Entry;
  readonly cost: Entry;
  readonly fewest: Entry;
  readonly most: Entry;
  /** Days it may start on, from 0; null: all. */
  readonly days: readonly number[] | null;
  readonly mealStep: number;
}

export type CardField = Exclude<keyof Card, 'id' | 'mealStep'>;

const HOUR = 60;
const HALF_HOUR = 30;
const MEAL = { minutes: 30, from: 3 * HOUR, to: 5 * HOUR, step: HALF_HOUR };

export function cardOf(row: ShiftRow, id: number, name = row.name): Card {
  const { meal, breaks, split } = row;
  const hours = (minutes: readonly number[] | undefined) => minutes?.map((each) => each / HOUR);
  return {
    id, name, earliestStart: row.earliestStart, latestStart: row.latestStart, startStep: row.startStep, lengths: hours(row.lengths),
    mealMinutes: meal?.minutes, mealFrom: (meal ?? MEAL).from / HOUR, mealTo: (meal ?? MEAL).to / HOUR, mealStep: meal?.step ?? MEAL.step, mealPaid: meal?.paid ?? false,
    breakCount: breaks?.count, breakMinutes: breaks?.minutes, partTime: row.partTime ?? false,
    isSplit: split !== undefined, firstPieces: hours(split?.firstPieces), gaps: hours(split?.gaps),
    paidHours: row.paidHours, cost: row.cost, fewest: row.fewest, most: row.most, days: row.days ?? null,
  };
}

/** The row that a card stands for, or the field to correct. */
export function rowOf(card: Card): ShiftRow | { readonly fix: CardField } {
  const unusable = (Object.keys(card) as (keyof Card)[]).find((field) => card[field] === null && field !== 'days');
  if (unusable) return { fix: unusable as CardField };
  if (card.name.trim() === '') return { fix: 'name' };
  const needed = (['earliestStart', 'latestStart', 'lengths', ...(card.isSplit ? ['firstPieces', 'gaps'] as const : [])] as const).find((field) => card[field] === undefined);
  if (needed) return { fix: needed };
  const { breakCount, mealMinutes } = card;
  return {
    name: card.name.trim(), earliestStart: card.earliestStart ?? 0, latestStart: card.latestStart ?? 0, startStep: card.startStep ?? HALF_HOUR, lengths: minutes(card.lengths),
    ...(mealMinutes && !card.isSplit && { meal: { minutes: mealMinutes, from: (card.mealFrom ?? 0) * HOUR, to: (card.mealTo ?? card.mealFrom ?? 0) * HOUR, step: card.mealStep, paid: card.mealPaid } }),
    ...(breakCount && { breaks: { count: breakCount, minutes: card.breakMinutes ?? 15 } }),
    ...(card.isSplit && { split: { firstPieces: minutes(card.firstPieces), gaps: minutes(card.gaps) } }),
    ...(card.partTime && { partTime: true }),
    ...given('paidHours', card.paidHours), ...given('cost', card.cost), ...given('fewest', card.fewest), ...given('most', card.most),
    ...(card.days && { days: card.days }),
  };
}

export const isRow = (row: ReturnType<typeof rowOf>): row is ShiftRow => !('fix' in row);

const minutes = (hours: ListEntry) => (hours ?? []).map((each) => Math.round(each * HOUR));

function given<Key extends 'paidHours' | 'cost' | 'fewest' | 'most'>(key: Key, entry: Entry): Partial<Pick<ShiftRow, Key>> {
  return typeof entry === 'number' ? { [key]: entry } as Partial<Pick<ShiftRow, Key>> : {};
}

/** A name that no other shift has: the sheet and the roster tell shifts apart by it. */
export function freeName(wanted: string, cards: readonly Pick<Card, 'name'>[]): string {
  const taken = new Set(cards.map(({ name }) => name.trim().toLowerCase()));
  if (!taken.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) if (!taken.has(`${wanted} ${number}`.toLowerCase())) return `${wanted} ${number}`;
}
