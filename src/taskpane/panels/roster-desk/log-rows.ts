import type { RosterChange } from '../../../core/scheduling/rostering';
import { typedText } from '../../../sheets/forecasting/typed-text';
import { serialOfDate } from '../../../sheets/forecasting/weekday-names';
import type { LoggedChange, RosterWords } from '../../../sheets/roster/request';
import type { CellValue } from '../../../workbook/port';
import type { Desk } from './desk';

/** Changes made on the sheet as rows of its log, in the order of the log's columns. */
export function logRows({ memory, request }: Desk, changes: readonly RosterChange[], swapped: ReadonlySet<string>, at: Date, reasons: RosterWords['log']['by']): CellValue[][] {
  return changes.map(({ person, day, from, to }) => {
    const by: LoggedChange['by'] = swapped.has(`${person} ${day}`) ? 'swap' : 'hand';
    return [serialOfDate(at), typedText(request.people[person]?.name ?? ''), request.firstDay + day, from || memory.marks.off, to || memory.marks.off, reasons[by]];
  });
}
