import { useEffect, useMemo, useState } from 'react';
import type { RosterRequest, RosterResult } from '../../../core/scheduling/rostering';
import type { Plan } from '../../../sheets/plan';
import { rosterNames } from '../../../sheets/roster/roster-names';
import { rosterPlan } from '../../../sheets/roster/roster-plan';
import type { LoggedChange, RosterNames, RosterSource } from '../../../sheets/roster/request';
import type { Region } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import type { Where } from '../writing/writing';
import type { SearchSettings } from './entries';
import { likeDays } from './horizon';
import type { PeopleAnalysis } from './people-analysis';
import type { Standing } from './standing';
import type { Shifts } from './use-shifts';

export interface RosterPlan {
  readonly plan: Plan;
  readonly names: RosterNames;
}

interface Made {
  readonly request: RosterRequest;
  readonly result: RosterResult;
  readonly search: SearchSettings;
  readonly shifts: Extract<Shifts, { kind: 'read' }>;
  readonly region: Region;
  readonly analysis: PeopleAnalysis;
  readonly standing: Standing | null;
  readonly where: Where;
}

/** The sheets of a roster that was found; null until it is, and until it is known which names are free. */
export function usePlan(made: Made | null): RosterPlan | null {
  const { words, locale } = useWords();
  const names = useNames(made);
  return useMemo(() => {
    if (!made || !names) return null;
    const { request, result, search, standing } = made;
    const writtenAt = new Date();
    const plan = rosterPlan({
      source: sourceOf(made), names, asked: request, result, search, log: logOf(request, result, standing, writtenAt), words: words.sheets.roster, locale, writtenAt, version: builtVersion(),
    });
    return { plan, names };
  }, [made, names, words, locale]);
}

/** A refresh keeps the names; otherwise free ones, with the planner's own for the roster itself. */
function useNames(made: Made | null): RosterNames | null {
  const port = useWorkbook();
  const { words } = useWords();
  const [taken, setTaken] = useState<{ readonly sheets: readonly string[]; readonly tables: readonly string[] } | null>(null);
  const isMade = made !== null;
  useEffect(() => {
    if (!isMade) return;
    let stale = false;
    void Promise.all([port.sheetNames(), port.tableNames()]).then(([sheets, tables]) => {
      if (!stale) setTaken({ sheets, tables });
    });
    return () => {
      stale = true;
    };
  }, [port, isMade]);
  return useMemo(() => {
    if (!made || !taken) return null;
    const { where, standing } = made;
    if (where.refresh && where.before !== null && standing) {
      const { sheets: { cover, fairness, log }, logTable } = standing.memory;
      return { roster: where.before, cover, shares: fairness, log, logTable };
    }
    const free = rosterNames(words.sheets.roster, taken.sheets, taken.tables);
    return where.sheet.trim() === '' ? free : { ...free, roster: where.sheet.trim() };
  }, [made, taken, words]);
}

function sourceOf({ request, shifts, region, analysis }: Made): RosterSource {
  const { sheet, address, table, wholeBlock } = region;
  const { firstDay, days } = request;
  return {
    shiftsSheet: shifts.sheet,
    ...(shifts.requiredAddress !== null && { required: { address: shifts.requiredAddress, days: likeDays(shifts.demand, firstDay, days) } }),
    people: { sheet, address, ...(table !== undefined && { table }), wholeBlock, headerRows: analysis.columns.headerRows },
  };
}

/** What the log says already, edits by hand since, and what this plan changes. */
function logOf({ firstDay, people }: RosterRequest, { changes }: RosterResult, standing: Standing | null, writtenAt: Date): LoggedChange[] {
  if (!standing) return [];
  const at = writtenAt.toISOString();
  const shift = standing.memory.asked.firstDay - firstDay;
  return [
    ...standing.log.map((change) => ({ ...change, day: change.day + shift })),
    ...standing.handEdits.map((edit): LoggedChange => ({ ...edit, day: edit.day + shift, at, by: 'hand' })),
    ...changes.map(({ person, day, from, to }): LoggedChange => ({ name: people[person]?.name ?? '', day, from, to, at, by: 'plan' })),
  ];
}
