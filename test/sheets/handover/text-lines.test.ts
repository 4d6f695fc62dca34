import fc from 'fast-check';
import { textLines, widthOf } from '../../../src/sheets/handover/text-lines';

test('sentences break between words, Chinese ones between signs, and no line begins with a comma', () => {
  expect(textLines('Calls arrive at random, and wait.', 12)).toEqual(['Calls arrive', 'at random,', 'and wait.']);
  expect(textLines('公式以秒計算，請留意單位。', 12)).toEqual(['公式以秒計', '算，請留意單', '位。']);
  expect(textLines('', 12)).toEqual([]);
});

test('no letter is lost, and only a single word may be wider than its line', () => {
  fc.assert(fc.property(fc.stringMatching(/^[a-z ，。公式秒,.]{0,80}$/), fc.integer({ min: 8, max: 40 }), (text, width) => {
    const lines = textLines(text, width);
    expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    const bare = lines.map((line) => line.replace(/[，。,.]/g, ''));
    for (const line of bare) if (widthOf(line) > width) expect(line).toMatch(/^[a-z]+$/);
  }));
});
