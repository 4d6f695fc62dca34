import { lightOf } from '../../../core/kpi/scorecard';
import { headingRow, labelledRow } from '../../forecasting/labelled-rows';
import type { PlannedCell } from '../../plan';
import { lightText, seen } from '../formula-text';
import type { Layout } from '../layout';
import { CHANGE, SHARE } from '../number-formats';
import type { ScoresSheet } from '../scores/scores-sheet';
import { serialOf, shown, type Setup } from '../setup';
import { onScores } from './card-rows';

/** What the card shows and by what it is judged. The month follows the latest until one is chosen. */
export function settingRows(setup: Setup, { settings: keys, months }: Layout): PlannedCell[][] {
  const { request: { words, settings }, labels, chosen } = setup;
  const row = (key: (typeof keys)[number]): PlannedCell[] => {
    const line = (content: string | number, numberFormat?: string, sample?: string | number) =>
      labelledRow({ label: words.setting[key], content, style: 'input', numberFormat, sample, unit: '', note: words.setting[`${key}Note`] });
    switch (key) {
      case 'month': {
        const latest = settings.month === null || serialOf(chosen.month) !== serialOf(settings.month);
        return latest && months ? line(`=MAX(${months.from('month')})`, words.monthFormat, serialOf(chosen.month)) : line(serialOf(chosen.month), words.monthFormat);
      }
      case 'unit': return line(labels.texts[chosen.unit] ?? '');
      case 'green': return line(settings.lights.green, SHARE);
      case 'amber': return line(settings.lights.amber, SHARE);
      case 'missing': return line(words.missing[settings.missing]);
    }
  };
  return [headingRow(words.settings, words.value, '', words.note), ...keys.map(row)];
}

/** The chosen unit in a glance. The light stands two rows below the heading. */
export function resultRows(setup: Setup, layout: Layout, { chosen: at }: ScoresSheet, firstRow: number): PlannedCell[][] {
  const { request: { words, settings }, dated, chosen: { now, before, unit, standings } } = setup;
  const on = onScores(setup);
  const { table, setting } = layout;
  const standing = standings[unit]!;
  const total = now?.total ?? null;
  const cells = (key: string) => table.cells(key);
  const mine = (key: string) => `INDEX(${cells(key)},MATCH(${setting('unit')},${cells('unit')},0))`;
  const { results } = words;
  const totalCell = `$B$${firstRow}`;
  const line = (key: 'total' | 'light' | 'rank' | 'before' | 'change' | 'found', content: string, sample: string | number, numberFormat?: string): PlannedCell[] =>
    labelledRow({ label: results[key], content, sample, style: 'total', numberFormat, unit: '', note: results[`${key}Note`] });
  return [
    headingRow(words.result, words.value, '', words.note),
    line('total', `=${seen(on(at.cell('total')))}`, shown(total), SHARE),
    line('light', lightText(totalCell, setting('green'), setting('amber'), words.light), total === null ? '' : words.light[lightOf(total, settings.lights)]),
    line('rank', `=IF(ISNUMBER(${mine('rank')}),${mine('rank')}&" / "&SUMPRODUCT((${cells('level')}=${mine('level')})*ISNUMBER(${cells('total')})),"")`, standing.rank === null ? '' : `${standing.rank} / ${standing.of}`),
    ...(dated ? [
      line('before', `=${seen(on(at.cell('totalBefore')))}`, shown(before?.total), SHARE),
      line('change', `=IF(COUNT($B$${firstRow},$B$${firstRow + 3})=2,$B$${firstRow}-$B$${firstRow + 3},"")`, total !== null && typeof before?.total === 'number' ? total - before.total : '', CHANGE),
    ] : []),
    line('found', `=${seen(on(at.cell('found')))}`, shown(now?.found), SHARE),
  ];
}

