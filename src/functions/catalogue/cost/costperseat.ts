import { costPerSeat } from '../../../core/cost/cost-per-seat';
import { defineFunction } from '../entry';

export const COSTPERSEAT = defineFunction({
  name: 'COSTPERSEAT',
  family: 'cost',
  arguments: [
    { name: 'total_cost', unit: 'money', takes: 'total', domain: { kind: 'number' } },
    // A month without seats is a blank one: it would only pull the mean down.
    { name: 'seats', unit: 'count', takes: 'list', domain: { kind: 'number', above: 0 } },
  ],
  result: { unit: 'money' },
  examples: [
    { formula: '=COSTPERSEAT(600000,100)', result: 6000 },
    { formula: '=COSTPERSEAT({200000;400000},{90,100,110})', result: 6000 },
  ],
  compute: (totalCost, seats) => costPerSeat([totalCost], seats),
});
