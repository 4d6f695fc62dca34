/** The wizard that plans a roster. */
export const roster = {
  next: 'Next',
};
