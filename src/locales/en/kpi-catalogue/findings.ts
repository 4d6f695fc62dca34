/** What the data behind an indicator lack, and what to do about it. */
export const findings = {
  missing: 'There is no column for {input}. Choose one, or another definition.',
  noNumbers: 'The column for {input} holds no numbers. Check that they are not text.',
  noDenominator: 'What is divided by adds up to zero, so there is no value. Check {input}.',
  aboveOne: 'The rate is {value, number, ::percent .0}, above 100%. Check that part and whole are of the same period and scope.',
  belowZero: 'The rate is {value, number, ::percent .0}, below zero. Check the columns it is made from.',
  negative: 'Row {row}: {input} is negative.',
  partAboveWhole: 'Row {row}: {part} are more than {whole}.',
  gaps: '{rows, plural, one {# row has} other {# rows have}} no number for {input}, while other columns do. Totals are of different rows.',
  newUnderThreeMonths: 'A new indicator needs three months in a row; there {months, plural, one {is #} other {are #}}. Watch it before you set a target.',
  historyUnderSixMonths: 'Keep at least six months of data in a row; there {months, plural, one {is #} other {are #}}.',
  monthsNotInARow: '{gaps, plural, one {One month is} other {# months are}} missing between the first and the last.',
  shortAbandonsNotSeparated: 'Short abandons are not separated: callers who misdial count as lost. Add a column for them, or say so beside the figure.',
  checks: { good: '✓', noValue: 'No value: what is divided by is zero or has no numbers', above: 'Above 100%: compare period and scope of part and whole', below: 'Below zero: check the columns' },
  letters: { collected: 'Collected', usable: 'Usable', integrity: 'With integrity', knowledgeable: 'Understood', actedOn: 'Acted on' },
  crucial: { collectable: 'Collectable', reportable: 'Reportable', usedOften: 'Used often enough', improving: 'Leads to improvement', accurate: 'Accurate', logical: 'Logical' },
} as const;
