import type { Given, NativeSteps, Obstacle, Twins } from '../twin';

/** Whole weeks in seven columns, or end to end in one line. */
function dayIndex(given: Given): NativeSteps | Obstacle {
  if (given.as('days') !== 'absent') return { obstacle: 'no-twin', argument: 'days' };
  const size = given.size('volumes');
  if (!size) return { obstacle: 'unsized-array', argument: 'volumes' };
  const lies = size.columns === 1;
  const inColumns = size.columns === 7;
  const place = lies ? 'ROW({volumes})-MIN(ROW({volumes}))' : 'COLUMN({volumes})-MIN(COLUMN({volumes}))';
  const isDay = `(MOD(${place},7)={column}-1)`;
  return {
    steps: [{
      name: 'dayMeans', rows: 1, columns: 7,
      cell: inColumns ? 'AVERAGE(INDEX({volumes},0,{column}))' : `SUMPRODUCT(${isDay}*{volumes})/SUMPRODUCT(${isDay}*({volumes}<>""))`,
    }],
    sound: inColumns ? [] : [lies ? 'MOD(ROWS({volumes}),7)=0' : 'MOD(COLUMNS({volumes}),7)=0', lies ? 'COLUMNS({volumes})=1' : 'ROWS({volumes})=1'],
    result: lies ? 'INDEX({dayMeans},1,{row})*7/SUM({dayMeans})' : 'INDEX({dayMeans},1,{column})*7/SUM({dayMeans})',
    table: lies ? { rows: '7', columns: '1' } : { rows: '1', columns: '7' },
    ...((lies || !inColumns) && { variant: lies ? 'DOWN' : 'ACROSS' }),
  };
}

export const FORECAST = {
  TOPDOWN: () => ({ steps: [], result: '{annual}*{growth}*{month_share}/{open_days}*{day_index}*{interval_share}' }),
  DAYINDEX: dayIndex,
  FORECASTCALLS: () => ({ obstacle: 'searched' }),
} satisfies Twins;
