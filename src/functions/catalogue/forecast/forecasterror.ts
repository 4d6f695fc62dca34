import { ERROR_MEASURES, forecastError } from '../../../core/forecasting/forecast-error';
import { fromPairs } from '../../../core/from-pairs';
import { defineFunction } from '../entry';

export const FORECASTERROR = defineFunction({
  name: 'FORECASTERROR',
  family: 'forecast',
  arguments: [
    { name: 'actual', unit: 'calls', takes: 'table', domain: { kind: 'number', min: 0 } },
    // A trend may run below zero: its error can be measured all the same.
    { name: 'forecast', unit: 'calls', takes: 'table', domain: { kind: 'number' } },
    { name: 'measure', unit: 'choice', takes: 'each', domain: { kind: 'word', words: ERROR_MEASURES }, default: 'WAPE' },
  ],
  result: { unit: 'ratio' },
  examples: [
    { formula: '=FORECASTERROR({100;200;50;400},{110;190;60;360})', result: 0.09333333333333334 },
    { formula: '=FORECASTERROR({100;200;50;400},{110;190;60;360},{"BIAS","MAPE","MAE","RMSE"})', result: [[-0.04, 0.1125, 17.5, 21.79449471770337]] },
    { formula: '=FORECASTERROR({100;0;50},{110;5;60},"MAPE")', result: '#NUM!' },
    { formula: '=FORECASTERROR(120,150)', result: 0.25 },
  ],
  compute: (actual, forecast, measure) => fromPairs(
    { argument: 'actual', table: actual }, { argument: 'forecast', table: forecast }, 'leave-out',
    (volumes, forecasts) => forecastError(volumes, forecasts, measure),
  ),
});
