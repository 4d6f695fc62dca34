/** Words on a sheet of shifts. Short: every word here stands in a cell. */
export const shiftsSheet = {
  sheetName: 'Shifts',
};
