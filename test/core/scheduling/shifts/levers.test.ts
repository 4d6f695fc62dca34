import { FULL_TIME, LEVERS, PART_TIME, pullLever, SPLIT, type ShiftRow } from '../../../../src/core/scheduling';

const DAY = { opens: 8 * 60, closes: 20 * 60 };
const FIXED: ShiftRow = { ...FULL_TIME, earliestStart: 480, latestStart: 690 };

test('part-timers and split shifts come as a row of their own, within the hours of the centre', () => {
  expect(pullLever('part-time', [FIXED], DAY)!.slice(1)).toMatchObject([{ partTime: true, earliestStart: 480, latestStart: 960 }]);
  expect(pullLever('split', [FIXED], DAY)!.slice(1)).toMatchObject([{ earliestStart: 480, latestStart: 600, split: SPLIT.split }]);
});

test('starts become free by the quarter of an hour, and no earlier than the centre opens', () => {
  expect(pullLever('freer-starts', [FIXED], DAY)).toMatchObject([{ earliestStart: 480, latestStart: 690, startStep: 15 }]);
  expect(pullLever('freer-starts', [{ ...FIXED, earliestStart: 570, latestStart: 600, startStep: 30 }], DAY)).toMatchObject([{ earliestStart: 540, latestStart: 630, startStep: 15 }]);
});

test('a start that was there stays, whatever the step', () => {
  const [freed] = pullLever('freer-starts', [{ ...FIXED, earliestStart: 500, latestStart: 680, startStep: 60 }], DAY)!;
  expect((500 - freed!.earliestStart) % freed!.startStep).toBe(0);
  expect(freed!.latestStart).toBeGreaterThanOrEqual(680);
});

test('a lever that is pulled already is none', () => {
  expect(pullLever('part-time', [PART_TIME], DAY)).toBeNull();
  expect(pullLever('split', [SPLIT], DAY)).toBeNull();
  expect(pullLever('freer-starts', [{ ...FIXED, startStep: 15 }], DAY)).toBeNull();
});

test('a centre open for two hours has room for neither part-timers nor split shifts', () => {
  expect(LEVERS.filter((lever) => pullLever(lever, [{ ...FIXED, earliestStart: 600, latestStart: 600, lengths: [120] }], { opens: 600, closes: 720 }))).toEqual(['freer-starts']);
});
