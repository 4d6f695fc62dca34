import type { Given, NativeSteps, Obstacle, Twin, Twins } from '../twin';

const isBlank = (range: string) => `({${range}}="")`;

/** Two ranges side by side: a number beside a blank is an error. */
function side(one: string, other: string): readonly string[] {
  return [
    `ROWS({${one}})=ROWS({${other}})`, `COLUMNS({${one}})=COLUMNS({${other}})`, `COUNT({${one}})>0`,
    `SUMPRODUCT(ABS(${isBlank(one)}-${isBlank(other)}))=0`,
  ];
}

/** A row beside a column has its cells in the same order, and no formula that says so. */
function crossed(given: Given, one: string, other: string): Obstacle | undefined {
  const [a, b] = [given.size(one), given.size(other)];
  return a && b && a.rows === b.columns && a.columns === b.rows && a.rows !== a.columns ? { obstacle: 'no-twin', argument: other } : undefined;
}

const pairs = (one: string, other: string, result: (given: Given) => Pick<NativeSteps, 'result' | 'variant'>): Twin => (given) =>
  crossed(given, one, other) ?? { steps: [], sound: side(one, other), ...result(given) };

/** The word typed, or whichever stands in the cell. */
function measured(given: Given, byWord: Readonly<Record<string, string>>): Pick<NativeSteps, 'result' | 'variant'> {
  const word = given.constant('measure');
  if (typeof word === 'string') return { result: byWord[word]!, variant: word };
  return { result: `CHOOSE(MATCH(TRIM({measure}),{${Object.keys(byWord).map((one) => `"${one}"`).join(',')}},0),${Object.values(byWord).join(',')})` };
}

const [REQUIRED, SCHEDULED, GAPS] = ['SUM({required})', 'SUM({scheduled})', 'SUMPRODUCT(ABS({scheduled}-{required}))'];
const USEFUL = `(${REQUIRED}+${SCHEDULED}-${GAPS})/2`;

const overMean = (range: string): Twin => () => ({
  steps: [], result: `INDEX({${range}},{row},{column})*ROWS({${range}})*COLUMNS({${range}})/SUM({${range}})`,
  table: { rows: `ROWS({${range}})`, columns: `COLUMNS({${range}})` },
});

const [BOTH, MISS] = ['({actual}<>"")*({forecast}<>"")', '({forecast}-{actual})'];
const PAIRS = `SUMPRODUCT(${BOTH})`;

/** Schedules against requirements, forecasts against what came. */
export const SCHEDULE = {
  STAFFRATIO: overMean('agents'),
  CALLRATIO: overMean('calls'),
  SCHEDULEFIT: pairs('agents', 'calls', () => ({ result: 'MAX(0,MIN(1,1-SUMPRODUCT(ABS({agents}/SUM({agents})-{calls}/SUM({calls})))/2))' })),
  SCHEDULEEFFICIENCY: pairs('required', 'scheduled', (given) => measured(given, {
    USEFUL: `${USEFUL}/${SCHEDULED}`, SIMPLE: `${REQUIRED}/${SCHEDULED}`, COVERAGE: `${USEFUL}/${REQUIRED}`, INFLEXIBILITY: `${GAPS}/${REQUIRED}`,
    NET: `(${SCHEDULED}-${REQUIRED})/${REQUIRED}`,
  })),
  OVERSTAFFING: pairs('required', 'scheduled', () => ({ result: 'SUMPRODUCT(({scheduled}>{required})*({scheduled}-{required}))*{interval}/60' })),
  UNDERSTAFFING: pairs('required', 'scheduled', () => ({ result: 'SUMPRODUCT(({required}>{scheduled})*({required}-{scheduled}))*{interval}/60' })),
  FORECASTERROR: (given) => crossed(given, 'actual', 'forecast') ?? {
    steps: [], sound: ['ROWS({actual})=ROWS({forecast})', 'COLUMNS({actual})=COLUMNS({forecast})', `${PAIRS}>0`],
    ...measured(given, {
      WAPE: `SUMPRODUCT(${BOTH}*ABS${MISS})/SUMPRODUCT(${BOTH}*{actual})`,
      BIAS: `SUMPRODUCT(${BOTH}*${MISS})/SUMPRODUCT(${BOTH}*{actual})`,
      MAE: `SUMPRODUCT(${BOTH}*ABS${MISS})/${PAIRS}`,
      RMSE: `SQRT(SUMPRODUCT(${BOTH}*${MISS}^2)/${PAIRS})`,
      // Where there was nothing to forecast there is no share of it; a pair that is left out must not divide by its blank.
      MAPE: `IF(SUMPRODUCT(${BOTH}*({actual}=0))>0,NA(),SUMPRODUCT(${BOTH}*ABS${MISS}/({actual}+({actual}=0)))/${PAIRS})`,
    }),
  },
} satisfies Twins;
