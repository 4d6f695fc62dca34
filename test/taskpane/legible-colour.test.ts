import fc from 'fast-check';
import { contrast, legibleOn } from '../../src/taskpane/parts/legible-colour';

const hex = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('black on white is 21 : 1, and the published examples hold', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 10);
  // WebAIM names #767676 as the lightest grey that passes 4.5 : 1 on white.
  expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5);
});

test.each(['#ffffff', '#292929', '#000000'])('any colour is made to be seen on %s', (background) => {
  fc.assert(fc.property(hex, (colour) => {
    expect(contrast(legibleOn(background, colour), background)).toBeGreaterThanOrEqual(4.5);
  }));
});

test('a colour that is seen already is left as it is', () => {
  expect(legibleOn('#ffffff', '#0f6cbd')).toBe('#0f6cbd');
});
