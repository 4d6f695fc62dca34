/** What the sheets beside converted formulas say. */
export const shareSheet = {
  sheetName: 'Workings',
};
