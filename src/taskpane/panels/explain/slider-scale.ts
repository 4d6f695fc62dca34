import type { ArgumentEntry } from '../../../functions/catalogue/entry';

/** Where a slider goes, and by how much a press of an arrow key moves it. */
export interface SliderScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

const SHARE: SliderScale = { min: 0, max: 1, step: 0.01 };

/**
 * A range worth trying around the value in the cell: shares from nothing to all, other quantities to about twice the value,
 * in steps that read round and never outside what the argument takes.
 */
export function sliderScale({ domain, unit }: ArgumentEntry, value: number): SliderScale {
  if (domain.kind === 'fraction') {
    return { ...SHARE, min: domain.zero ? 0 : SHARE.step, max: domain.one ? 1 : 1 - SHARE.step };
  }
  if (unit === 'fraction') return Math.abs(value) <= 1 ? { ...SHARE, min: value < 0 ? -1 : 0 } : wide(value, 0.01);
  if (domain.kind === 'interval') return { min: 5, max: Math.max(60, Math.min(1440, 2 * value)), step: 5 };
  const least = domain.kind === 'number' ? (domain.min ?? domain.above) : undefined;
  const most = domain.kind === 'number' ? domain.max : undefined;
  const whole = (domain.kind === 'number' && domain.whole) || WHOLE.includes(unit);
  const { min, max, step } = wide(Math.min(value, most ?? value), whole ? 1 : 0);
  const floor = Math.max(min, least === undefined ? min : domain.kind === 'number' && domain.above !== undefined ? least + step : least);
  return { min: floor, max: most === undefined ? max : Math.min(max, most), step };
}

/** What one counts, or gives in whole numbers by habit. */
const WHOLE: readonly string[] = ['agents', 'people', 'lines', 'calls', 'seconds', 'count'];

function wide(value: number, least: number): SliderScale {
  const size = Math.max(Math.abs(value), least === 1 ? 10 : 1);
  const power = 10 ** Math.floor(Math.log10(size / 50));
  const step = Math.max(least, ([1, 2, 5].map((each) => each * power).find((each) => each >= size / 100) ?? power));
  const far = Math.ceil((2 * size) / step) * step;
  return { min: value < 0 ? -far : 0, max: Number(far.toPrecision(12)), step: Number(step.toPrecision(12)) };
}
