/** What a sheet of indicators says. */
export const kpisSheet = {
  sheetName: 'KPIs',
};
