/** The panel that watches a roster while it is changed. */
export const rosterDesk = {
  next: 'Next',
};
