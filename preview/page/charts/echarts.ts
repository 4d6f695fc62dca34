import { BarChart, LineChart, PieChart, ScatterChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init as initCore, use as register, type ECharts } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

// Only the kinds that the page draws: the whole library is three times as large.
register([BarChart, LineChart, PieChart, ScatterChart, AriaComponent, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

export function init(host: HTMLElement, size: { width: number; height: number }): ECharts {
  return initCore(host, undefined, { renderer: 'svg', ...size });
}
