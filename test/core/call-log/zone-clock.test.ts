import fc from 'fast-check';
import reference from '../../reference/call-log-zones.json';
import { isZone, ZoneClock } from '../../../src/core/call-log/zone-clock';

const offsets = reference.offsets as [string, number, number][];
const changes = reference.changes as [string, number, number, number][];
const zones = [...new Set(offsets.map(([zone]) => zone))];
const certain = { certainty: 'certain' as const };

test.each(zones)('the clock of %s shows what another library of the same zones says', (zone) => {
  const clock = new ZoneClock(zone);
  const expected = offsets.filter(([name]) => name === zone);
  expect(expected.map(([, moment]) => clock.offsetAt(moment))).toEqual(expected.map(([, , offset]) => offset));
});

test.each(zones)('every change of the clock of %s is found to the second', (zone) => {
  const found = new ZoneClock(zone).changesBetween(1_483_228_800, 1_798_761_600);
  expect(found.map(({ at, offsetBefore, offsetAfter }) => [zone, at, offsetBefore, offsetAfter])).toEqual(changes.filter(([name]) => name === zone));
});

test('a reading of the clock becomes the moment at which it shows it', () => {
  fc.assert(fc.property(fc.constantFrom(...zones), fc.integer({ min: 1_483_228_800, max: 1_798_761_600 }), (zone, moment) => {
    const clock = new ZoneClock(zone);
    const wall = moment + clock.offsetAt(moment);
    const back: { certainty: 'certain' | 'twice' | 'never' } = { ...certain };
    const read = clock.momentOf(wall, back);
    expect(read + clock.offsetAt(read)).toBe(wall);
    // Only in the hour that comes twice may it be another moment: the earlier.
    if (read !== moment) {
      expect(back.certainty).toBe('twice');
      expect(read).toBeLessThan(moment);
    }
  }), { numRuns: 400 });
});

test('the hour that comes twice and the one that never comes are told', () => {
  const clock = new ZoneClock('Europe/Berlin');
  const wall = (text: string) => Date.parse(`${text}Z`) / 1000;
  const told = (text: string) => {
    const into: { certainty: 'certain' | 'twice' | 'never' } = { certainty: 'certain' };
    const moment = clock.momentOf(wall(text), into);
    return [new Date(moment * 1000).toISOString().slice(0, 16), into.certainty];
  };
  expect(told('2026-10-25T02:30')).toEqual(['2026-10-25T00:30', 'twice']);
  expect(told('2026-10-25T03:30')).toEqual(['2026-10-25T02:30', 'certain']);
  expect(told('2026-03-29T02:30')).toEqual(['2026-03-29T01:30', 'never']);
  expect(told('2026-03-29T01:59')).toEqual(['2026-03-29T00:59', 'certain']);
});

test('names of zones are known or not', () => {
  expect(isZone('Asia/Taipei')).toBe(true);
  expect(isZone('Mars/Olympus')).toBe(false);
});
