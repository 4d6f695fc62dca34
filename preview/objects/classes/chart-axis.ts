import { choiceArgument, flagArgument, numberArgument, textArgument } from '../arguments';
import type { Book } from '../book';
import { AXIS_LABELS, type AxisModel } from '../chart-model';
import { HostError } from '../host-error';
import { type ObjectClass, ref, type Property } from '../object-class';
import type { ChartSelf } from './chart';

interface AxisSelf extends ChartSelf {
  readonly axis: 'category' | 'value' | 'secondaryValue';
}

const axisOf = ({ id, axis }: AxisSelf, book: Book): AxisModel => book.charts.get(id).axes[axis];

function change({ id, axis }: AxisSelf, changes: Partial<AxisModel>, book: Book): void {
  book.charts.change(id, (chart) => ({ axes: { ...chart.axes, [axis]: { ...chart.axes[axis], ...changes } } }));
}

/** Excel answers a number even where the limit is automatic; the preview answers an empty text and takes one back. */
function limit(name: 'minimum' | 'maximum'): Property<AxisSelf> {
  return {
    get: (self, book) => axisOf(self, book)[name] ?? '',
    set: (self, value, book) => change(self, { [name]: value === '' || value === null ? null : numberArgument(value) }, book),
  };
}

export const chartAxisClass: ObjectClass<AxisSelf> = {
  name: 'ChartAxis',
  members: {
    Minimum: limit('minimum'),
    Maximum: limit('maximum'),
    Visible: { get: (self, book) => axisOf(self, book).visible, set: (self, value, book) => change(self, { visible: flagArgument(value) }, book) },
    NumberFormat: { get: (self, book) => axisOf(self, book).numberFormat, set: (self, value, book) => change(self, { numberFormat: textArgument(value) }, book) },
    TickLabelPosition: {
      get: (self, book) => axisOf(self, book).labels ?? 'NextToAxis',
      set: (self, value, book) => change(self, { labels: choiceArgument(value, AXIS_LABELS) }, book),
    },
    AxisGroup: { get: ({ axis }) => (axis === 'secondaryValue' ? 'Secondary' : 'Primary') },
    Type: { get: ({ axis }) => (axis === 'category' ? 'Category' : 'Value') },
    Title: { child: (self) => ref(chartAxisTitleClass, self) },
  },
};

const chartAxisTitleClass: ObjectClass<AxisSelf> = {
  name: 'ChartAxisTitle',
  members: {
    Text: {
      get: (self, book) => axisOf(self, book).title.text,
      set: (self, value, book) => change(self, { title: { text: textArgument(value), visible: true } }, book),
    },
    Visible: {
      get: (self, book) => axisOf(self, book).title.visible,
      set: (self, value, book) => change(self, { title: { ...axisOf(self, book).title, visible: flagArgument(value) } }, book),
    },
  },
};

export const chartAxesClass: ObjectClass<ChartSelf> = {
  name: 'ChartAxes',
  members: {
    CategoryAxis: { child: ({ id }) => ref(chartAxisClass, { id, axis: 'category' }) },
    ValueAxis: { child: ({ id }) => ref(chartAxisClass, { id, axis: 'value' }) },
    GetItem: {
      call: ({ id }, [type, group]) => {
        const wanted = choiceArgument(type, ['Category', 'Value']);
        const secondary = choiceArgument(group, ['Primary', 'Secondary'], 'Primary') === 'Secondary';
        if (wanted === 'Category') {
          if (secondary) throw new HostError('NotImplemented');
          return ref(chartAxisClass, { id, axis: 'category' });
        }
        return ref(chartAxisClass, { id, axis: secondary ? 'secondaryValue' : 'value' });
      },
    },
  },
};
