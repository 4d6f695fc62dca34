import type { Plan } from '../plan';
import { sheetReference } from '../sheet-reference';
import { coverLayout } from './cover-layout';
import { coverSheet } from './cover-sheet';
import { rosterLayout, type RosterLayout } from './layout';
import { logSheet } from './log-sheet';
import type { RosterMemory, RosterSheetRequest } from './request';
import { rosterSheet } from './roster-sheet';
import { sharesSheet } from './shares-sheet';

/** The pane's job that plans a roster. */
export const ROSTER = 'roster';

/** A roster with its cover, everybody's share and the log of its changes: four sheets that follow the codes of the first. */
export function rosterPlan(request: RosterSheetRequest): Plan {
  const layout = rosterLayout(request);
  const cover = coverLayout(request);
  const log = logSheet(request);
  return {
    job: ROSTER, sheets: [rosterSheet(request, layout, cover), coverSheet(request, layout, cover), sharesSheet(request, layout), log.sheet], names: [],
    memory: memoryOf(request, layout, log.address),
  };
}

function memoryOf({ source, asked, result, search, names, words }: RosterSheetRequest, { cells, names: nameCells }: RosterLayout, log: string): RosterMemory {
  const { firstDay, days, intervalMinutes, required, shifts, people, rules } = asked;
  return {
    source: sheetReference(source.people.sheet, source.people.address), from: source, asked: { firstDay, days, intervalMinutes, required, shifts, people, rules }, ...(search && { search }), published: result.cells.map((line) => line.join(',')),
    names: nameCells, cells, marks: words.mark, log, logTable: names.logTable, sheets: { roster: names.roster, cover: names.cover, fairness: names.shares, log: names.log },
  };
}

