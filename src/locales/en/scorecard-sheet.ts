/** What a scorecard says. */
export const scorecardSheet = {
  sheetName: 'Scorecard',
};
