import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../job';
import { qualifiedAddress } from '../../parts';
import { useWorkbook } from '../../workbook-context';
import { likeliestSchedule } from './likeliest-schedule';
import { rememberedSchedule } from './remembered';
import type { EfficiencyAction } from './state';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, or by looking for a schedule. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<EfficiencyAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedSchedule(port, memoryKey, intent) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored });
      if (round === 0 && detail !== undefined) return dispatch({ type: 'found', found: { kind: 'own' }, address: detail });
      const likely = likeliestSchedule(await port.tables());
      if (stale) return;
      dispatch(likely
        ? { type: 'found', found: { kind: 'table', ...likely }, address: qualifiedAddress(likely.candidate) } : { type: 'found', found: { kind: 'none' }, address: '' });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}
