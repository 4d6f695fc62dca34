import { generateRandomId } from '@univerjs/core';
import { choiceArgument, countArgument, objectArgument, textArgument } from '../arguments';
import type { Book } from '../book';
import { seriesOfRange, CHART_TYPES } from '../chart-data';
import type { ChartModel } from '../chart-model';
import { HostError } from '../host-error';
import { type ObjectClass, ref, type Ref } from '../object-class';
import { chartClass } from './chart';
import { eventRegistrations } from './events';
import { rangeClass } from './range';
import type { WorksheetSelf } from './worksheet';

const chartRef = (chart: ChartModel): Ref => ref(chartClass, { id: chart.id });

function find({ sheetId }: WorksheetSelf, key: unknown, book: Book): ChartModel | undefined {
  const wanted = textArgument(key).toLowerCase();
  return book.charts.list(sheetId).find((chart) => chart.name.toLowerCase() === wanted || chart.id.toLowerCase() === wanted);
}

function freeName(book: Book, sheetId: string): string {
  for (let number = 1; ; number += 1) {
    if (!book.charts.list(sheetId).some((chart) => chart.name === `Chart ${number}`)) return `Chart ${number}`;
  }
}

const axis = (shown: boolean) => ({ title: { text: '', visible: false }, minimum: null, maximum: null, numberFormat: 'General', visible: shown });

/** A new chart is 360 by 216 points, Excel's own default, at the top left of the sheet's view. */
function newChart(sheetId: string, type: string, name: string): ChartModel {
  return {
    id: `{${generateRandomId(8)}}`, name, sheetId, type,
    title: { text: '', visible: false }, legend: { visible: true, position: 'Bottom' },
    top: 20, left: 20, width: 360, height: 216,
    axes: { category: axis(true), value: axis(true), secondaryValue: axis(false) },
    series: [],
  };
}

export const chartCollectionClass: ObjectClass<WorksheetSelf> = {
  name: 'ChartCollection',
  items: ({ sheetId }, book) => book.charts.list(sheetId).map(chartRef),
  item: (self, key, book) => {
    const chart = find(self, key, book);
    if (!chart) throw new HostError('ItemNotFound');
    return chartRef(chart);
  },
  members: {
    ...eventRegistrations('Added', 'Deleted', 'Activated', 'Deactivated'),
    Count: { get: ({ sheetId }, book) => book.charts.list(sheetId).length },
    GetCount: { call: ({ sheetId }, _args, book) => book.charts.list(sheetId).length },
    GetItem: {
      call: (self, [key], book) => {
        const chart = find(self, key, book);
        if (!chart) throw new HostError('ItemNotFound');
        return chartRef(chart);
      },
    },
    GetItemOrNullObject: {
      call: (self, [key], book) => {
        const chart = find(self, key, book);
        return chart ? chartRef(chart) : null;
      },
    },
    GetItemAt: {
      call: ({ sheetId }, [index], book) => {
        const chart = book.charts.list(sheetId)[countArgument(index)];
        if (!chart) throw new HostError('InvalidArgument');
        return chartRef(chart);
      },
    },
    Add: {
      calculated: true,
      call: ({ sheetId }, [type, source, seriesBy], book) => {
        const kind = choiceArgument(type, CHART_TYPES);
        const by = choiceArgument(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto');
        const chart = newChart(sheetId, kind, freeName(book, sheetId));
        const series = seriesOfRange(book, objectArgument(source, rangeClass), by, kind);
        const only = series.length === 1 ? series[0]!.name : '';
        book.charts.add({ ...chart, series, title: { text: only || 'Chart Title', visible: true } });
        return chartRef(chart);
      },
    },
  },
};
