import { useEffect, useMemo, useState } from 'react';
import type { InputId } from '../../../../core/kpi/catalogue/inputs';
import { catalogueWords } from '../../../../sheets/kpi/catalogue-words';
import { indicatorColumns } from '../../../../sheets/kpis/indicator-columns';
import { kpisPlan } from '../../../../sheets/kpis/kpis-plan';
import type { NoGroups } from '../../../../sheets/kpis/groups';
import { kpiFindings, type KpiFinding } from '../../../../sheets/kpis/quality-block';
import type { KpisRequest, ReadSource } from '../../../../sheets/kpis/request';
import type { Plan } from '../../../../sheets/plan';
import { useWords } from '../../../language-context';
import { builtVersion } from '../../../version';
import { useWorkbook } from '../../../workbook-context';
import { sheetOf } from '../../../wizards/writing/writing';
import type { InsertState } from './state';

export interface PlanAtHand {
  readonly plan: Plan;
  readonly findings: readonly KpiFinding[];
  readonly rows: number;
}

/** The plan, or why rows can't be grouped so; null until tables and settings are there. */
export function usePlan(sources: readonly ReadSource[] | null, { basket, tables, grouping, start, where }: InsertState, singles: Readonly<Partial<Record<InputId, number>>> | null): PlanAtHand | NoGroups | null {
  const { words, locale, numbersIn } = useWords();
  const tableName = useTableName(words.sheets.kpis.sheetName, where.refresh ? where.before : null);
  const sheet = sheetOf(where);
  const chosen = useMemo(() => tables.map((entry) => entry.chosen), [tables]);
  const made = useMemo(() => {
    if (!sources || sources.length === 0 || !singles || basket.length === 0 || tableName === null) return null;
    const request: KpisRequest = {
      sources: sources as KpisRequest['sources'], basket, grouping, singles, start, tableName, chosen, words: words.sheets.kpis, locale, writtenAt: new Date(), version: builtVersion(),
    };
    const plan = kpisPlan(request);
    if ('lacks' in plan) return plan;
    const catalogue = catalogueWords(locale);
    const figures = plan.sheets[0]!.blocks[2];
    return { plan, findings: kpiFindings(request, indicatorColumns(request, catalogue), catalogue, numbersIn), rows: figures?.kind === 'cells' ? figures.rows.length - 1 : 0 };
  }, [sources, basket, grouping, singles, start, tableName, chosen, words, locale, numbersIn]);
  return useMemo(() => {
    if (!made || 'lacks' in made) return made;
    return { ...made, plan: { ...made.plan, sheets: made.plan.sheets.map((one) => ({ ...one, name: sheet === '' ? one.name : sheet })) } };
  }, [made, sheet]);
}

/** A name that no other table has; that of the sheet that is written again. */
function useTableName(wanted: string, refreshed: string | null): string | null {
  const port = useWorkbook();
  const [name, setName] = useState<string | null>(null);
  useEffect(() => {
    let stale = false;
    const look = async () => {
      const [taken, own] = await Promise.all([port.tableNames(), refreshed === null ? null : ownTable(port, refreshed)]);
      if (!stale) setName(own ?? freeName('KPIs', taken));
    };
    void look();
    return () => {
      stale = true;
    };
  }, [port, wanted, refreshed]);
  return name;
}

async function ownTable(port: ReturnType<typeof useWorkbook>, sheet: string): Promise<string | null> {
  for (const key of await port.remembered()) {
    const memory = await port.recall(key) as { job?: unknown; sheet?: unknown; tableName?: unknown } | null;
    if (memory?.job === 'kpis' && memory.sheet === sheet && typeof memory.tableName === 'string') return memory.tableName;
  }
  return null;
}

/** Excel compares names without case. */
function freeName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}
