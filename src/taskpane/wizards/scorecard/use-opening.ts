import { useEffect, type Dispatch } from 'react';
import type { JobProps } from '../../job';
import { useWorkbook } from '../../workbook-context';
import { figuresInWorkbook } from '../figures/figures-in-workbook';
import { knownWeights } from './known-weights';
import { rememberedScorecard } from './remembered';
import type { ScorecardAction } from './state';

/** How the wizard starts: from what a sheet remembers, from cells that another job hands over, or by looking for figures; weights of the workbook at hand. */
export function useOpening({ intent, memoryKey, detail }: Pick<JobProps, 'intent' | 'memoryKey' | 'detail'>, dispatch: Dispatch<ScorecardAction>, round: number): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const weights = await knownWeights(port);
      const restored = round === 0 && intent !== 'start' && memoryKey !== undefined ? await rememberedScorecard(port, memoryKey, intent, weights) : null;
      if (stale) return;
      dispatch({ type: 'weights', weights });
      if (restored) return dispatch({ type: 'restore', restored });
      if (round === 0 && detail !== undefined) return dispatch({ type: 'found', found: { kind: 'own' }, address: detail });
      const { found, address } = await figuresInWorkbook(port);
      if (!stale) dispatch({ type: 'found', found, address });
    };
    void open();
    return () => {
      stale = true;
    };
  }, [port, intent, memoryKey, detail, dispatch, round]);
}
