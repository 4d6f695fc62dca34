import { averageHandleTime } from '../../../core/kpi/average-handle-time';
import { defineFunction } from '../entry';

const totalWithCalls = { totalWith: 'calls' } as const;

export const AHT = defineFunction({
  name: 'AHT',
  family: 'performance',
  arguments: [
    { name: 'talk', unit: 'seconds', takes: totalWithCalls, domain: { kind: 'number', min: 0 } },
    { name: 'hold', unit: 'seconds', takes: totalWithCalls, domain: { kind: 'number', min: 0 }, default: 0 },
    { name: 'wrap', unit: 'seconds', takes: totalWithCalls, domain: { kind: 'number', min: 0 }, default: 0 },
    { name: 'calls', unit: 'calls', takes: 'total', domain: { kind: 'number', min: 0 }, default: null },
  ],
  result: { unit: 'seconds' },
  examples: [
    { formula: '=AHT(180,20,30)', result: 230 },
    { formula: '=AHT({9000;11000},{800;1200},{2000;2000},{60;70})', result: 200 },
    { formula: '=AHT({180;200},20)', result: [[200], [220]] },
    { formula: '=AHT(9000,0,0,0)', result: '#NUM!' },
  ],
  compute: (talk, hold, wrap, calls) => averageHandleTime([talk], [hold], [wrap], calls === null ? null : [calls]),
});
