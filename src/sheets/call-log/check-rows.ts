import type { PlannedCell } from '../plan';
import type { CallLogRequest } from './request';
import type { TableColumn } from './table-columns';

/** Live: what must be zero while nobody has changed a count by hand. `left` is the column that the labels stand in. */
export function checkRows(request: CallLogRequest, cells: (of: TableColumn) => string | undefined, value: (row: number) => string, firstRow: number): PlannedCell[][] {
  const { result: { report, measured }, settings, words: { checks, check, value: valueWord, note } } = request;
  const sums = ['offered' as const, ...(settings.countShortAbandons || !measured.wait ? [] : ['shortAbandons' as const])].map((of) => `SUM(${cells(of)})`);
  const rows = [
    { label: check.sum, formula: `=${sums.join('+')}-${report.counted}`, good: check.sumGood, bad: check.sumBad },
    ...(measured.outcome ? [{
      label: check.parts, formula: `=SUM(${cells('offered')})-SUM(${cells('answered')})-SUM(${cells('abandoned')})`, good: check.partsGood, bad: check.partsBad,
    }] : []),
  ];
  return [
    [checks, valueWord, note].map((content): PlannedCell => ({ content, style: 'header' })),
    ...rows.map(({ label, formula, good, bad }, index): PlannedCell[] => {
      const cell = value(firstRow + 1 + index);
      return [
        { content: label, style: 'label' },
        { content: formula, style: 'check', numberFormat: '0', sample: 0 },
        { content: `=IF(${cell}=0,"✓ ${good}","✗ ${bad}")`, style: 'check', sample: `✓ ${good}` },
      ];
    }),
  ];
}
