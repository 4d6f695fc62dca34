import type { RosterPerson, RosterShift, StandingRoster } from '../../../core/scheduling/rostering';
import { readRoster, type ReadRoster } from '../../../sheets/roster/read-roster';
import { readLog } from '../../../sheets/roster/read-log';
import type { LoggedChange, RosterMemory } from '../../../sheets/roster/request';
import type { WorkbookPort } from '../../../workbook/port';
import { cellsAt } from '../table/cells-at';

/** What the workbook remembers of a roster's sheet, with its name today. */
export type KnownRoster = RosterMemory & { readonly sheet: string };

/** A roster as it stands in its cells. */
export interface Standing {
  readonly key: string;
  readonly memory: KnownRoster;
  readonly read: ReadRoster;
  readonly roster: StandingRoster;
  /** Cells that differ from what was last planned or logged. */
  readonly handEdits: readonly Omit<LoggedChange, 'at' | 'by'>[];
  /** What the log says, oldest first. */
  readonly log: readonly LoggedChange[];
}

export async function rosterAt(port: WorkbookPort, key: string): Promise<KnownRoster | null> {
  const memory = await port.recall(key);
  return isRoster(memory) ? memory : null;
}

/** The roster on the sheet now; null where its cells are not to be found. */
export async function standingRoster(port: WorkbookPort, key: string): Promise<Standing | null> {
  const memory = await rosterAt(port, key);
  return memory && standingOf(port, key, memory);
}

export async function standingOf(port: WorkbookPort, key: string, memory: KnownRoster): Promise<Standing | null> {
  const [names, cells] = await Promise.all([cellsAt(port, memory.sheet, memory.names), cellsAt(port, memory.sheet, memory.cells)]);
  if (!names.some(([name]) => String(name).trim() !== '')) return null;
  const read = readRoster(memory, cells, names);
  const { people } = memory.asked;
  return {
    key, memory, read, log: readLog(memory, await logRows(port, memory)),
    roster: { people: people.map(({ name }, person) => ({ name, cells: read.cells[person] ?? [] })), locked: read.locked },
    handEdits: differences(memory, read.cells),
  };
}

async function logRows(port: WorkbookPort, { logTable }: RosterMemory) {
  // A table reaches over the rows that were put below it; an address would not.
  const region = await port.read(logTable);
  return 'values' in region ? region.values : [];
}

/** Cells that are not as last planned or logged. */
export function differences({ asked: { people }, published }: Pick<RosterMemory, 'asked' | 'published'>, cells: readonly (readonly string[])[]): Omit<LoggedChange, 'at' | 'by'>[] {
  return people.flatMap(({ name }, person) => {
    const before = (published[person] ?? '').split(',');
    return (cells[person] ?? []).flatMap((to, day) => ((before[day] ?? '') === to ? [] : { name, day, from: before[day] ?? '', to }));
  });
}

/** People with the days of leave and absence that somebody typed into the roster: `after` counts days from the roster's first to theirs. */
export function withTypedDays(people: readonly RosterPerson[], { memory: { asked }, read }: Pick<Standing, 'memory' | 'read'>, after = 0): RosterPerson[] {
  const typed = (kind: 'leave' | 'away', planned: 'leave' | 'unavailable') => {
    const days = new Map<string, number[]>();
    for (const { person, day } of read[kind]) {
      const known = asked.people[person];
      if (known && !known[planned].includes(day)) days.set(known.name, [...(days.get(known.name) ?? []), day - after]);
    }
    return days;
  };
  const [leave, away] = [typed('leave', 'leave'), typed('away', 'unavailable')];
  if (leave.size + away.size === 0) return [...people];
  const joined = (days: readonly number[], more: readonly number[] = []) => [...new Set([...days, ...more.filter((day) => day >= 0)])].sort((a, b) => a - b);
  return people.map((person) => ({ ...person, leave: joined(person.leave, leave.get(person.name)), unavailable: joined(person.unavailable, away.get(person.name)) }));
}

/** Shifts of the roster that stands which are still worked there: their codes go on to mean what they meant. */
export function shiftsInUse({ memory, read }: Standing): RosterShift[] {
  const used = new Set(read.cells.flat());
  return memory.asked.shifts.filter(({ code }) => used.has(code));
}

function isRoster(memory: unknown): memory is KnownRoster {
  if (typeof memory !== 'object' || memory === null) return false;
  const { job, sheet, asked, cells, names, published } = memory as Partial<KnownRoster & { job: string }>;
  return job === 'roster' && typeof sheet === 'string' && typeof cells === 'string' && typeof names === 'string' && Array.isArray(published) && typeof asked === 'object' && asked !== null;
}
