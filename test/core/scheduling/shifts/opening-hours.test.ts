import fc from 'fast-check';
import { openingHours } from '../../../../src/core/scheduling';

const day = (open: (hour: number) => boolean) => Array.from({ length: 24 }, (_, hour) => (open(hour) ? 3 : 0));

test('a day from eight to eight', () => {
  expect(openingHours(day((hour) => hour >= 8 && hour < 20), 60)).toEqual({ opens: 480, closes: 1200 });
});

test('days of different hours are laid upon each other', () => {
  expect(openingHours([...day((hour) => hour >= 9 && hour < 12), ...day((hour) => hour >= 14 && hour < 18)], 60)).toEqual({ opens: 540, closes: 1080 });
});

test('an evening that ends after midnight', () => {
  expect(openingHours(day((hour) => hour >= 18 || hour < 2), 60)).toEqual({ opens: 1080, closes: 1560 });
});

test('a centre that never closes is open for a day', () => {
  expect(openingHours(day(() => true), 60)).toEqual({ opens: 0, closes: 1440 });
});

test('nobody needed is no hours', () => {
  expect(openingHours(day(() => false), 60)).toBeNull();
});

test('every interval with people lies within the hours, and those at both ends have people', () => {
  fc.assert(fc.property(fc.array(fc.nat(3), { minLength: 48, maxLength: 48 }), (people) => {
    const hours = openingHours(people, 30);
    if (!hours) return people.every((needed) => needed === 0);
    const at = (minute: number) => people[(minute % 1440) / 30]!;
    const inside = people.every((needed, interval) => needed === 0 || (interval * 30 >= hours.opens ? interval * 30 < hours.closes : interval * 30 + 1440 < hours.closes));
    return inside && at(hours.opens) > 0 && at(hours.closes - 30) > 0;
  }));
});
