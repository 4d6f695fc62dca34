import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../job';
import { useWorkbook } from '../../workbook-context';
import { rememberedReports } from './remembered';
import type { ReportsAction } from './state';
import { lookedUp } from './tables/looked-up';

/** How the wizard starts: from what its sheets remember, or by looking for tables. */
export function useOpening({ intent, memoryKey }: Pick<JobProps, 'intent' | 'memoryKey'>, dispatch: Dispatch<ReportsAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedReports(port, memoryKey, intent) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored });
      const tables = await lookedUp(port);
      if (!stale) dispatch({ type: 'found', tables });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, dispatch, round]);
}
