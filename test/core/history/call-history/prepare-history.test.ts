import fc from 'fast-check';
import { prepareHistory, reportHistory, type Choice, type QueueHistory } from '../../../../src/core/history/call-history';
import { isoDay } from '../../../../src/core/history/calendar-day';
import { altered, FIRST_MONDAY, HALF_HOURS, madeQueue, queueOf, ROUND_THE_CLOCK } from './made-history';

const questions = (queue: QueueHistory) => reportHistory(queue).findings.flatMap(({ question }) => question ?? []);
const dayTotal = ({ times, calls }: QueueHistory['history'], day: string) => times.reduce((sum, time, index) => (time.startsWith(day) ? sum + calls[index]! : sum), 0);

/** A history with something of everything wrong in it. */
const troubled = fc.record({ seed: fc.integer({ min: 1, max: 9999 }), outlier: fc.integer({ min: 20, max: 60 }), shift: fc.integer({ min: 90, max: 110 }) }).map(({ seed, outlier, shift }) => {
  const made = madeQueue({ days: 180, seed, minutes: HALF_HOURS, level: 3000, factor: (day) => (day === FIRST_MONDAY + outlier ? 0.4 : day >= FIRST_MONDAY + shift ? 1.4 : 1) });
  const [zero, twice] = [`${isoDay(FIRST_MONDAY + 70)}T12:00`, `${isoDay(FIRST_MONDAY + 77)}T12:00`];
  return altered(made, (time, calls) => (time === zero ? 0 : time === twice ? [calls, calls] : calls));
});

test('what is kept stays as it is, to the last count', () => {
  fc.assert(fc.property(troubled, fc.boolean(), (queue, silent) => {
    const asked = questions(queue);
    expect(asked.length).toBeGreaterThanOrEqual(4);
    const decisions = silent ? {} : Object.fromEntries(asked.map(({ id }) => [id, 'keep' as Choice]));
    expect(prepareHistory(queue, decisions)).toEqual({ history: queue.history, changes: [], events: [] });
  }), { numRuns: 15 });
});

test('every difference between the history and what is prepared of it is told, and nothing else', () => {
  fc.assert(fc.property(troubled, fc.infiniteStream(fc.nat(9)), (queue, dice) => {
    const decisions = Object.fromEntries(questions(queue).map(({ id, choices }) => [id, choices[dice.next().value % choices.length]!]));
    const { history, changes } = prepareHistory(queue, decisions);
    // Undone from the last to the first, the changes give the history back.
    const values = new Map<string, (number | null)[]>();
    history.times.forEach((time, index) => values.set(time, [...(values.get(time) ?? []), history.calls[index]!]));
    for (const { time, before, after } of [...changes].reverse()) {
      const here = values.get(time) ?? [];
      if (after !== null) here.splice(here.indexOf(after), 1);
      if (before !== null) here.push(before);
      values.set(time, here);
    }
    const truth = new Map<string, number[]>();
    queue.history.times.forEach((time, index) => truth.set(time, [...(truth.get(time) ?? []), queue.history.calls[index]!]));
    expect([...values].filter(([, calls]) => calls.length > 0).map(([time, calls]) => [time, calls.sort()]).sort()).toEqual([...truth].map(([time, calls]) => [time, calls.sort()]).sort());
    expect(new Set(changes.map(({ id }) => id)).size).toBeLessThanOrEqual(Object.values(decisions).filter((choice) => choice !== 'keep' && choice !== 'event').length);
  }), { numRuns: 25 });
});

test('what was proposed and done is not asked again', () => {
  fc.assert(fc.property(troubled, (queue) => {
    const proposals = Object.fromEntries(questions(queue).map(({ id, proposal, choices }) => [id, choices.includes('clean') ? 'clean' as Choice : proposal]));
    const { history } = prepareHistory(queue, proposals);
    const again = reportHistory(queueOf(history.times, history.calls, history.intervalMinutes));
    expect(again.findings.filter(({ code }) => code === 'outlier' || code === 'level-shift' || code === 'repeated' || code === 'improbable-zero')).toEqual([]);
  }), { numRuns: 15 });
});

test('a cleaned day is at the level of its weekday and keeps its shape', () => {
  const day = isoDay(FIRST_MONDAY + 43);
  const queue = madeQueue({ days: 120, minutes: HALF_HOURS, level: 3000, factor: (one) => (isoDay(one) === day ? 0.4 : 1) });
  const { history, changes } = prepareHistory(queue, { [`outlier ${day}`]: 'clean' });
  expect(changes).toHaveLength(24);
  expect(dayTotal(history, day) / 3300).toBeCloseTo(1, 1);
  const ratios = changes.map(({ before, after }) => after! / before!);
  expect(Math.max(...ratios) - Math.min(...ratios)).toBeLessThan(1e-9);
});

test('an event leaves the counts and gives the forecast its days by name', () => {
  const queue = madeQueue({ days: 120, factor: (day) => (day >= FIRST_MONDAY + 42 && day <= FIRST_MONDAY + 44 ? 2 : 1) });
  const id = `outlier ${isoDay(FIRST_MONDAY + 42)}`;
  const { history, changes, events } = prepareHistory(queue, { [id]: 'event' }, {}, { [id]: 'Campaign' });
  expect([history, changes]).toEqual([queue.history, []]);
  expect(events).toEqual([{ id, from: '2025-02-17', to: '2025-02-19', days: ['2025-02-17', '2025-02-18', '2025-02-19'].map((date) => ({ date, name: 'Campaign', kind: 'holiday' })) }]);
});

test('what came before a lasting change is brought to the new level', () => {
  const queue = madeQueue({ days: 180, level: 3000, noise: 0, factor: (day) => (day >= FIRST_MONDAY + 98 ? 1.4 : 1) });
  const id = `shift ${isoDay(FIRST_MONDAY + 98)}`;
  const { history } = prepareHistory(queue, { [id]: 'clean' });
  expect(dayTotal(history, isoDay(FIRST_MONDAY + 14)) / dayTotal(history, isoDay(FIRST_MONDAY + 119))).toBeCloseTo(1, 2);
  expect(prepareHistory(queue, { [id]: 'event' })).toMatchObject({ history: queue.history, events: [{ to: null, days: [] }] });
});

test('a rise that was taken back is brought to the level around it', () => {
  const queue = madeQueue({ days: 240, noise: 0, factor: (day) => (day >= FIRST_MONDAY + 84 && day < FIRST_MONDAY + 140 ? 1.5 : 1) });
  const { history, changes } = prepareHistory(queue, { [`shift ${isoDay(FIRST_MONDAY + 84)}`]: 'clean' });
  expect(changes).toHaveLength(56);
  expect(dayTotal(history, isoDay(FIRST_MONDAY + 105)) / dayTotal(history, isoDay(FIRST_MONDAY + 14))).toBeCloseTo(1, 2);
});

test('repeats: the first stands, or they are added up', () => {
  const made = madeQueue({ days: 28, minutes: HALF_HOURS });
  const queue = altered(made, (time, calls) => (time === '2025-01-15T10:00' ? [calls, 5] : calls));
  const at = ({ times, calls }: QueueHistory['history']) => calls.filter((_, index) => times[index] === '2025-01-15T10:00');
  const [calls] = at(made.history);
  expect(at(prepareHistory(queue, { repeated: 'first' }).history)).toEqual([calls]);
  expect(at(prepareHistory(queue, { repeated: 'add' }).history)).toEqual([calls! + 5]);
});

test('the hour that came twice counts once, the hour that was skipped is not known', () => {
  const made = madeQueue({ days: 350, minutes: ROUND_THE_CLOCK, level: 5000 });
  const queue = altered(made, (time, calls) => (time === '2025-03-30T02:00' ? 0 : time === '2025-10-26T02:00' ? calls * 2 : calls));
  const { history, changes } = prepareHistory(queue, { 'clock 2025-03-30T02:00': 'drop', 'clock 2025-10-26T02:00': 'clean' });
  expect(changes.map(({ time }) => time)).toEqual(['2025-03-30T02:00', '2025-10-26T02:00']);
  expect(history.times).not.toContain('2025-03-30T02:00');
  expect(history.calls[history.times.indexOf('2025-10-26T02:00')]).toBe(made.history.calls[made.history.times.indexOf('2025-10-26T02:00')]);
});

test('gaps that were times without calls become zeros, in order of time', () => {
  const made = madeQueue({ days: 60, minutes: HALF_HOURS, level: 60, noise: 0.5, seed: 3 });
  const queue = altered(made, (time, calls) => (calls === 0 || (time.endsWith('T08:00') && time.slice(8, 10) < '12') ? null : calls));
  const { history, changes } = prepareHistory(queue, { gaps: 'zero' });
  expect(changes.length).toBeGreaterThan(10);
  expect(changes.every(({ before, after, place }) => before === null && after === 0 && place === null)).toBe(true);
  expect(history.times).toEqual([...history.times].sort());
  expect(history.times).toHaveLength(queue.history.times.length + changes.length);
});
