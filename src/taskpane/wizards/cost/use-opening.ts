import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../job';
import { qualifiedAddress } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { rememberedCost } from './remembered';
import { knownStaffing } from './source/known-staffing';
import { likeliestMonths } from './source/likeliest-months';
import type { CostAction } from './state';

/** How the wizard starts: from what a workbook remembers, from cells that another job hands over, or by looking for a staffing sheet or months. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<CostAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const staffing = await knownStaffing(port);
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedCost(port, memoryKey, intent, staffing) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored, staffing });
      if (round === 0 && detail !== undefined) return dispatch({ type: 'found', sources: { staffing, origin: { kind: 'table' }, address: detail, found: 'own' } });
      const months = likeliestMonths(await port.tables());
      if (stale) return;
      const [newest] = staffing;
      const origin = newest ? { kind: 'staffing', sheet: newest.sheet } as const : months ? { kind: 'table' } as const : { kind: 'typed' } as const;
      dispatch({ type: 'found', sources: { staffing, origin, address: months ? qualifiedAddress(months) : '', found: months ? 'found' : 'none' } });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}
