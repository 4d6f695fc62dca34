import fc from 'fast-check';
import { headcountPlan, type HeadcountNeed, type HeadcountSettings } from '../../../../src/core/cost/attrition/headcount-plan';
import { monthsOn } from '../../../../src/core/cost/attrition/calendar-months';
import { daySerial, isoDay } from '../../../../src/core/history/calendar-day';

const JANUARY = daySerial(2026, 1, 1)!;
const ALL_YEAR = Array.from({ length: 12 }, () => true);
const base: HeadcountSettings = {
  firstMonth: JANUARY, startHeads: 100, monthlyAttrition: 0, offersFrom: JANUARY, hiringWeeks: 4, trainingWeeks: 4, rampWeeks: 4, trainingLoss: 0, acceptance: 1, maxClass: null, classMonths: ALL_YEAR,
};
const needs = (...required: readonly number[]): HeadcountNeed[] => required.map((heads) => ({ required: heads, hired: 0 }));
const short = (plan: readonly { readonly gap: number }[]) => plan.map(({ gap }) => Math.max(0, -gap));

test('a worked example: ten more in May, 2% leave each month, a tenth of a class is lost, four of five offers are accepted', () => {
  const plan = headcountPlan(needs(98, 98, 98, 98, 108), { ...base, monthlyAttrition: 0.02, trainingLoss: 0.1, acceptance: 0.8, startHeads: 104 });
  // 104 → 101.92 → 99.8816 → 97.8839, short of 98 by 0.1161, but only the class of April (for 1 April) can start in time:
  // twelve weeks before 1 March would ask for offers on 7 December.
  expect(plan.map(({ allowed }) => allowed)).toEqual([false, false, false, true, true]);
  expect(plan.map(({ offerBy }) => isoDay(offerBy))).toEqual(['2025-10-09', '2025-11-09', '2025-12-07', '2026-01-07', '2026-02-06']);
  expect(plan.map(({ classStart }) => isoDay(classStart)).slice(3)).toEqual(['2026-02-04', '2026-03-06']);
  expect(plan[2]!.heads).toBeCloseTo(97.883968, 6);
  // April: (98 ÷ 0.98 − 97.883968) ÷ 0.9 = 2.35 → 3 people, 4 offers, 2.7 graduates.
  expect(plan[3]).toMatchObject({ classSize: 3, offers: 4 });
  expect(plan[3]!.heads).toBeCloseTo((97.883968 + 2.7) * 0.98, 9);
  // May: (108 ÷ 0.98 − 98.572289) ÷ 0.9 = 12.92 → 13 people, 17 offers.
  expect(plan[4]).toMatchObject({ classSize: 13, offers: 17 });
  expect(short(plan).map((gap) => Number(gap.toFixed(4)))).toEqual([0, 0, 0.116, 0, 0]);
});

test('with a largest class earlier months hire ahead; a month without classes is passed over', () => {
  const settings = { ...base, offersFrom: 0, maxClass: 5 };
  expect(headcountPlan(needs(100, 100, 100, 112), settings).map(({ classSize }) => classSize)).toEqual([0, 2, 5, 5]);
  // The class that is productive on 1 April starts in February.
  const withoutFebruary = { ...settings, classMonths: ALL_YEAR.map((_, month) => month !== 1) };
  expect(headcountPlan(needs(100, 100, 100, 112), withoutFebruary).map(({ classSize }) => classSize)).toEqual([2, 5, 5, 0]);
});

test('people on their way already need no offer', () => {
  const plan = headcountPlan([{ required: 100, hired: 0 }, { required: 110, hired: 10 }, { required: 111, hired: 0 }], { ...base, offersFrom: 0 });
  expect(plan.map(({ classSize }) => classSize)).toEqual([0, 0, 1]);
});

interface Case {
  readonly needs: readonly HeadcountNeed[];
  readonly settings: HeadcountSettings;
}

const cases: fc.Arbitrary<Case> = fc.record({
  needs: fc.array(fc.record({ required: fc.integer({ min: 0, max: 40 }), hired: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 4 })), attrition: fc.option(fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100)) }), { minLength: 1, maxLength: 9 }),
  settings: fc.record({
    firstMonth: fc.constant(JANUARY), startHeads: fc.integer({ min: 0, max: 40 }), monthlyAttrition: fc.integer({ min: 0, max: 30 }).map((percent) => percent / 100),
    offersFrom: fc.integer({ min: JANUARY - 400, max: JANUARY + 60 }), hiringWeeks: fc.integer({ min: 0, max: 8 }), trainingWeeks: fc.integer({ min: 0, max: 8 }), rampWeeks: fc.integer({ min: 0, max: 8 }),
    trainingLoss: fc.integer({ min: 0, max: 50 }).map((percent) => percent / 100), acceptance: fc.constant(0.8), maxClass: fc.oneof(fc.constant(null), fc.integer({ min: 1, max: 15 })),
    classMonths: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  }),
});

/** Heads by a schedule of classes, step by step and apart from the plan. */
function headsWith(classes: readonly number[], { needs: rows, settings: { startHeads, monthlyAttrition, trainingLoss } }: Case): number[] {
  let heads = startHeads;
  return rows.map(({ hired, attrition }, month) => (heads = (heads + hired + classes[month]! * (1 - trainingLoss)) * (1 - (attrition ?? monthlyAttrition))));
}
const missing = (heads: readonly number[], rows: readonly HeadcountNeed[]) => rows.map(({ required }, month) => Math.max(0, required - heads[month]!));

test('heads add up, classes keep to their limits, and one person less in any class leaves a month shorter', () => {
  fc.assert(fc.property(cases, (one) => {
    const plan = headcountPlan(one.needs, one.settings);
    const classes = plan.map(({ classSize }) => classSize);
    headsWith(classes, one).forEach((heads, month) => expect(plan[month]!.heads).toBeCloseTo(heads, 9));
    plan.forEach(({ allowed, classSize, offers, offerBy }, month) => {
      expect(classSize).toBeLessThanOrEqual(allowed ? one.settings.maxClass ?? Infinity : 0);
      expect(offers * 0.8).toBeGreaterThanOrEqual(classSize - 1e-9);
      if (allowed) expect(offerBy).toBeGreaterThanOrEqual(one.settings.offersFrom);
      if (classSize === 0) return;
      const fewer = missing(headsWith(classes.map((size, at) => (at === month ? size - 1 : size)), one), one.needs);
      const now = missing(plan.map(({ heads }) => heads), one.needs);
      // Hired ahead in whole people, earlier classes may leave less than one of slack for each.
      const slack = plan.slice(0, month).filter((earlier) => earlier.classSize > 0).length;
      if (slack === 0) expect(fewer.some((gap, at) => gap > now[at]! + 1e-9)).toBe(true);
    });
  }), { numRuns: 400 });
});

test('the need is met in every month in which it can be: where all classes at their largest would meet it', () => {
  fc.assert(fc.property(cases, (one) => {
    const plan = headcountPlan(one.needs, one.settings);
    const most = headsWith(plan.map(({ allowed }) => (allowed ? one.settings.maxClass ?? 1000 : 0)), one);
    plan.forEach(({ gap, required }, month) => {
      if (most[month]! >= required) expect(gap).toBeGreaterThanOrEqual(-1e-9);
      else expect(-gap).toBeCloseTo(required - most[month]!, 6);
    });
  }), { numRuns: 400 });
});

/** The same plan by another road: for each month in turn, people are added to the latest class that still has room. */
function latestFirst(one: Case, may: readonly boolean[]): number[] {
  const classes = one.needs.map(() => 0);
  const room = (month: number) => may[month] && classes[month]! < (one.settings.maxClass ?? 1000);
  one.needs.forEach(({ required }, month) => {
    for (let at = month; at >= 0;) {
      if (headsWith(classes, one)[month]! >= required - 1e-9) break;
      if (room(at)) classes[at]! += 1;
      else at -= 1;
    }
  });
  return classes;
}

test('it never hires more than filling the latest classes one by one does, by more than one person a class', () => {
  fc.assert(fc.property(cases, (one) => {
    const plan = headcountPlan(one.needs, one.settings);
    const other = latestFirst(one, plan.map(({ allowed }) => allowed));
    const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
    const classes = plan.map(({ classSize }) => classSize);
    expect(Math.abs(sum(classes) - sum(other))).toBeLessThanOrEqual(plan.filter(({ classSize }, month) => classSize > 0 || other[month]! > 0).length + 1);
  }), { numRuns: 300 });
});

test('months of the plan follow one another from the first', () => {
  expect(headcountPlan(needs(1, 1, 1), base).map(({ month }) => month)).toEqual([0, 1, 2].map((index) => monthsOn(JANUARY, index)));
});
