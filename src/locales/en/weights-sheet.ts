/** What a sheet of weights says. */
export const weightsSheet = {
  sheetName: 'Weights',
};
