import type { ChartPlan, SheetPlan } from '../../../sheets/plan';

/** One day's people required and at work as a chart of the pane, out of planned cells that nobody writes. */
export function dayChart(required: readonly number[], atWork: readonly number[], intervalMinutes: number, names: { readonly title: string; readonly required: string; readonly scheduled: string }): { readonly sheet: SheetPlan; readonly chart: ChartPlan } {
  const rows = required.map((need, interval) => [{ content: (interval * intervalMinutes) / 1440, numberFormat: 'hh:mm' }, { content: need }, { content: atWork[interval] ?? 0 }]);
  const last = rows.length;
  const chart: ChartPlan = {
    name: 'Day', type: 'Line', title: names.title, categories: `A1:A${last}`, place: { topLeft: 'E1', bottomRight: 'L16' },
    series: [
      { name: names.required, values: `B1:B${last}`, colour: '#595959', role: 'required' },
      { name: names.scheduled, values: `C1:C${last}`, colour: '#007C72', role: 'scheduled' },
    ],
  };
  return { chart, sheet: { name: 'Day', blocks: [{ kind: 'cells', at: 'A1', rows }], tables: [], charts: [chart], formats: [], columnWidths: [] } };
}
