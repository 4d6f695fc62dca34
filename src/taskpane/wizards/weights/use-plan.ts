import { useEffect, useMemo, useState } from 'react';
import type { WeighResult } from '../../../core/kpi/weighing';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import type { Plan } from '../../../sheets/plan';
import type { WeightsSettings } from '../../../sheets/weights/request';
import { weightsPlan } from '../../../sheets/weights/weights-plan';
import { useWords } from '../../language-context';
import { builtVersion } from '../../version';
import { useWorkbook } from '../../workbook-context';
import { sheetOf, type Where } from '../writing/writing';
import type { FiguresFor } from './data/figures-for';
import { weightsTableName } from './table-name';

/** The sheet of weights as it would be written; null until there are settings and a result, and the names of tables are known. */
export function usePlan(settings: WeightsSettings | null, result: WeighResult | null, figures: FiguresFor | null, where: Where): Plan | null {
  const port = useWorkbook();
  const { words, locale } = useWords();
  const [taken, setTaken] = useState<readonly string[] | null>(null);
  const [own, setOwn] = useState<string | null>(null);
  const sheet = sheetOf(where);
  const wanted = settings !== null;
  const refreshed = where.refresh ? where.before : null;
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    void Promise.all([port.tableNames(), weightsTableName(port, refreshed)]).then(([names, mine]) => {
      if (stale) return;
      setTaken(names);
      setOwn(mine);
    });
    return () => {
      stale = true;
    };
  }, [port, wanted, refreshed]);
  return useMemo(() => {
    if (!settings || !result || !taken) return null;
    const plan = weightsPlan({
      settings, result, figures: figures?.sheet ?? null, tableName: own ?? freeTableName(taken), words: words.sheets.weights, catalogue: catalogueWords(locale), locale, writtenAt: new Date(), version: builtVersion(),
    });
    return { ...plan, sheets: plan.sheets.map((one) => ({ ...one, name: sheet === '' ? one.name : sheet })) };
  }, [settings, result, figures, taken, own, sheet, words, locale]);
}

/** `Weights`, `Weights2`: Excel compares without case. */
function freeTableName(taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? 'Weights' : `Weights${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
