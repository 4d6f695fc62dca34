import { useEffect, type Dispatch } from 'react';
import { qualifiedAddress } from '../../parts';
import type { JobProps } from '../../job';
import { useWorkbook } from '../../workbook-context';
import { likeliestTable } from './likeliest-table';
import { rememberedStaffing } from './remembered';
import type { StaffingAction } from './state';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, or by looking for a table of calls. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<StaffingAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const remembered = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedStaffing(port, memoryKey, intent) : null;
      if (stale) return;
      if (remembered) {
        dispatch({ type: 'restore', remembered });
        return;
      }
      if (round === 0 && detail !== undefined) {
        dispatch({ type: 'found', found: { kind: 'own' }, address: detail });
        return;
      }
      const likely = likeliestTable(await port.tables());
      if (stale) return;
      if (!likely) dispatch({ type: 'found', found: { kind: 'none' }, address: '' });
      else dispatch({ type: 'found', found: { kind: 'table', ...likely }, address: qualifiedAddress(likely.candidate) });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}
