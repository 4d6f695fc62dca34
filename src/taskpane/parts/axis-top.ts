/**
 * Where an axis of four steps from zero ends so that every step reads round (1, 2, 2.5 or 5 times a power of ten) and
 * the largest value still fits. Steps between one and ten are whole: the chart library rounds them up itself.
 */
export function axisTop(largest: number): number {
  if (!(largest > 0)) return STEPS;
  const needed = largest / STEPS;
  const power = 10 ** Math.floor(Math.log10(needed));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= needed && (each < 1 || Number.isInteger(each)));
  return STEPS * (step ?? 10 * power);
}

export const STEPS = 4;
