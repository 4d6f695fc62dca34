import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { areaAddress, columnName } from '../../sheets/area';
import type { Plan, SheetPlan, StyleName } from '../../sheets/plan';
import { useWords } from '../language-context';
import { plannedGrid } from './planned-grid';
import { shownCell } from './shown-cell';
import { hiddenFromSight } from './step-bar';

export interface PlanPreviewProps {
  readonly plan: Plan;
  /** How many rows to show from the top of each sheet, and from its end; 24 and 2 unless told. */
  readonly firstRows?: number;
  readonly lastRows?: number;
}

const useStyles = makeStyles({
  sheet: { display: 'flex', flexDirection: 'column', gap: '6px' },
  where: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  scroll: {
    overflow: 'auto', maxHeight: '320px', border: `1px solid ${tokens.colorNeutralStroke1}`, borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  grid: { width: 'max-content', borderCollapse: 'separate', borderSpacing: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  edge: { position: 'sticky', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular, padding: '1px 4px', textAlign: 'center', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  top: { top: 0, zIndex: 1 },
  left: { left: 0, textAlign: 'right' },
  cell: { padding: '1px 6px', whiteSpace: 'nowrap', maxWidth: '160px', overflow: 'hidden', textOverflow: 'ellipsis', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  // Longer than its column, text runs on over empty neighbours, as on a sheet.
  running: { maxWidth: 0, overflow: 'visible' },
  number: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  soft: { color: tokens.colorNeutralForeground2 },
  bold: { fontWeight: tokens.fontWeightSemibold },
  header: { backgroundColor: tokens.colorNeutralBackground4, fontWeight: tokens.fontWeightSemibold },
  input: { backgroundColor: tokens.colorPaletteYellowBackground1, color: tokens.colorPaletteBlueForeground2 },
  link: { color: tokens.colorPaletteGreenForeground2 },
  gap: { padding: '2px 6px', color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground2 },
  list: { margin: 0, paddingLeft: '16px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300, color: tokens.colorNeutralForeground2 },
});

// Whole sentences, written to run over the columns beside them.
const RUNNING: readonly StyleName[] = ['title', 'subtitle', 'note'];

/** The very cells that a plan will write: where, how they look, what else comes with them. */
export function PlanPreview({ plan, firstRows = 24, lastRows = 2 }: PlanPreviewProps) {
  const styles = useStyles();
  const { words, say } = useWords();
  return (
    <div className={styles.sheet}>
      {plan.sheets.map((sheet) => <SheetPreview key={sheet.name} sheet={sheet} firstRows={firstRows} lastRows={lastRows} />)}
      {plan.names.length > 0 && (
        <ul className={styles.list}>
          <li>{say(words.parts.preview.names, { count: plan.names.length, list: plan.names.map(({ name }) => name).join(', ') })}</li>
        </ul>
      )}
    </div>
  );
}

function SheetPreview({ sheet, firstRows, lastRows }: { sheet: SheetPlan; firstRows: number; lastRows: number }) {
  const styles = useStyles();
  const { words, say, numbersIn } = useWords();
  const grid = useMemo(() => plannedGrid(sheet), [sheet]);
  const address = areaAddress({ row: 0, column: 0, rows: grid.rows, columns: grid.columns });
  const cut = grid.rows > firstRows + lastRows + 1;
  const upper = Array.from({ length: cut ? firstRows : grid.rows }, (_, row) => row);
  const lower = cut ? Array.from({ length: lastRows }, (_, index) => grid.rows - lastRows + index).filter((row) => hasCells(row)) : [];
  function hasCells(row: number): boolean {
    return Array.from({ length: grid.columns }, (_, column) => grid.at(row, column)).some((cell) => cell !== undefined);
  }
  const columns = Array.from({ length: grid.columns }, (_, column) => column);
  const look: Partial<Record<StyleName, string>> = {
    title: styles.title, subtitle: styles.soft, note: styles.soft, unit: styles.soft, header: styles.header, 'code-header': styles.header, total: styles.bold,
    input: styles.input, code: styles.input, link: styles.link,
  };

  const line = (row: number) => (
    <tr key={row}>
      <th scope="row" className={mergeClasses(styles.edge, styles.left)}>{row + 1}</th>
      {columns.map((column) => {
        const cell = grid.at(row, column);
        const running = cell?.style !== undefined && RUNNING.includes(cell.style) && grid.at(row, column + 1) === undefined;
        return (
          <td
            key={column}
            title={cell?.formula}
            className={mergeClasses(styles.cell, running && styles.running, typeof cell?.value === 'number' && styles.number, cell?.style && look[cell.style])}
          >
            {shownCell(cell?.value, cell?.numberFormat, numbersIn)}
            {(cell?.style === 'input' || cell?.style === 'code') && <span style={hiddenFromSight}> ({words.parts.preview.input})</span>}
          </td>
        );
      })}
    </tr>
  );

  return (
    <div className={styles.sheet}>
      <h3 className={styles.where}>{say(words.parts.preview.where, { sheet: sheet.name, address })}</h3>
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={say(words.parts.preview.grid, { sheet: sheet.name })}>
        <table className={styles.grid}>
          <colgroup>
            <col />
            {columns.map((column) => <col key={column} style={widthOf(sheet, column)} />)}
          </colgroup>
          <thead>
            <tr>
              <td className={mergeClasses(styles.edge, styles.top, styles.left)} />
              {columns.map((column) => <th key={column} scope="col" className={mergeClasses(styles.edge, styles.top)}>{columnName(column)}</th>)}
            </tr>
          </thead>
          <tbody>
            {upper.map(line)}
            {cut && (
              <tr><td className={styles.gap} colSpan={grid.columns + 1}>{say(words.parts.preview.rowsBetween, { rows: grid.rows - upper.length - lower.length })}</td></tr>
            )}
            {lower.map(line)}
          </tbody>
        </table>
      </div>
      {(sheet.tables.length > 0 || sheet.charts.length > 0) && (
        <ul className={styles.list}>
          {sheet.tables.map((table) => <li key={table.name}>{say(words.parts.preview.table, { name: table.name, address: table.address })}</li>)}
          {sheet.charts.map((chart) => <li key={chart.name}>{say(words.parts.preview.chart, { title: chart.title })}</li>)}
        </ul>
      )}
    </div>
  );
}

/**
 * As wide as on the sheet, so that notes beside the plan do not run into it. Only the first column is as wide as its
 * labels: in a narrow pane the values beside them must be seen.
 */
function widthOf({ columnWidths }: SheetPlan, column: number): { readonly width: string } | undefined {
  const characters = columnWidths[column];
  return characters === undefined || column === 0 ? undefined : { width: `${characters}ch` };
}
