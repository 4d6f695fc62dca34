import { useCallback, useMemo, useRef, useState, type Dispatch } from 'react';
import type { DaySerial } from '../../../core/history/calendar-day';
import { peopleTablePlan, tableArea } from '../../../sheets/people-table';
import { sheetReference } from '../../../sheets/sheet-reference';
import { useWords } from '../../language-context';
import { workbookSentence } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { examplePeople, peopleNeeded } from './example-people';
import type { RosterAction } from './state';
import type { Shifts } from './use-shifts';

export interface PeopleTable {
  readonly count: number;
  readonly making: boolean;
  readonly problem?: string;
  readonly make: () => void;
  readonly cancel: () => void;
}

/** Puts example people in a new sheet, as many as the shifts need, and takes that table. */
export function usePeopleTable(shifts: Shifts | null, firstDay: DaySerial, dispatch: Dispatch<RosterAction>): PeopleTable {
  const port = useWorkbook();
  const speech = useWords();
  const { words: { roster: { peopleTable: words } }, locale } = speech;
  const [making, setMaking] = useState(false);
  const [problem, setProblem] = useState<string | undefined>();
  const stop = useRef<AbortController | null>(null);
  const read = shifts?.kind === 'read' ? shifts : null;
  const count = useMemo(() => (read ? peopleNeeded(read.planned, read.demand.days.length) : 0), [read]);

  const make = useCallback(async () => {
    if (!read) return;
    setMaking(true);
    setProblem(undefined);
    stop.current = new AbortController();
    const people = examplePeople(read.planned, read.demand.days.length, firstDay, words, locale);
    const plan = peopleTablePlan({ people, shiftsSheet: read.sheet, tableName: freeTableName('People', await port.tableNames()), words, locale });
    const result = await port.write(plan, { kind: 'new-sheet' }, { signal: stop.current.signal });
    setMaking(false);
    if (result.kind === 'written') dispatch({ type: 'address', address: sheetReference(result.sheets[0] ?? words.sheet, tableArea(people.length)), made: true });
    else if (result.kind === 'failed') setProblem(workbookSentence(result.reason, speech));
  }, [read, firstDay, words, locale, port, dispatch, speech]);

  return { count, making, problem, make: () => void make(), cancel: useCallback(() => stop.current?.abort(), []) };
}

/** Excel wants table names unique in the workbook, without regard to case. */
function freeTableName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let count = 2; used.has(name.toLowerCase()); count += 1) name = `${wanted}_${count}`;
  return name;
}
