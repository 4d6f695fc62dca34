import type { Given, NativeSteps, Obstacle, Twins } from '../../twin';

/** The way up is the way to go, unless less is better. */
function signed(given: Given, text: string): string {
  const direction = given.constant('direction');
  return direction === 1 ? text : direction === -1 ? `-${text}` : `{direction}*${text}`;
}

/** A line from the floor to the target, or a ratio to the target; it ends at the stretch. */
function score(given: Given): NativeSteps {
  const target = signed(given, '{target}');
  // A 0 on the side of the target where no floor and no stretch can be is a blank.
  const hasFloor = `AND({floor}<>"",OR({floor}<>0,${target}>0))`;
  const hasStretch = `AND({stretch}<>"",OR({stretch}<>0,${target}<=0))`;
  const capped = `IF(${signed(given, '{stretch}')}>=${target},${signed(given, `MIN(${signed(given, '{actual}')},${signed(given, '{stretch}')})`)},NA())`;
  const counted = given.as('stretch') === 'absent' ? '{actual}' : '{capped}';
  const up = `${counted}/{target}`;
  const down = `IF(${counted}>0,{target}/${counted},NA())`;
  const direction = given.constant('direction');
  const ratio = `IF({target}>0,${direction === 1 ? up : direction === -1 ? down : `IF({direction}=1,${up},${down})`},NA())`;
  const line = `IF(${target}>${signed(given, '{floor}')},(${counted}-{floor})/({target}-{floor}),NA())`;
  const floored = given.as('floor') === 'absent' ? ratio : `IF(${hasFloor},${line},${ratio})`;
  const variant = [given.as('floor') !== 'absent' && 'FLOOR', given.as('stretch') !== 'absent' && 'STRETCH', direction === -1 ? 'LESS' : direction === undefined && 'EITHER'].filter(Boolean).join('.');
  return {
    steps: given.as('stretch') === 'absent' ? [] : [{ name: 'capped', formula: `IF(${hasStretch},${capped},{actual})` }],
    result: `MAX(0,${floored})`,
    ...(variant && { variant }),
  };
}

/** Means by rows; the scores of one unit may lie in a line of any direction. */
function weighted(given: Given): NativeSteps | Obstacle {
  const [scores, weights] = [given.size('scores'), given.size('weights')];
  if (!scores || !weights) return { obstacle: 'unsized-array', argument: scores ? 'weights' : 'scores' };
  const many = weights.rows * weights.columns;
  const across = weights.rows === 1;
  const oneColumn = scores.columns === 1 && scores.rows === many;
  if (!oneColumn && scores.columns !== many || weights.rows > 1 && weights.columns > 1) return { steps: [], result: 'NA()' };
  const line = oneColumn ? '{scores}' : 'INDEX({scores},{row},0)';
  const sideBySide = many === 1 || across !== oneColumn;
  // A row and a column multiply as matrices, which take no blanks.
  const total = sideBySide ? `SUMPRODUCT(${line},{weights})` : oneColumn ? 'SUMPRODUCT(MMULT({weights}+0,{scores}+0))' : `SUMPRODUCT(MMULT(${line}+0,{weights}+0))`;
  return {
    steps: [], result: `${total}/SUM({weights})`,
    sound: [oneColumn ? 'ROWS({scores})=ROWS({weights})*COLUMNS({weights})' : 'COLUMNS({scores})=ROWS({weights})*COLUMNS({weights})'],
    table: { rows: oneColumn ? '1' : 'ROWS({scores})', columns: '1' },
    variant: `${oneColumn ? 'COLUMN' : 'ROWS'}.${sideBySide ? 'BESIDE' : 'ACROSS'}`,
  };
}

export const SCORE = { KPISCORE: score, WEIGHTEDSCORE: weighted } satisfies Twins;
