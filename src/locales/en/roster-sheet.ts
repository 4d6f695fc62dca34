/** Words on the sheets of a roster. Short: every word here stands in a cell. */
export const rosterSheet = {
  sheetName: 'Roster',
};
