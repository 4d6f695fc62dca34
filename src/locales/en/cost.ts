/** The wizard that builds a cost workbook. */
export const cost = {
  next: 'Next',
};
