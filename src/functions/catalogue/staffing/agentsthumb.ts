import { agentsByThumb } from '../../../core/staffing/agents-by-thumb';
import { defineFunction } from '../entry';
import { aht, calls, interval } from '../queue-arguments';

export const AGENTSTHUMB = defineFunction({
  name: 'AGENTSTHUMB',
  family: 'staffing',
  arguments: [
    calls,
    aht,
    { name: 'asa', unit: 'seconds', takes: 'each', domain: { kind: 'number', min: 0 }, default: 3 },
    { name: 'productivity', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: 0.5 },
    { name: 'attendance', unit: 'fraction', takes: 'each', domain: { kind: 'fraction', zero: false, one: true }, default: 0.95 },
    { ...interval, default: 60 },
  ],
  result: { unit: 'people' },
  examples: [
    { formula: '=AGENTSTHUMB(500,350)', result: 104, source: 'A planner\'s worked example: 176,500 ÷ 1,710 = 103.2' },
    { formula: '=AGENTSTHUMB({250;500},350,3,0.5,0.95,60)', result: [[52], [104]] },
    { formula: '=AGENTSTHUMB(500,350,3,50)', result: '#NUM!' },
  ],
  compute: (callsOffered, ahtSeconds, asaSeconds, productivity, attendance, intervalMinutes) => (
    callsOffered === 0 ? 0 : agentsByThumb({ calls: callsOffered, ahtSeconds, asaSeconds, productivity, attendance, intervalMinutes })
  ),
});
