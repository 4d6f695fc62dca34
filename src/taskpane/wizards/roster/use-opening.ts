import { useEffect, type Dispatch } from 'react';
import type { WorkbookPort } from '../../../workbook/port';
import { splitReference } from '../../../sheets/sheet-reference';
import type { JobProps } from '../../job';
import { qualifiedAddress } from '../../parts';
import type { Intent } from '../../route';
import { useWorkbook } from '../../workbook-context';
import { entriesOf, othersOf, searchOf } from './entries';
import { likeliestPeople } from './likeliest-people';
import { shiftsSheets, type ShiftsSheet } from './shifts-sheets';
import { standingRoster } from './standing';
import type { Restored, RosterAction } from './state';

/** How the wizard starts: from a roster that stands, from the shifts that another job hands over, or by looking around. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<RosterAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const sheets = await shiftsSheets(port);
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await restoredFrom(port, sheets, memoryKey, intent) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored });
      const likely = likeliestPeople(await port.tables());
      if (stale) return;
      dispatch({
        type: 'opened', sheets, shiftsKey: (named(sheets, round === 0 ? detail : undefined) ?? sheets[0])?.key ?? null,
        ...(likely ? { found: { kind: 'table', ...likely }, address: qualifiedAddress(likely.candidate) } : { found: { kind: 'none' }, address: '' }),
      });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}

/** The sheet of shifts that an address or a name means. */
function named(sheets: readonly ShiftsSheet[], detail: string | undefined): ShiftsSheet | undefined {
  if (detail === undefined) return undefined;
  const wanted = (splitReference(detail).sheet ?? detail).toLowerCase();
  return sheets.find(({ sheet }) => sheet.toLowerCase() === wanted);
}

/** What the workbook remembers of a roster, and the roster that stands in its cells. */
async function restoredFrom(port: WorkbookPort, sheets: readonly ShiftsSheet[], key: string, intent: Intent): Promise<Restored | null> {
  const standing = await standingRoster(port, key);
  if (!standing) return null;
  const { memory } = standing;
  const { asked, from, sheet } = memory;
  const shifts = sheets.find((each) => each.sheet === from.shiftsSheet) ?? null;
  return {
    sheet, sheets, standing, shiftsKey: (shifts ?? sheets[0])?.key ?? null, firstDay: asked.firstDay,
    address: await port.today({ ...from.people, wholeBlock: from.people.wholeBlock ?? false }),
    entries: entriesOf(asked.rules, Math.round(asked.days / 7), searchOf(memory)), others: othersOf(asked.rules),
    // Without its shifts nothing can be planned at once: the planner looks first.
    step: intent === 'refresh' && shifts ? 'preview' : 'data',
  };
}
