import { useEffect, type Dispatch } from 'react';
import type { Aim } from '../../../core/kpi/catalogue/indicator';
import type { JobProps } from '../../job';
import { useWorkbook } from '../../workbook-context';
import { figuresInWorkbook } from '../figures/figures-in-workbook';
import { rememberedWeights } from './remembered';
import type { WeightsAction } from './state/reducer';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, or by looking for figures. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<WeightsAction>, round: number, aims: Readonly<Record<Aim, string>>): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedWeights(port, memoryKey, intent, aims) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored });
      if (round === 0 && detail !== undefined) return dispatch({ type: 'found', found: { kind: 'own' }, address: detail });
      const { found, address } = await figuresInWorkbook(port);
      if (!stale) dispatch({ type: 'found', found, address });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round, aims]);
}
