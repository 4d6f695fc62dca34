import { isFault } from '../../../core/fault';
import { topDownForecast } from '../../../core/forecasting/top-down';
import { defineFunction } from '../entry';

const COURSE = 'Operations course of a mobile operator’s centre, which rounds each step to whole calls';

export const TOPDOWN = defineFunction({
  name: 'TOPDOWN',
  family: 'forecast',
  arguments: [
    { name: 'annual', unit: 'calls', takes: 'each', domain: { kind: 'number', min: 0 }, blankIsZero: true },
    { name: 'growth', unit: 'ratio', takes: 'each', domain: { kind: 'number', above: 0 } },
    { name: 'month_share', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true }, default: 1 },
    { name: 'open_days', unit: 'days', takes: 'each', domain: { kind: 'number', above: 0, max: 366 }, default: 1 },
    { name: 'day_index', unit: 'ratio', takes: 'each', domain: { kind: 'number', min: 0 }, default: 1 },
    { name: 'interval_share', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: true, one: true }, default: 1 },
  ],
  result: { unit: 'calls' },
  examples: [
    { formula: '=TOPDOWN(720000,1.12,0.071,31,1.469,0.055)', result: 149.2215886451613, source: COURSE },
    { formula: '=TOPDOWN(720000,1.12,0.071)', result: 57254.4, source: COURSE },
    { formula: '=TOPDOWN(720000,1.12,0.071,31,{1.469;1.189;0.315})', result: [[2713.119793548387], [2195.9832774193546], [581.7785806451612]], source: COURSE },
    { formula: '=TOPDOWN(720000,1.12,7.1)', result: '#NUM!' },
  ],
  compute: (annualVolume, growth, monthShare, openDays, dayIndex, intervalShare) => {
    const forecast = topDownForecast({ annualVolume, growth, monthShare, openDays, dayIndex, intervalShare });
    return isFault(forecast) ? forecast : forecast.interval;
  },
});
