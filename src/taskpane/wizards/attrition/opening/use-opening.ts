import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../../job';
import { qualifiedAddress } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';
import { likeliestTable } from '../data/likeliest-table';
import type { AttritionAction } from '../state';
import { rememberedAttrition } from './remembered';

/** How the wizard starts: from what sheets remember, from cells that another job hands over, or by looking for a table. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<AttritionAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedAttrition(port, memoryKey, intent) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored });
      if (round === 0 && detail !== undefined) return dispatch({ type: 'found', found: { kind: 'own' }, address: detail });
      const likely = likeliestTable(await port.tables());
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
