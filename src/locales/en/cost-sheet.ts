/** What the sheets of a cost workbook say. */
export const costSheet = {
  sheetName: 'Cost',
};
