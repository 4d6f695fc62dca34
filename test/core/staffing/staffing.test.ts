import fc from 'fast-check';
import { agentsByThumb, combinedShrinkage, grossAgents, workingSeconds, workSeconds } from '../../../src/core/staffing';

const thumb = { calls: 500, ahtSeconds: 350, asaSeconds: 3, productivity: 0.5, attendance: 0.95, intervalMinutes: 60 };

describe('the rule of thumb', () => {
  test('gives the 104 agents of the worked example, by its 176,500 and 1,710 seconds', () => {
    expect(workSeconds(500, 350, 3)).toBe(176_500);
    expect(workingSeconds(60, 0.95, 0.5)).toBe(1710);
    expect(agentsByThumb(thumb)).toBe(104);
  });

  test('needs nobody without calls', () => {
    expect(agentsByThumb({ ...thumb, calls: 0 })).toBe(0);
  });

  test.each([
    [{ calls: -1 }, 'below', 'calls'],
    [{ ahtSeconds: 0 }, 'not-positive', 'aht'],
    [{ asaSeconds: -1 }, 'below', 'asa'],
    [{ productivity: 0 }, 'not-a-fraction', 'productivity'],
    [{ productivity: 50 }, 'not-a-fraction', 'productivity'],
    [{ attendance: 1.1 }, 'not-a-fraction', 'attendance'],
    [{ intervalMinutes: 0 }, 'not-positive', 'interval'],
    [{ intervalMinutes: 3600 }, 'interval-in-seconds', 'interval'],
    [{ calls: Number.MAX_VALUE }, 'too-large', 'calls'],
  ])('refuses %j by name', (wrong, code, argument) => {
    expect(agentsByThumb({ ...thumb, ...wrong })).toMatchObject({ code, argument });
  });
});

describe('shrinkage', () => {
  test('combines by what is left, or by addition', () => {
    expect(combinedShrinkage([0.1, 0.2], true)).toBeCloseTo(0.28, 15);
    expect(combinedShrinkage([0.1, 0.2], false)).toBeCloseTo(0.3, 15);
    expect(combinedShrinkage([0.3], true)).toBe(0.3);
  });

  test('multiplied is never more than added, and never less than its largest part', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 0.2, noNaN: true }), { minLength: 1, maxLength: 4 }), (parts) => {
        const multiplied = combinedShrinkage(parts, true) as number;
        expect(multiplied).toBeLessThanOrEqual((combinedShrinkage(parts, false) as number) + 1e-15);
        expect(multiplied).toBeGreaterThanOrEqual(Math.max(...parts) - 1e-15);
      }),
      { seed: 5 },
    );
  });

  test('refuses nothing at all, whole numbers of per cent, and sums of one or more', () => {
    expect(combinedShrinkage([], true)).toMatchObject({ code: 'no-data' });
    expect(combinedShrinkage([30], true)).toMatchObject({ code: 'not-a-fraction' });
    expect(combinedShrinkage([1], true)).toMatchObject({ code: 'not-a-fraction' });
    expect(combinedShrinkage([0.6, 0.5], false)).toMatchObject({ code: 'not-a-fraction', given: 1.1 });
    expect(combinedShrinkage([0.6, 0.5], true)).toBeCloseTo(0.8, 15);
  });

  test('grosses agents up to people: 14 agents at 30 % are 20, and 21 are 30', () => {
    expect(grossAgents(14, 0.3)).toBe(20);
    expect(grossAgents(21, 0.3)).toBe(30);
    expect(grossAgents(14, 0)).toBe(14);
    expect(grossAgents(14, 0.3, false)).toBeCloseTo(20, 12);
    expect(grossAgents(10, 0.3, false)).toBeCloseTo(100 / 7, 12);
    expect(grossAgents(0, 0.3)).toBe(0);
  });

  test('refuses what is not a count or a fraction below one', () => {
    expect(grossAgents(-1, 0.3)).toMatchObject({ code: 'below', argument: 'agents' });
    expect(grossAgents(14, 1)).toMatchObject({ code: 'not-a-fraction', argument: 'shrinkage' });
    expect(grossAgents(14, 30)).toMatchObject({ code: 'not-a-fraction', argument: 'shrinkage' });
    expect(grossAgents(Number.MAX_VALUE, 0.99)).toMatchObject({ code: 'too-large' });
  });
});
