/** The steps that hand a workbook over to people without the add-in. */
export const share = {
  next: 'Next',
};
