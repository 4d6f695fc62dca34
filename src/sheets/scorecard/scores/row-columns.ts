import type { Half } from '../../../core/kpi/catalogue/indicator';
import { halfOf, partScore } from '../../../core/kpi/scorecard';
import { levelOf } from '../../../core/kpi/figures';
import { say } from '../../../locales/say';
import { columnName } from '../../area';
import type { Block, PlannedCell } from '../../plan';
import { NONE, quoted } from '../formula-text';
import { across, actualKey, FIRST_ROW, HEADER_ROW, scoreKey, type Layout } from '../layout';
import { numberFormatOf, SHARE } from '../number-formats';
import { scoreText } from '../rule-formulas';
import { serialOf, shown, type SheetRow, type Setup } from '../setup';
import { sourceCells } from '../source';
import { BETWEEN } from '../unit-labels';
import { KEY } from './chosen-block';
import { TICK, type RuleCells } from './left-strip';

type Value = string | number;

interface Piece {
  readonly row: number;
  readonly formula?: string;
  readonly values: readonly Value[];
}
interface RowColumn {
  readonly key: string;
  readonly header: string;
  readonly numberFormat?: string;
  readonly link?: true;
  readonly pieces: readonly Piece[];
}

/** Every row of the planner's table with its scores, and means above them where a level has no rows of its own. One formula a column. */
export function rowColumns(setup: Setup, layout: Layout, rules: RuleCells): Block[] {
  const columns = [...keyColumns(setup, layout), ...actualColumns(setup, layout), ...scoreColumns(setup, layout, rules), ...totalColumns(setup, layout, rules)];
  const { rows: band } = layout;
  const header: Block = { kind: 'cells', at: `${columnName(band.first)}${HEADER_ROW}`, rows: [columns.map((column): PlannedCell => ({ content: column.header, style: 'header' }))] };
  return [header, ...columns.flatMap(({ key, pieces, numberFormat, link }) => pieces.filter(({ values }) => values.length > 0).map(({ row, formula, values }): Block => {
    const at = `${band.letter(key)}${row}`;
    if (formula !== undefined) return { kind: 'spill', at, formula, rows: values.length, columns: 1, style: link ? 'link' : 'formula', numberFormat, sample: values.map((value) => [value]) };
    return { kind: 'cells', at, rows: values.map((value) => [{ content: value === '' ? null : value, style: 'formula', numberFormat }]) };
  }))];
}

const rolledRows = ({ rolledUp }: Setup) => [...rolledUp.team, ...rolledUp.centre];

/** Above: written as they are; below: read from the planner's column, or written where a formula can't read it. */
function split(setup: Setup, layout: Layout, value: (row: SheetRow) => Value, formula: string | undefined): Piece[] {
  return [
    { row: FIRST_ROW, values: rolledRows(setup).map(value) },
    { row: layout.tableRow, values: setup.tableRows.map(value), ...(formula !== undefined && { formula }) },
  ];
}

function keyColumns(setup: Setup, layout: Layout): RowColumn[] {
  const { request: { source, words }, labels, dated } = setup;
  const { rows: band, units } = layout;
  const { keys } = source.columns;
  const read = (column: number | null, formula: (cells: string) => string) => (column === null ? undefined : formula(sourceCells(source, column)));
  const wholes = source.wholes.length === 0 ? null : `{${source.wholes.map(quoted).join(',')}}`;
  const name = (cells: string) => (wholes === null ? `=TRIM(${cells})` : `=IF(ISNUMBER(MATCH(TRIM(${cells}),${wholes},0)),"",TRIM(${cells}))`);
  const month = read(keys.month, (cells) => `=IF(ISNUMBER(${cells}),INT(${cells})-DAY(${cells})+1,"")`);
  const [team, agent] = [band.cells('team'), band.cells('agent')];
  const everyRow = [...rolledRows(setup), ...setup.tableRows];
  const whole = (formula: string, value: (row: SheetRow) => Value): Piece[] => [{ row: FIRST_ROW, formula, values: everyRow.map(value) }];
  const agentText = labels.agentsWithTeam ? `${agent}&IF(${team}="","",${quoted(BETWEEN)}&${team})` : agent;
  const teamText = labels.teamPrefix === '' ? team : `${quoted(labels.teamPrefix)}&${team}`;
  const { level } = words;
  return [
    { key: 'month', header: words.rows.month, numberFormat: words.monthFormat, link: true, pieces: split(setup, layout, ({ figure }) => serialOf(figure?.month ?? null), source.liveMonths ? month : undefined) },
    { key: 'team', header: words.rows.team, link: true, pieces: split(setup, layout, ({ figure }) => figure?.team ?? '', read(keys.team, name)) },
    { key: 'agent', header: words.rows.agent, link: true, pieces: split(setup, layout, ({ figure }) => figure?.agent ?? '', read(keys.agent, name)) },
    {
      key: 'level', header: words.rows.level,
      pieces: whole(`=IF(${agent}<>"",${quoted(level.agent)},IF(${team}<>"",${quoted(level.team)},${quoted(level.centre)}))`, ({ figure }) => level[figure ? levelOf(figure) : 'centre']),
    },
    { key: 'unit', header: words.rows.unit, pieces: whole(`=IF(${agent}<>"",${agentText},IF(${team}<>"",${teamText},${quoted(words.whole)}))`, ({ figure, label }) => (figure ? label : words.whole)) },
    {
      key: 'key', header: words.rows.key, numberFormat: '0',
      pieces: whole(`=IFERROR(MATCH(${band.cells('unit')},${units.cells('unit')},0)*${KEY}${dated ? `+${band.cells('month')}` : ''},"")`, ({ figure, label }) => {
        const unit = labels.texts.indexOf(label);
        return figure === null || unit < 0 ? '' : (unit + 1) * KEY + (dated ? Number(serialOf(figure.month)) : 0);
      }),
    },
  ];
}

function actualColumns(setup: Setup, layout: Layout): RowColumn[] {
  const { request: { indicators, figures, source, words }, rolledUp, dated, finest } = setup;
  const { rows: band, tableRow } = layout;
  const own = (key: string) => fromRow(band.cells(key), tableRow);
  return indicators.map(({ indicator, column }, index): RowColumn => {
    const place = figures.columns.findIndex((one) => one.column === column);
    const { times } = figures.columns[place]!;
    const cells = sourceCells(source, column);
    const value = ({ scored }: SheetRow) => shown(scored?.actuals[index]);
    const mean = (rows: readonly SheetRow[], first: number, level: 'team' | 'centre'): Piece => {
      const here = (key: string) => `$${band.letter(key)}$${first}:$${band.letter(key)}$${first + rows.length - 1}`;
      const among = [own('level'), quoted(words.level[level === 'team' ? 'agent' : finest]), ...(dated ? [own('month'), here('month')] : []), ...(level === 'team' ? [own('team'), `"="&${here('team')}`] : [])];
      return { row: first, formula: `=IFERROR(AVERAGEIFS(${[own(actualKey(index)), ...among].join(',')}),"")`, values: rows.map(value) };
    };
    return {
      key: actualKey(index), header: say(words.rows.actual, { name: indicator.name }, 'en'), link: true, numberFormat: numberFormatOf(indicator, figures.rows.map(({ values }) => values[place] ?? null)),
      pieces: [
        mean(rolledUp.team, FIRST_ROW, 'team'), mean(rolledUp.centre, FIRST_ROW + rolledUp.team.length, 'centre'),
        { row: tableRow, formula: `=IF(ISNUMBER(${cells}),${cells}${times === 1 ? '' : `*${times}`},"")`, values: setup.tableRows.map(value) },
      ],
    };
  });
}

/** `$G$18:$G$437` of `$G$6:$G$437`. */
function fromRow(cells: string, row: number): string {
  return cells.replace(/\$\d+:/, `$${row}:`);
}

function scoreColumns(setup: Setup, { rows: band }: Layout, rules: RuleCells): RowColumn[] {
  const { request: { indicators, words } } = setup;
  const everyRow = [...rolledRows(setup), ...setup.tableRows];
  return indicators.map(({ indicator, rule }, index): RowColumn => {
    const x = band.cells(actualKey(index));
    return {
      key: scoreKey(index), header: say(words.rows.score, { name: indicator.name }, 'en'), numberFormat: SHARE,
      pieces: [{
        row: FIRST_ROW, formula: `=IF(ISNUMBER(${x}),IF(${rules.check(index)}="${TICK}",${scoreText(rule, x, rules.rule(index))},""),"")`,
        values: everyRow.map(({ scored }) => shown(scored?.scores[index])),
      }],
    };
  });
}

function totalColumns(setup: Setup, layout: Layout, { weights, totalWeight, halves: halfCells }: RuleCells): RowColumn[] {
  const { request: { indicators, words }, halves } = setup;
  const { rows: band, setting } = layout;
  const everyRow = [...rolledRows(setup), ...setup.tableRows];
  const scores = across(band, scoreKey(0), scoreKey(indicators.length - 1));
  const [has, marks] = [`IF(ISNUMBER(${scores}),1,0)`, `IF(ISNUMBER(${scores}),${scores},0)`];
  const asZero = `${setting('missing')}=${quoted(words.missing.zero)}`;
  const [found, total] = [band.cells('found'), band.cells('total')];
  const half = (one: Half): RowColumn => {
    const own = `IF(${halfCells}=${quoted(words.half[one])},${weights},0)`;
    const score = `MMULT(${marks},${own})`;
    return {
      key: one, header: say(words.rows.half, { name: words.half[one] }, 'en'), numberFormat: SHARE,
      pieces: [{
        row: FIRST_ROW, formula: `=IF(ISNUMBER(${total}),IFERROR(${score}/IF(${asZero},SUM(${own}),MMULT(${has},${own})),""),"")`,
        values: everyRow.map(({ scored }) => shown(scored?.total === null || !scored ? null : partScore({ unit: 0, month: null, ...scored }, (index) => halfOf(indicators[index]!.indicator) === one).score)),
      }],
    };
  };
  return [
    { key: 'found', header: words.rows.found, numberFormat: SHARE, pieces: [{ row: FIRST_ROW, formula: `=MMULT(${has},${weights})/${totalWeight}`, values: everyRow.map(({ scored }) => scored?.found ?? 0) }] },
    {
      key: 'total', header: words.rows.total, numberFormat: SHARE,
      pieces: [{ row: FIRST_ROW, formula: `=IF(${found}>0,MMULT(${marks},${weights})/${totalWeight}/IF(${asZero},1,${found}),${quoted(NONE)})`, values: everyRow.map(({ scored }) => scored?.total ?? NONE) }],
    },
    ...halves.map(half),
  ];
}

