export const cost = {
  ATTRITION: {
    summary: 'Attrition as a yearly rate: leavers over mean headcount.',
    result: 'A fraction of the headcount per year; format it as a percentage.',
    details:
      'Give the leavers of a period and the headcount at its start; with the headcount at its end, the mean of both is used. For a period other than a year, give its months and the rate is put on a yearly footing.',
    assumptions: [
      'Count everyone who left, by choice or not.',
      'People who move to another department are no leavers.',
      'Keep agents apart from other staff: the leavers and the headcount must be of the same group.',
      'A short period scaled to a year exaggerates chance: one bad month is not a year.',
    ],
    notFor: 'Not for a handful of people: with fewer than about 20, one leaver moves the rate by 5 points. Count leavers instead.',
    formula: 'leavers ÷ mean of headcount_open and headcount_close × 12 ÷ months',
    source: 'An operations indicator of contact centres: everyone who left over the mean headcount of the period.',
    arguments: {
      leavers: 'People who left in the period',
      headcount_open: 'Headcount at the start of the period',
      headcount_close: 'Headcount at the end; left out, the headcount at the start stands for both',
      months: 'Length of the period in months; default 12',
    },
  },
  COSTPERCALL: {
    summary: 'Cost per call: all cost over all calls handled.',
    result: 'Money per call, in the currency of the cost.',
    details:
      'Ranges are added up first, so you can select a column of cost lines and a column of volumes of any lengths. A credit in the cost column counts with its minus sign.',
    assumptions: [
      'Take all cost of the centre for the period: people, premises, telecoms and systems, services.',
      'Take all that the centre handled in the same period: inbound, outbound and other channels.',
    ],
    notFor: 'Not for deciding whether one more call is worth taking: most of the cost is fixed. Not for comparing channels whose contacts differ in length; see COSTPERMINUTE.',
    formula: 'Σ total_cost ÷ Σ calls',
    source: 'An operations indicator of contact centres: all cost of the centre over all that it handled.',
    arguments: {
      total_cost: 'Cost of the period, one figure or a range of cost lines',
      calls: 'Calls handled in the same period, one figure or a range',
    },
  },
} as const;
