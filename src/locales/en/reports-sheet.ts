/** What reports say. */
export const reportsSheet = {
  sheetName: 'Report',
};
