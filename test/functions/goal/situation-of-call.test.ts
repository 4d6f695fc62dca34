import { situationOfCall } from '../../../src/functions/goal/situation-of-call';

test('a formula tells what its questioner knows: arguments, defaults, and agents as its result', () => {
  const given = [
    { name: 'calls', value: 90 }, { name: 'aht', value: 200 }, { name: 'service_level', value: null, default: 0.8 }, { name: 'patience', value: null, default: null },
  ];
  expect(situationOfCall('AGENTS', given, 13)).toEqual({ calls: 90, aht: 200, serviceLevel: 0.8, patience: null, agents: 13 });
  expect(situationOfCall('SERVICELEVEL', [{ name: 'agents', value: 14 }], 0.9)).toEqual({ agents: 14 });
});

test('people with shrinkage are no agents, and the parts of a handle time no handle time', () => {
  expect(situationOfCall('ERLANGC', [{ name: 'shrinkage', value: 0.3 }], 20)).toEqual({ shrinkage: 0.3 });
  expect(situationOfCall('ERLANGC', [{ name: 'shrinkage', value: 0 }], 14)).toEqual({ shrinkage: 0, agents: 14 });
  expect(situationOfCall('AHT', [{ name: 'talk', value: 150 }, { name: 'calls', value: 3 }], 200)).toEqual({ aht: 200 });
});

test('text and errors in cells are passed over', () => {
  expect(situationOfCall('AGENTS', [{ name: 'calls', value: '#N/A' }, { name: 'aht', value: 180 }], '#N/A')).toEqual({ aht: 180 });
});
