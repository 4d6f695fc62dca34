import { checkTraffic } from '../../../core/queueing/call-queue';
import { offeredLoad } from '../../../core/queueing/offered-load';
import { defineFunction } from '../entry';
import { aht, calls, interval } from '../queue-arguments';

export const ERLANGS = defineFunction({
  name: 'ERLANGS',
  family: 'traffic',
  arguments: [calls, aht, interval],
  result: { unit: 'erlangs' },
  examples: [
    { formula: '=ERLANGS(100,180)', result: 10, source: 'Call Centre Helper, "Erlang C formula made simple"' },
    { formula: '=ERLANGS({36;72},300,60)', result: [[3], [6]] },
    { formula: '=ERLANGS(100,180,1800)', result: '#NUM!' },
  ],
  compute: (callsOffered, ahtSeconds, intervalMinutes) => (
    callsOffered === 0 ? 0 : checkTraffic(callsOffered, ahtSeconds, intervalMinutes) ?? offeredLoad(callsOffered, ahtSeconds, intervalMinutes)
  ),
});
