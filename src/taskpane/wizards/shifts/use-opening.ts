import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../job';
import { qualifiedAddress } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { knownStaffing } from './known-staffing';
import { likeliestRequirement } from './likeliest-requirement';
import { rememberedShifts } from './remembered';
import type { ShiftsAction } from './state';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, from a staffing sheet, or by looking for a requirement. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<ShiftsAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedShifts(port, memoryKey, intent) : null;
      if (stale) return;
      if (restored) dispatch({ type: 'restore', restored });
      const staffing = await knownStaffing(port);
      if (stale) return;
      const [newest] = staffing;
      if (restored) return dispatch({ type: 'found', found: { kind: 'remembered' }, address: '', staffing });
      if (round === 0 && detail !== undefined) {
        const own = staffing.find(({ address }) => address === detail);
        return dispatch({ type: 'found', found: own ? { kind: 'staffing', sheet: own.sheet } : { kind: 'own' }, address: detail, staffing, ...(own && { chosen: own.chosen.agents }) });
      }
      if (newest) return dispatch({ type: 'found', found: { kind: 'staffing', sheet: newest.sheet }, address: newest.address, chosen: newest.chosen.agents, staffing });
      const likely = likeliestRequirement(await port.tables());
      if (stale) return;
      dispatch(likely
        ? { type: 'found', found: { kind: 'table', ...likely }, address: qualifiedAddress(likely.candidate), staffing } : { type: 'found', found: { kind: 'none' }, address: '', staffing });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}
