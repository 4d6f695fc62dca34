import fc from 'fast-check';
import { functionRoute, HOME, jobRoute, parseRoute, SETTINGS, type Intent } from '../../src/taskpane/route';

test('home, settings and functions have their places', () => {
  expect(parseRoute(HOME)).toEqual({ place: '', intent: 'start' });
  expect(parseRoute('')).toEqual({ place: '', intent: 'start' });
  expect(parseRoute(SETTINGS)).toEqual({ place: 'settings', intent: 'start' });
  expect(parseRoute(functionRoute('ERLANGC'))).toEqual({ place: 'functions', detail: 'ERLANGC', intent: 'start' });
});

test('a job opened again carries its key, whatever characters the key has', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.constantFrom<Intent>('continue', 'refresh'), (memoryKey, intent) => {
    expect(parseRoute(jobRoute('staffing', intent, memoryKey))).toEqual({ place: 'staffing', intent, memoryKey });
  }));
});

test('a hash that was cut or bent does not throw', () => {
  expect(parseRoute('#/functions/%E0%A4%A')).toMatchObject({ place: 'functions' });
});
