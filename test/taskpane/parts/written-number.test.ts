import fc from 'fast-check';
import { clock, readDuration, readNumber, readPercent, writeNumber, writePercent } from '../../../src/taskpane/parts/written-number';

const TAGS = ['en', 'en-GB', 'de-DE', 'fr-FR', 'de-CH', 'es-ES', 'zh-CN', 'zh-TW', 'pt-BR', 'pl-PL'];

test.each(TAGS)('what is written in %s is read back as the same number', (tag) => {
  fc.assert(fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), fc.constantFrom(1, 10, 100, 1000), (whole, scale) => {
    const value = whole / scale;
    expect(readNumber(writeNumber(value, tag), tag)).toBe(value + 0);
  }));
});

test.each([
  ['0.8', 'de-DE', 0.8], ['0,8', 'de-DE', 0.8], ['1.234', 'de-DE', 1234], ['1.234,5', 'de-DE', 1234.5],
  ['0,8', 'en', 0.8], ['1,234', 'en', 1234], ['1,234,567.5', 'en', 1234567.5], ['.5', 'en', 0.5], ['1e3', 'en', 1000],
  ['１２０', 'zh-CN', 120], ['１２．５', 'zh-TW', 12.5], ['−4', 'en', -4], ["1'234.5", 'de-CH', 1234.5], ['1 234,5', 'fr-FR', 1234.5],
])('%s typed by someone who writes %s is %d', (text, tag, value) => {
  expect(readNumber(text, tag)).toBe(value);
});

test.each(['', 'abc', '12 agents', '1.2.3', '--4', '1,2,3', '%', 'Infinity'])('“%s” is no number', (text) => {
  expect(readNumber(text, 'en')).toBeUndefined();
});

test.each([['80%', 0.8], ['80', 0.8], ['0.8', 0.8], ['80 %', 0.8], ['８０％', 0.8], ['1', 1], ['0.5%', 0.005], ['33.3', 0.333], ['0', 0]])('%s is the share %d', (text, share) => {
  expect(readPercent(text, 'en')).toBe(share);
});

test('a percentage keeps one decimal place at most', () => {
  expect(writePercent(0.8, 'en')).toBe('80%');
  expect(writePercent(0.12345, 'en')).toBe('12.3%');
  expect(writePercent(0.125, 'de-DE')).toMatch(/^12,5\s%$/);
});

test.each([['200', 200], ['3:20', 200], ['0:45', 45], ['1:00:00', 3600], ['200 s', 200], ['200秒', 200], ['12.5', 12.5]])('%s is %d seconds', (text, seconds) => {
  expect(readDuration(text, 'en')).toBe(seconds);
});

test.each(['3:75', ':20', '3:', '1:2:3:4', 'soon'])('“%s” is no time', (text) => {
  expect(readDuration(text, 'en')).toBeUndefined();
});

test('a clock reads back as the seconds it was made of', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 200_000 }), (seconds) => {
    expect(readDuration(clock(seconds), 'en')).toBe(seconds);
  }));
});
