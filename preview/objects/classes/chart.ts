import { choiceArgument, flagArgument, numberArgument, objectArgument, optional, textArgument } from '../arguments';
import type { Book } from '../book';
import { bounding } from '../a1';
import { seriesOfRange, CHART_TYPES } from '../chart-data';
import type { ChartModel } from '../chart-model';
import { columnLeft, columnsWidth, rowsHeight, rowTop } from '../geometry';
import { HostError } from '../host-error';
import { type ObjectClass, ref, type Property } from '../object-class';
import { chartAxesClass } from './chart-axis';
import { chartSeriesCollectionClass } from './chart-series';
import { areaArgument, rangeClass } from './range';
import { worksheetClass } from './worksheet';

export interface ChartSelf {
  readonly id: string;
}

/** A measure of the chart in points. */
function measure(name: 'top' | 'left' | 'width' | 'height'): Property<ChartSelf> {
  return {
    get: ({ id }, book) => book.charts.get(id)[name],
    set: ({ id }, value, book) => {
      const points = numberArgument(value);
      if (points < 0) throw new HostError('InvalidArgument');
      book.charts.change(id, () => ({ [name]: points }));
    },
  };
}

function rename({ id }: ChartSelf, value: unknown, book: Book): void {
  const name = textArgument(value);
  const chart = book.charts.get(id);
  const taken = book.charts.list(chart.sheetId).some((other) => other.id !== id && other.name.toLowerCase() === name.toLowerCase());
  if (name === '' || taken) throw new HostError('InvalidArgument');
  book.charts.change(id, () => ({ name }));
}

export const chartClass: ObjectClass<ChartSelf> = {
  name: 'Chart',
  id: ({ id }) => id,
  members: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ id }, book) => book.charts.get(id).name, set: rename },
    ChartType: {
      get: ({ id }, book) => book.charts.get(id).type,
      set: ({ id }, value, book) => {
        const type = choiceArgument(value, CHART_TYPES);
        book.charts.change(id, (chart) => ({ type, series: chart.series.map((series) => ({ ...series, type })) }));
      },
    },
    Top: measure('top'),
    Left: measure('left'),
    Width: measure('width'),
    Height: measure('height'),
    Title: { child: (self) => ref(chartTitleClass, self) },
    Legend: { child: (self) => ref(chartLegendClass, self) },
    Axes: { child: (self) => ref(chartAxesClass, self) },
    Series: { child: (self) => ref(chartSeriesCollectionClass, self) },
    Worksheet: { child: ({ id }, book) => ref(worksheetClass, { sheetId: book.charts.get(id).sheetId }) },
    Activate: { call: ({ id }, _args, book) => book.sheets.activate(book.charts.get(id).sheetId) },
    /** Covers the cells from the start's corner to the end's far corner; without an end, moves only. */
    SetPosition: {
      call: ({ id }, [start, end], book) => {
        const { sheetId } = book.charts.get(id);
        const first = areaArgument(start, sheetId, book);
        const last = optional(end, (value) => areaArgument(value, sheetId, book));
        const cover = last ? bounding(first, last) : first;
        const size = last ? { width: columnsWidth(book, cover), height: rowsHeight(book, cover) } : {};
        book.charts.change(id, () => ({ left: columnLeft(book, cover), top: rowTop(book, cover), ...size }));
      },
    },
    SetData: {
      calculated: true,
      call: ({ id }, [source, seriesBy], book) => {
        const by = choiceArgument(seriesBy, ['Auto', 'Columns', 'Rows'], 'Auto');
        book.charts.change(id, (chart) => ({ series: seriesOfRange(book, objectArgument(source, rangeClass), by, chart.type) }));
      },
    },
    Delete: {
      call: ({ id }, _args, book) => {
        book.charts.get(id);
        book.charts.drop(id);
      },
    },
  },
};

function part<Part extends 'title' | 'legend'>(key: Part, field: keyof ChartModel[Part], check: (value: unknown) => unknown): Property<ChartSelf> {
  return {
    get: ({ id }, book) => book.charts.get(id)[key][field],
    set: ({ id }, value, book) => {
      const checked = check(value);
      book.charts.change(id, (chart) => ({ [key]: { ...chart[key], [field]: checked } }));
    },
  };
}

const chartTitleClass: ObjectClass<ChartSelf> = {
  name: 'ChartTitle',
  members: {
    /** Giving a title shows it. */
    Text: {
      get: ({ id }, book) => book.charts.get(id).title.text,
      set: ({ id }, value, book) => {
        const text = textArgument(value);
        book.charts.change(id, () => ({ title: { text, visible: true } }));
      },
    },
    Visible: part('title', 'visible', (value) => flagArgument(value)),
  },
};

const POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner', 'Custom'] as const;

const chartLegendClass: ObjectClass<ChartSelf> = {
  name: 'ChartLegend',
  members: {
    Visible: part('legend', 'visible', (value) => flagArgument(value)),
    Position: part('legend', 'position', (value) => choiceArgument(value, POSITIONS)),
  },
};
