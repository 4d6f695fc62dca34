/** What reports say. */
export const reportsSheet = {
  sheetNames: { daily: 'Daily report', weekly: 'Weekly report', monthly: 'Monthly report', outbound: 'Outbound report' },
};
