/** The wizard that weighs indicators. */
export const weights = {
  next: 'Next',
};
