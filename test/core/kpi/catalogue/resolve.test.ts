import { indicatorOf, wayOf, waysOf } from '../../../../src/core/kpi/catalogue/catalogue';
import { evaluate } from '../../../../src/core/kpi/catalogue/evaluate';
import { ifAny, number, product, ratio, sum, total } from '../../../../src/core/kpi/catalogue/expression';
import type { InputId } from '../../../../src/core/kpi/catalogue/inputs';
import { inputsOf } from '../../../../src/core/kpi/catalogue/inputs-of';
import { resolvedFor } from '../../../../src/core/kpi/catalogue/resolve';

const at = (...inputs: InputId[]) => new Set(inputs);

test('a column at hand is used rather than what it could be derived from', () => {
  const { formula } = resolvedFor(indicatorOf('averageHandleTime').formula, at('handleSeconds', 'talkSeconds', 'afterCallSeconds', 'callsAnswered'));
  expect(formula).toEqual(ratio('handleSeconds', 'callsAnswered'));
});

test('handle time is talk and after-call work where hold time is not kept', () => {
  const { formula } = resolvedFor(indicatorOf('averageHandleTime').formula, at('talkSeconds', 'afterCallSeconds', 'callsAnswered'));
  expect(formula).toEqual(ratio(sum('talkSeconds', 'afterCallSeconds'), 'callsAnswered'));
});

test('what is missing is named, and derivations do not chase each other in circles', () => {
  expect(resolvedFor(indicatorOf('abandonRate').formula, at('callsAnswered'))).toEqual({ formula: null, missing: ['callsAbandoned', 'callsOffered'] });
  expect(resolvedFor(indicatorOf('abandonRate').formula, at())).toEqual({ formula: null, missing: ['callsAbandoned', 'callsOffered'] });
});

test('row by row only a column of its own will do', () => {
  expect(resolvedFor(indicatorOf('forecastAccuracy').formula, at('forecastCalls', 'callsAnswered', 'callsAbandoned')).missing).toEqual(['callsOffered']);
});

test('transactions that a centre does not have drop out of the cost per call', () => {
  expect(resolvedFor(indicatorOf('costPerCall').formula, at('totalCost', 'contactsHandled', 'otherHandled')).formula)
    .toEqual(ratio('totalCost', sum('contactsHandled', 'otherHandled')));
});

test('the inputs of a formula come once each, in reading order, needed wherever one place needs them', () => {
  expect(inputsOf(ratio(sum('callsAnswered', ifAny('callsAbandoned')), sum('callsAbandoned', 'callsAnswered')))).toEqual([
    { input: 'callsAnswered', optional: false, byRow: false }, { input: 'callsAbandoned', optional: false, byRow: false },
  ]);
});

test('a definition is found by its choice, and the usual one stands in for an unknown', () => {
  const level = indicatorOf('serviceLevel');
  expect(waysOf(level).map(({ choice }) => choice)).toEqual(['ofAllOffered', 'withoutShortAbandons', 'shortAbandonsAsServed', 'abandonsWithinLimitLeftOut', 'ofAnswered']);
  expect(wayOf(level, 'ofAnswered').formula).toEqual(ratio('answeredWithin', 'callsAnswered'));
  expect(wayOf(level, 'perYear')).toEqual(waysOf(level)[0]);
  expect(wayOf(indicatorOf('monitoringScore'), 'perSample').measure).toEqual({ unit: 'points', per: 'contact' });
});

test('where nothing can be computed, core says why', () => {
  expect(evaluate(ratio('complaints', 'callsAnswered'), { complaints: [1], callsAnswered: [0] })).toEqual({ code: 'all-zero', argument: 'callsAnswered' });
  expect(evaluate(ratio(product(number(2), 'complaints'), sum('callsAnswered', 'callsAbandoned')), { complaints: [1], callsAnswered: [3] })).toEqual({ code: 'missing', argument: 'callsAbandoned' });
  expect(evaluate(total('headcount'), { headcount: [null] })).toEqual({ code: 'no-data', argument: 'headcount' });
  expect(evaluate(total('wagePerHour'), { wagePerHour: [] })).toEqual({ code: 'missing', argument: 'wagePerHour' });
  expect(evaluate(indicatorOf('shapeFit').formula, { scheduledAgents: [0, 0], callsOffered: [1, 2] })).toEqual({ code: 'all-zero', argument: 'scheduledAgents' });
  expect(evaluate(indicatorOf('handleTimeSpread').formula, { agentHandleTime: [] })).toEqual({ code: 'no-data', argument: 'agentHandleTime' });
});
