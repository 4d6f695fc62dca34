import { INDICATORS, indicatorOf } from '../../../../src/core/kpi/catalogue/catalogue';
import type { IndicatorId } from '../../../../src/core/kpi/catalogue/indicator-id';
import type { ChosenIndicator } from '../../../../src/core/kpi/selection/chosen-indicator';
import { counterWarnings, goalsByAim, proposedIndicators, SMART, smartChecks, unitScore, type SmartSubject } from '../../../../src/core/kpi/weighing';

const chosen = (id: IndicatorId): ChosenIndicator => ({ id, choice: null, name: id, measure: indicatorOf(id).measure, direction: indicatorOf(id).direction });
const ALL = INDICATORS.map(({ id }) => id);

test.each([5, 6, 7, 8])('of all indicators %d are proposed that leave none without its counter-metric but one, no more than two of a view and three of a group', (count) => {
  const proposed = proposedIndicators(ALL, count);
  expect(new Set(proposed).size).toBe(count);
  expect(counterWarnings(proposed.map(chosen)).length).toBeLessThanOrEqual(1);
  const aims = new Set(proposed.flatMap((id) => indicatorOf(id).aims));
  for (const aim of ['service', 'quality', 'satisfaction', 'cost']) expect(aims).toContain(aim);
  for (const view of new Set(proposed.map((id) => indicatorOf(id).view))) expect(proposed.filter((id) => indicatorOf(id).view === view).length).toBeLessThanOrEqual(3);
});

test('only what there is data for is proposed, and nothing that cannot be scored', () => {
  expect(proposedIndicators(['serviceLevel', 'timeToAbandon', 'occupancy'])).toEqual(['serviceLevel', 'occupancy']);
  expect(proposedIndicators([])).toEqual([]);
});

test('an indicator without any of its counter-metrics is told, one of them is enough', () => {
  expect(counterWarnings([chosen('serviceLevel'), chosen('firstContactResolution')])).toContainEqual({ indicator: 0, counters: ['occupancy', 'costPerCall'] });
  expect(counterWarnings([chosen('serviceLevel'), chosen('costPerCall')]).map(({ indicator }) => indicator)).not.toContain(0);
  expect(counterWarnings([{ id: null, choice: null, name: 'Own', measure: null, direction: 'higher' }])).toEqual([]);
});

test('goals to start from are the aims, every indicator in one', () => {
  const goals = goalsByAim(['serviceLevel', 'monitoringScore', null, 'averageSpeedOfAnswer']);
  expect(goals).toEqual([{ aim: 'service', indicators: [0, 3] }, { aim: 'quality', indicators: [1] }, { aim: null, indicators: [2] }]);
});

const sound: SmartSubject = {
  indicator: chosen('serviceLevel'), definition: '', target: { low: 0.8, high: null }, due: 46_100, today: 46_000, reason: '', figures: [0.7, 0.82, null], chosen: [chosen('serviceLevel'), chosen('occupancy')],
};
const told = (subject: Partial<SmartSubject>) => Object.fromEntries(smartChecks({ ...sound, ...subject }).filter(({ state }) => state !== 'met').map(({ letter, state, reason }) => [letter, `${state} ${String(reason)}`]));

describe('SMART', () => {
  test('a sound target meets all five, in the order of the letters', () => {
    expect(told({})).toEqual({});
    expect(smartChecks(sound).map(({ letter }) => letter)).toEqual(SMART);
  });

  test.each<[string, Partial<SmartSubject>, Record<string, string>]>([
    ['no name', { indicator: { ...sound.indicator, name: ' ' } }, { specific: 'doubtful no-name' }],
    ['no unit', { indicator: { ...sound.indicator, measure: null } }, { specific: 'doubtful no-unit' }],
    ['no definition of one’s own', { indicator: { ...sound.indicator, id: null }, reason: 'because' }, { specific: 'doubtful no-definition' }],
    ['no target', { target: { low: null, high: 0.9 } }, { specific: 'doubtful no-target', attainable: 'open no-target', realistic: 'open no-indicative' }],
    ['a band upside down', { indicator: { ...sound.indicator, direction: 'band' }, target: { low: 0.9, high: 0.8 } }, { specific: 'doubtful wrong-target', attainable: 'doubtful never-reached' }],
    ['no figures', { figures: null }, { measurable: 'doubtful no-figures', attainable: 'open no-figures' }],
    ['never reached', { figures: [0.6, 0.79] }, { attainable: 'doubtful never-reached' }],
    ['beyond the indicative figure', { target: { low: 0.82, high: null } }, { realistic: 'doubtful beyond-indicative' }],
    ['no counter-metric', { chosen: [sound.indicator] }, { realistic: 'doubtful no-counter' }],
    ['nothing to compare with', { indicator: { ...sound.indicator, choice: 'ofAnswered' } }, { realistic: 'open no-indicative' }],
    ['no date', { due: null }, { timeBound: 'doubtful no-date' }],
    ['a date that is past', { due: 45_999 }, { timeBound: 'doubtful past-date' }],
  ])('%s', (_, subject, expected) => expect(told(subject)).toEqual(expected));

  test('facts quote what came nearest and what is indicative', () => {
    const of = (subject: Partial<SmartSubject>, letter: string) => smartChecks({ ...sound, ...subject }).find((check) => check.letter === letter)!.facts;
    expect(of({ figures: [0.6, 0.79, 0.7] }, 'attainable')).toEqual({ best: 0.79 });
    expect(of({ target: { low: 0.95, high: null } }, 'realistic')).toEqual({ indicative: 0.8 });
    const lower = { indicator: chosen('abandonRate'), chosen: [chosen('abandonRate'), chosen('occupancy')], target: { low: null, high: 0.02 }, figures: [0.03, 0.06] };
    expect([of(lower, 'attainable'), of(lower, 'realistic')]).toEqual([{ best: 0.03 }, { indicative: 0.05 }]);
  });

  test('today itself is in time', () => expect(told({ due: 46_000, today: 46_000.7 })).toEqual({}));
});

test.each([
  ['higher', { low: 80, high: null }, 78, 0.975], ['higher', { low: 80, high: null }, 120, 1.2], ['higher', { low: 80, high: null }, -5, 0], ['higher', { low: 0, high: null }, 5, 1], ['higher', { low: 0, high: null }, -5, 0],
  ['lower', { low: null, high: 30 }, 40, 0.75], ['lower', { low: null, high: 30 }, 0, 1.2], ['lower', { low: null, high: 30 }, 27, 30 / 27], ['lower', { low: null, high: 0 }, 0, 1], ['lower', { low: null, high: 0 }, 1, 0],
  ['band', { low: 80, high: 90 }, 85, 1], ['band', { low: 80, high: 90 }, 60, 0.75], ['band', { low: 80, high: 90 }, 120, 0.75],
] as const)('a unit scores, %s is better: target %j, value %d', (direction, target, value, expected) => {
  expect(unitScore(value, target, direction, 1.2)).toBeCloseTo(expected, 12);
});
