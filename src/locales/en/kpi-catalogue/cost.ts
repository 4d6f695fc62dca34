export const cost = {
  costPerCall: { name: 'Cost per call', definition: 'All cost of the centre for each transaction handled: inbound, outbound and others.' },
  costPerMinute: { name: 'Cost per minute', definition: 'All cost of the centre for each minute of handle time.' },
  costPerSeat: { name: 'Cost per seat', definition: 'All cost of the centre for each seat, by the mean number of seats.' },
  costPerResolution: { name: 'Cost per resolution', definition: 'All cost of the centre for each matter resolved.' },
  labourShare: { name: 'Labour share of cost', definition: 'Labour cost as a share of all cost.' },
  costPerFte: { name: 'Cost per FTE', definition: 'All cost of the centre for each full-time equivalent.' },
  budgetVariance: { name: 'Budget variance', definition: 'By how much actual cost is above or below budget, as a share of budget.' },
  revenuePerCall: { name: 'Revenue per call', definition: 'Revenue credited to the centre for each answered call.' },
  turnoverCost: { name: 'Turnover cost per leaver', definition: 'What hiring, training and ramp-up of a replacement cost for each leaver.' },
  overstaffingCost: { name: 'Cost of overstaffing', definition: 'Hours scheduled above the requirement, at the hourly wage.' },
} as const;
