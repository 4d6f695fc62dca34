import { formulaValue } from '../../scripts/reference/migration/formula-value';
import { PUBLISHED_NUMBERS } from '../../scripts/reference/migration/published-numbers';
import { catalogue } from '../../src/functions/catalogue/catalogue';
import { ADD_INS, elsewhere, NAMES_WITH_COUNTERPARTS, type Counterpart } from '../../src/functions/elsewhere';
import { words } from '../../src/locales';

const pairs = ADD_INS.flatMap((addIn) => addIn.functions.map((each) => ({ id: addIn.id, ...each })));
const withArguments = pairs.filter(({ notes }) => !notes?.includes('argumentsUnseen'));

/** A usual value for each argument of older add-ins, by the name that its maker gave it. */
const USUAL: Readonly<Record<string, number>> = {
  SLA: 0.8, SL: 0.8, ServiceTime: 20, AWT: 0.333, CallsPerHour: 200, AHT: 180, Agents: 14, NoAgents: 14, ASA: 15, avgSA: 15, AbandonTime: 30,
  Servers: 12, Intensity: 8, Retry: 0.5, Events: 40, Blocking: 0.01,
  Forecast: 4, Patience: 1, Lines: 100, Abandon: 0.05, Occupancy: 0.85, Threshold: 2,
  Traffic: 30, Retried: 50, Calls: 200, Percentage: 0.8, AnsweredIn: 20, Duration: 150, WrapUp: 30, BlockingTarget: 0.01,
  calls: 100, reportingPeriodMinutes: 30, averageHandlingTime: 180, serviceLevelPercent: 0.8, serviceLevelTime: 20, agents: 14,
  maxOccupancyPercent: 0.85, shrinkagePercent: 0.3,
  nsrv: 14, trafficInErlangs: 10, blockageFraction: 0.01, ahtSeconds: 180, secondsPerPeriod: 1800, callsPerPeriod: 100, averageWaitSeconds: 15,
  okWaitSeconds: 20, fractionOk: 0.8,
  transactions: 100, aht: 3, asa: 20 / 60, interval: 30, shrinkage: 0.3, service_level: 0.8, max_occupancy: 0.85,
  call_count: 100, call_period: 1800, avg_handle_time: 180, target_anser_time: 20, require_service_level: 0.8,
};

/** The formula here with numbers for the names of there. CCmath counts in minutes; chat takes a handle time for each chat at once. */
function filled({ here, there }: Counterpart, values: Readonly<Record<string, number>>): string {
  const chat = there.startsWith('ERLANG.CHAT.');
  const formula = chat ? here.replace('AHT*60', '{180,210,240}') : here;
  return `=${formula.replace(/[A-Za-z_]+(?!\()\b(?![(A-Za-z_])/g, (name) => (/^(TRUE|FALSE)$/.test(name) ? name : String(values[name] ?? name)))}`;
}

test('every function named beside an older one is a function of the catalogue', () => {
  const known = new Set<string>(catalogue.map(({ name }) => name));
  expect(NAMES_WITH_COUNTERPARTS.filter((name) => !known.has(name))).toEqual([]);
  expect(elsewhere('ERLANGC').length).toBeGreaterThan(2);
});

test.each(withArguments)('$there is asked here as $here', (pair) => {
  const usual = pair.id === 'ccmath' ? { ...USUAL, AHT: 3, ASA: 0.333, Agents: 16 } : USUAL;
  expect(Number.isFinite(formulaValue(filled(pair, usual)))).toBe(true);
});

test.each(withArguments)('the arguments of $there are those that its counterpart uses', ({ there, here }) => {
  const given = new Set(there.match(/[A-Za-z_.]+/g));
  const used = here.replaceAll(/[A-Z]+\(/g, '(').match(/[A-Za-z_]+/g)!.filter((name) => name !== 'FALSE');
  expect(used.filter((name) => !given.has(name))).toEqual([]);
});

// The maker’s own example, put through the pair, must ask what the published number answers.
const examples = PUBLISHED_NUMBERS.flatMap(({ id, there, formula }) => {
  const call = /^([A-Za-z.]+[A-Za-z0-9]*)\(([^[\]=:…]*)\)$/.exec(there);
  if (!call) return [];
  const given = call[2]!.split(',').map((text) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text)));
  const pair = withArguments.find((each) => {
    const [, name, names] = /^([A-Za-z0-9.]+)\((.*)\)$/.exec(each.there) ?? [];
    return name === call[1] && names!.split(',').length === given.length;
  });
  return pair ? [{ id, there, formula, pair, given }] : [];
});

test.each(examples)('the pair of $there gives the published question $formula', ({ formula, pair, given }) => {
  const names = /\((.*)\)/.exec(pair.there)![1]!.split(',').map((name) => name.trim());
  const values = Object.fromEntries(names.map((name, index) => [name, given[index]!]));
  const [ours, asked] = [formulaValue(filled(pair, values)), formulaValue(formula)] as [number, number];
  expect(Math.abs(ours - asked)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(asked)));
});

test('most published calls have their pair', () => {
  expect(examples.length).toBeGreaterThan(40);
});

test('an old name leads to one pair only', () => {
  const names = pairs.map(({ id, there }) => `${id} ${there}`);
  expect(new Set(names).size).toBe(names.length);
});

test('no sentence about a difference is left over', () => {
  const used = new Set(pairs.flatMap(({ notes = [] }) => notes));
  expect(Object.keys(words('en').elsewhere.notes).filter((note) => !used.has(note as never))).toEqual([]);
});
