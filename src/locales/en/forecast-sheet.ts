/** What we write on the sheets of a forecast. Short: every word here stands in a cell. */
export const forecastSheet = {
  sheetName: 'Forecast',
  accuracySheet: 'Forecast accuracy',
  logSheet: 'Forecast log',
  topDownSheet: 'Top-down forecast',
};
