/** The catalogue of indicators, and the steps that put one over a planner’s own columns. */
export const kpis = {
  next: 'Next',
};
