import { useEffect, type Dispatch } from 'react';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import type { JobProps } from '../../../job';
import { qualifiedAddress } from '../../../parts';
import { useWorkbook } from '../../../workbook-context';
import { likelyTables, type LikelyTable } from '../../../wizards/kpi-table/likeliest-tables';
import type { Basket } from '../basket';
import { lacksOf, wantedInputs } from './needs';
import { rememberedFigures } from './remembered';
import { MOST_TABLES, type InsertAction } from './state';

/** How the wizard starts: from what a sheet remembers, or by looking for the tables that hold what the basket needs. */
export function useOpening({ intent, memoryKey, basket }: Pick<JobProps, 'intent' | 'memoryKey'> & { readonly basket: Basket }, dispatch: Dispatch<InsertAction>): void {
  const port = useWorkbook();
  useEffect(() => {
    let stale = false;
    const open = async () => {
      const restored = intent !== 'start' && memoryKey !== undefined ? await rememberedFigures(port, memoryKey, intent) : null;
      if (stale) return;
      if (restored) return dispatch({ type: 'restore', restored });
      const found = enough(likelyTables(await port.tables(), wantedInputs(basket)), basket);
      if (stale) return;
      dispatch({ type: 'found', found: found.length > 0 ? { kind: 'tables', candidates: found.map(({ candidate }) => candidate) } : { kind: 'none' }, addresses: found.map(({ candidate }) => qualifiedAddress(candidate)) });
    };
    void open();
    return () => {
      stale = true;
    };
    // The basket it was opened with; what is left out later changes no tables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [port, intent, memoryKey, dispatch]);
}

/** The table that leaves least to be wished for, then those that bring what is still missing. */
function enough(likely: readonly LikelyTable[], basket: Basket): LikelyTable[] {
  const taken: LikelyTable[] = [];
  const lacking = (tables: readonly LikelyTable[]) => lacksOf(basket, tables.map(({ found }) => found)).reduce((sum, { missing, apart }) => sum + missing.length + Number(apart), 0);
  let missing = Infinity;
  while (taken.length < MOST_TABLES && missing > 0) {
    const best = likely.filter((table) => !taken.includes(table)).map((table) => ({ table, left: lacking([...taken, table]), holds: holding(table, basket) })).sort((a, b) => a.left - b.left || b.holds - a.holds)[0];
    if (!best || best.left >= missing) break;
    taken.push(best.table);
    missing = best.left;
  }
  return taken;
}

function holding({ inputs }: LikelyTable, basket: Basket): number {
  const wanted = wantedInputs(basket);
  return inputs.filter((input: InputId) => wanted.has(input)).length;
}
