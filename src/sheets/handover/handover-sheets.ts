import type { SheetPlan } from '../plan';
import { aboutSheet } from './about/about-sheet';
import { assumptionsSheet } from './assumptions/assumptions-sheet';
import { typedLines } from './assumptions/typed-lines';
import { checksSheet } from './checks/checks-sheet';
import { ownChecks } from './checks/own-checks';
import { logSheet } from './log-sheet';
import { comparedRows, comparedSheet } from './map/compared-sheet';
import { mapRows } from './map/map-rows';
import { mapSheet } from './map/map-sheet';
import { handoverNames } from './names';
import { gridsOf } from './reading/grid';
import { leanedOn } from './reading/leaned-on';
import type { HandoverRequest } from './request';

/** The sheets for the reader of a handed-over workbook: what it is, what it leans on, what became of its formulas, whether it holds. */
export function handoverSheets(request: HandoverRequest): readonly SheetPlan[] {
  const { book, conversion } = request;
  const names = handoverNames(request);
  const grids = gridsOf(book);
  const map = mapRows(conversion.cells);
  const compared = comparedRows(map);
  const leaned = leanedOn(book, grids, conversion.cells);
  const groups = leaned.sheets.map(({ grid, cells }) => ({ title: grid.sheet.name, lines: typedLines(grid, cells) }));
  const own = ownChecks(grids);
  return [
    aboutSheet(request, names, own.every(({ passes }) => passes)),
    assumptionsSheet(request, names, groups, leaned.names),
    mapSheet(request, names, map, compared),
    comparedSheet(request, names, map, compared),
    checksSheet(request, names, grids, map, own),
    logSheet(request, names, map),
  ];
}
