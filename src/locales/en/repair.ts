/** The panel that mends formulas which have lost their functions. */
export const repair = {
  next: 'Next',
};
