/** What the sheets for the reader of a handed-over workbook say. */
export const handoverSheet = {
  sheetName: 'About',
};
