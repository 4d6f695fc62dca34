import { Spinner, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { evaluate } from '../../../core/kpi/catalogue/evaluate';
import type { Way } from '../../../core/kpi/catalogue/catalogue';
import { inputsOf } from '../../../core/kpi/catalogue/inputs-of';
import type { InputId } from '../../../core/kpi/catalogue/inputs';
import { resolvedFor } from '../../../core/kpi/catalogue/resolve';
import { isFault } from '../../../core/fault';
import { catalogueWords } from '../../../sheets/kpi/catalogue-words';
import { nativeFormula } from '../../../sheets/kpi/native-formula';
import { sourceColumns } from '../../../sheets/kpi/source-columns';
import { missingFor } from '../../../sheets/kpis/at-hand';
import { numberFormatOf } from '../../../sheets/kpis/formats';
import { useWords } from '../../language-context';
import { FormulaTake, Notice, qualifiedAddress } from '../../parts';
import { shownCell } from '../../parts/shown-cell';
import { NO_TABLE } from '../../wizards/kpi-table/kpi-table-entry';
import { likelyTables } from '../../wizards/kpi-table/likeliest-tables';
import { useKpiTable } from '../../wizards/kpi-table/use-kpi-table';
import { useCandidates } from './use-candidates';

/** The figure as it stands now in the planner's own data, with its formula to take along; or which column it lacks. */
export function LiveFigure({ way }: { readonly way: Way }) {
  const { words: { kpis }, say, locale, numbersIn } = useWords();
  const { inputs: names } = catalogueWords(locale);
  const candidates = useCandidates();
  const wanted = useMemo(() => new Set(inputsOf(way.formula).map(({ input }) => input)), [way]);
  const best = useMemo(() => {
    const tables = likelyTables(candidates ?? [], wanted);
    return tables.map((table) => ({ table, missing: missingFor(way.formula, new Set(table.inputs)) })).sort((a, b) => a.missing.length - b.missing.length)[0] ?? null;
  }, [candidates, wanted, way]);
  const address = best ? qualifiedAddress(best.table.candidate) : '';
  const entry = useMemo(() => (address === '' ? NO_TABLE : { address, chosen: {} }), [address]);
  const { reading, source, table } = useKpiTable(entry, 0, wanted);
  if (candidates === null || (best && reading.reading)) return <Spinner size="tiny" label={kpis.page.looking} />;
  if (!best || !source || !table) return <div style={{ color: tokens.colorNeutralForeground2 }}>{kpis.page.noData}</div>;
  const place = best.table.candidate.table ?? best.table.candidate.sheet;
  // Single values stand in no column: they are asked for when the figure goes into a sheet of its own.
  const at = new Set(Object.keys(source.columns.inputs) as InputId[]);
  const { formula, missing } = resolvedFor(way.formula, at);
  if (!formula) return <div style={{ color: tokens.colorNeutralForeground2 }}>{say(kpis.page.lacks, { table: place, inputs: new Intl.ListFormat(locale, { type: 'conjunction' }).format(missing.map((input) => names[input])) })}</div>;
  const value = evaluate(formula, table.observations);
  const native = nativeFormula(way.formula, sourceColumns(source));
  const totals = table.findings.some(({ code }) => code === 'total-row');
  return (
    <>
      <div>
        {say(kpis.page.from, { table: place })}{' '}
        <strong style={{ fontVariantNumeric: 'tabular-nums' }}>{isFault(value) ? '–' : shownCell(value, numberFormatOf(way.measure), numbersIn)}</strong>
      </div>
      {!isFault(value) && way.measure.unit === 'share' && value > 1 + 1e-9 && <Notice kind="warning">{catalogueWords(locale).findings.checks.above}</Notice>}
      {totals && <Notice kind="warning">{kpis.page.totals}</Notice>}
      {native.kind === 'formula' && <FormulaTake formula={native.text} />}
    </>
  );
}
