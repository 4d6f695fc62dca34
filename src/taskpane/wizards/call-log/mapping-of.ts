import { findLogColumns, LOG_ROLES, mappedColumns, type CallLogMapping, type LogRole } from '../../../core/call-log';
import type { DayOrder } from '../../../core/history/calendar-day';
import type { CallLogState } from './state';

export const LENGTH_ROLES = ['wait', 'talk', 'hold', 'wrap'] as const;
export type LengthRole = (typeof LENGTH_ROLES)[number];

type Choices = Pick<CallLogState, 'looking' | 'chosen' | 'outcomes' | 'units' | 'dayOrder'>;

/** What the columns are: found, as far as the planner has not chosen. Null without a file. */
export function mappingOf({ looking, chosen, outcomes, units, dayOrder }: Choices, usualDayOrder?: DayOrder): CallLogMapping | null {
  if (looking.kind !== 'seen') return null;
  const found = findLogColumns(looking.look.head, chosen, { dayOrder: dayOrder ?? undefined, usualDayOrder });
  const { outcome } = found;
  const lengths = Object.fromEntries(LENGTH_ROLES.flatMap((role) => {
    const column = found[role];
    return column ? [[role, { ...column, secondsPerUnit: units[role] ?? column.secondsPerUnit }]] : [];
  }));
  return { ...found, ...lengths, ...(outcome && { outcome: { ...outcome, values: { ...outcome.values, ...outcomes } } }) };
}

export type MappingProblem =
  | { readonly code: 'noStart' | 'startWithoutDay' }
  | { readonly code: 'sameTwice' | 'notTimes'; readonly header: string };

/** Why nothing can be counted with these columns; null where it can. */
export function mappingProblem(mapping: CallLogMapping, timesIn: (column: number) => boolean): MappingProblem | null {
  const columns = mappedColumns(mapping);
  if (!mapping.start) return { code: 'noStart' };
  const without = (['start', 'answered', 'ended'] as const).map((role) => columns[role]).find((found) => found && !timesIn(found.column));
  if (without) return { code: 'notTimes', header: without.header };
  if (mapping.start.form === 'clock' && !mapping.date) return { code: 'startWithoutDay' };
  const used = LOG_ROLES.flatMap((role: LogRole) => columns[role] ?? []);
  const twice = used.find((found, index) => used.findIndex(({ column }) => column === found.column) < index);
  return twice ? { code: 'sameTwice', header: twice.header } : null;
}
