/** Sentences under an error: what is wrong, where, what to do. `place` is one of the places below. */
export const faults = {
  places: {
    whole: '{argument}',
    row: 'row {row} of {argument}',
    column: 'column {column} of {argument}',
    cell: 'row {row}, column {column} of {argument}',
  },
  sentences: {
    'not-a-number':
      '{found, select, numeric_text {A number stored as text in {place}: “{given}”. Convert the cell to a number.} '
      + 'logical {{given} in {place}, where a number is needed. Enter a number.} '
      + 'error {The error {given} in {place}. Mend that cell first.} '
      + 'other {Text in {place}: “{given}”. Enter a number.}}',
    missing: 'No value for {place}. Enter one, or select the cell that holds it.',
    below: 'Too small: {place} is {given}. Enter {limit} or more.',
    above: 'Too large: {place} is {given}. Enter {limit} or less.',
    'not-positive': 'Zero, blank or negative: {place} must be greater than 0.',
    'not-a-fraction':
      '{ends, select, open {Not a fraction: {place} is {given}. Enter 0 or more, and less than 1; {percent} % is {likely}.} '
      + 'other {Not a fraction: {place} is {given}. Enter a number from 0 to 1; {percent} % is {likely}.}}',
    'interval-in-seconds':
      'Longer than a day: {place} is {given} minutes. The interval is in minutes, not seconds; if you mean {given} seconds, enter {likely}.',
    'not-whole': 'Not a whole number: {place} is {given}. Enter a whole number.',
    'not-a-choice': 'No such choice: {place} is {given}. Enter one of {choices}.',
    unattainable: 'No number of agents meets this target: see {place}. Lower the target or allow more time.',
    unstable: 'The queue never empties, so no finite value exists: see {place}. Add agents until they exceed the load in erlangs.',
    'no-data': 'Nothing to compute from: every cell of {argument} is blank. Select cells with numbers.',
    'unequal-lengths': 'No value of {argument} for this cell: the ranges differ in length. Select ranges of equal length.',
    'wrong-shape': 'The range of {argument} has the wrong shape. Select a full rectangle of cells.',
    'unequal-sizes': 'Not as many cells: {argument} has {given}, {other} has {wanted}. Select ranges of the same size.',
    'not-a-line': 'Neither a row nor a column: {argument} is a range of {rows} × {columns} cells. Select one row or one column, in order of time.',
    'never-answered': 'Fewer than this share of callers are ever answered, however long they wait: see {place}. Lower the share, or add agents.',
    'not-one-value': 'More than one value: {argument} is a range of {rows} × {columns} cells. Select a single cell; the result spills by itself.',
    'too-few': 'Too few values: {argument} has {given}. Select at least {limit}.',
    'not-square': 'Not square: {argument} has {rows} rows and {columns} columns. Select as many rows as columns.',
    'not-reciprocal': 'A contradiction: {place} is {given}, its mirror cell makes it {likely}. Mend one of the two, or leave the lower one blank.',
    'without-one': 'A 1 is missing in {argument}: the best indicator is 1 in best_to_others, another one, the worst, is 1 in others_to_worst. Enter 1 where each stands beside itself.',
    'not-a-rank': 'No such rank: {place} is {given}. Enter ranks from 1 to {limit} without gaps; equals share a rank.',
    'never-adds-up': 'No such weights: {given} of them, each from {min} to {max} in steps of {step}, cannot add up to {total}. Change the limits, or take more or fewer {argument}.',
    'no-contrast': 'Nothing tells the indicators apart: the columns of {argument} are constant, or all rise and fall together. Take other data, or weights by judgement.',
    'too-few-rows': 'Too few rows: {argument} has {given}. Select at least {limit}, one for each month or unit.',
    'wrong-side': 'On the wrong side: {place} is {given}, the target {target}. Enter a value {side, select, above {above} other {below}} the target, or check direction: 1 if more is better, -1 if less is.',
    'not-a-word': 'No such choice: {place} is “{given}”. Enter one of {choices}.',
    'not-whole-weeks': 'Not whole weeks: {argument} is {rows} × {columns} cells. Select seven columns, a week to a row; or weeks end to end in one column; or give days.',
    'day-without-data': 'No volume for day {day} of the week in {argument}. Select weeks that have that day; if the centre is closed then, enter 0.',
    'not-a-date': 'Not a date: {place} is “{given}”. Enter an Excel date, with its time where there is one.',
    'not-a-day': 'Not a day: {place} is {given}. Enter dates, or 1 for Monday to 7 for Sunday.',
    'all-zero': 'Nothing to divide by: the values of {argument} add up to 0. Enter at least one above 0.',
    'too-large': 'Too large to compute: see {place}. Check the numbers and their units.',
  },
} as const;
