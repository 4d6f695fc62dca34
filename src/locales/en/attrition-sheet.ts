/** What the sheets of leavers and headcount say. */
export const attritionSheet = {
  sheetName: 'Attrition',
};
