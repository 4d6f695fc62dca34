/** A day by the hour from 8:00 on. */
export const HOURS = [120, 180, 210, 220, 200, 190, 180, 170, 150, 130, 90, 60].map((calls, hour) => [(8 + hour) / 24, calls] as const);

/** Months of a centre: April is missing, occupancy never moves. */
export const MONTHS_OF_FIGURES = [
  ['Month', 'Service level', 'Average handle time (s)', 'First-contact resolution', 'Customer satisfaction', 'Occupancy', 'Cost per call'],
  ['2026-01', 0.76, 312, 0.71, 0.82, 0.84, 14.2], ['2026-02', 0.81, 305, 0.7, 0.84, 0.84, 14.9], ['2026-03', 0.79, 309, 0.74, 0.83, 0.84, 14.1], ['2026-05', 0.83, 298, 0.73, 0.86, 0.84, 15.3],
  ['2026-06', 0.8, 301, 0.76, 0.88, 0.84, 14.6], ['2026-07', 0.84, 294, 0.77, 0.87, 0.84, 15], ['2026-08', 0.82, 299, 0.75, 0.89, 0.84, 14.4], ['2026-09', 0.85, 290, 0.78, 0.88, 0.84, 15.1],
  ['2026-10', 0.83, 296, 0.77, 0.9, 0.84, 14.7], ['2026-11', 0.86, 288, 0.79, 0.89, 0.84, 15.4],
];

/** People needed by the half-hour from Monday, 5 January 2026: open from seven to nine, fewer at the weekend. */
export const ROSTER_WEEK = [
  ['Date', 'Interval', 'Agents required'],
  ...Array.from({ length: 7 * 48 }, (_, index) => {
    const [day, hour] = [Math.floor(index / 48), (index % 48) / 2];
    const people = hour < 7 || hour >= 21 ? 0 : Math.round((day < 5 ? 9 : 5) * (0.6 + 0.4 * Math.sin(((hour - 7) / 14) * Math.PI)));
    return [46_027 + day, hour / 24, people];
  }),
];
