import { choiceArgument, countArgument, numberArgument, objectArgument, optional, textArgument } from '../arguments';
import type { Book } from '../book';
import { CHART_TYPES, newSeries } from '../chart-data';
import type { SeriesModel } from '../chart-model';
import { colourArgument } from '../colour';
import { HostError } from '../host-error';
import { type ObjectClass, ref } from '../object-class';
import type { ChartSelf } from './chart';
import { rangeClass } from './range';

interface SeriesSelf extends ChartSelf {
  readonly series: string;
}

function seriesOf({ id, series }: SeriesSelf, book: Book): SeriesModel {
  const model = book.charts.get(id).series.find((known) => known.id === series);
  if (!model) throw new HostError('InvalidBinding');
  return model;
}

function change(self: SeriesSelf, changes: Partial<SeriesModel>, book: Book): void {
  seriesOf(self, book);
  book.charts.change(self.id, (chart) => ({ series: chart.series.map((model) => (model.id === self.series ? { ...model, ...changes } : model)) }));
}

export const chartSeriesClass: ObjectClass<SeriesSelf> = {
  name: 'ChartSeries',
  members: {
    Name: { get: (self, book) => seriesOf(self, book).name, set: (self, value, book) => change(self, { name: textArgument(value) }, book) },
    ChartType: { get: (self, book) => seriesOf(self, book).type, set: (self, value, book) => change(self, { type: choiceArgument(value, CHART_TYPES) }, book) },
    AxisGroup: {
      get: (self, book) => seriesOf(self, book).axis,
      set: (self, value, book) => {
        const axis = choiceArgument(value, ['Primary', 'Secondary']);
        change(self, { axis }, book);
        book.charts.change(self.id, (chart) => ({
          axes: { ...chart.axes, secondaryValue: { ...chart.axes.secondaryValue, visible: chart.series.some((model) => model.axis === 'Secondary') } },
        }));
      },
    },
    Format: { child: (self) => ref(chartSeriesFormatClass, self) },
    SetValues: { call: (self, [source], book) => change(self, { values: book.addressOf(objectArgument(source, rangeClass)) }, book) },
    SetXAxisValues: { call: (self, [source], book) => change(self, { categories: book.addressOf(objectArgument(source, rangeClass)) }, book) },
    Delete: {
      call: (self, _args, book) => {
        seriesOf(self, book);
        book.charts.change(self.id, (chart) => ({ series: chart.series.filter((model) => model.id !== self.series) }));
      },
    },
  },
};

const chartSeriesFormatClass: ObjectClass<SeriesSelf> = {
  name: 'ChartSeriesFormat',
  members: { Fill: { child: (self) => ref(chartFillClass, self) }, Line: { child: (self) => ref(chartLineFormatClass, self) } },
};

const chartFillClass: ObjectClass<SeriesSelf> = {
  name: 'ChartFill',
  members: {
    SetSolidColor: { call: (self, [colour], book) => change(self, { colour: colourArgument(colour) }, book) },
    Clear: { call: (self, _args, book) => change(self, { colour: 'none' }, book) },
  },
};

const chartLineFormatClass: ObjectClass<SeriesSelf> = {
  name: 'ChartLineFormat',
  members: {
    Color: { get: (self, book) => seriesOf(self, book).colour, set: (self, value, book) => change(self, { colour: colourArgument(value) }, book) },
    Weight: { get: (self, book) => seriesOf(self, book).lineWeight ?? 2.25, set: (self, value, book) => change(self, { lineWeight: numberArgument(value) }, book) },
  },
};

export const chartSeriesCollectionClass: ObjectClass<ChartSelf> = {
  name: 'ChartSeriesCollection',
  items: ({ id }, book) => book.charts.get(id).series.map((model) => ref(chartSeriesClass, { id, series: model.id })),
  members: {
    Count: { get: ({ id }, book) => book.charts.get(id).series.length },
    GetCount: { call: ({ id }, _args, book) => book.charts.get(id).series.length },
    GetItemAt: {
      call: ({ id }, [index], book) => {
        const model = book.charts.get(id).series[countArgument(index)];
        if (!model) throw new HostError('InvalidArgument');
        return ref(chartSeriesClass, { id, series: model.id });
      },
    },
    Add: {
      call: ({ id }, [name, at], book) => {
        const chart = book.charts.get(id);
        const model = newSeries(optional(name, textArgument) ?? `Series${chart.series.length + 1}`, chart.type, '', '');
        const place = optional(at, countArgument) ?? chart.series.length;
        book.charts.change(id, () => ({ series: [...chart.series.slice(0, place), model, ...chart.series.slice(place)] }));
        return ref(chartSeriesClass, { id, series: model.id });
      },
    },
  },
};
