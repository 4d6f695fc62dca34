/** The wizard that scores. */
export const scorecard = {
  next: 'Next',
};
