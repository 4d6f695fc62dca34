import type { GridStep, Step, Twins } from '../../twin';

const SQUARE = { rows: { rowsOf: 'matrix' }, columns: { rowsOf: 'matrix' } } as const;
const [U, L] = ['INDEX({matrix},{row},{column})', 'INDEX({matrix},{column},{row})'];

/** Reciprocal within a hundredth, or as two decimals can write it; or only one of the two is written. */
const AGREE = `OR(${U}*${L}=0,ABS(${U}*${L}-1)<=0.01+1E-9,AND(MAX(${U},${L})<=9,ABS(MIN(${U},${L})-1/MAX(${U},${L}))<=0.005+1E-9))`;
const COMPARISONS: GridStep = {
  name: 'comparisons', ...SQUARE,
  cell: `IF({row}={column},IF(OR(${U}=0,ABS(${U}-1)<=0.01),1,NA()),IF(AND(MAX(${U},${L})>0,${AGREE}),IF(${U}>=${L},${U},1/${L}),NA()))`,
};

const squared = (name: string) => `MMULT(${name},${name})`;
const toEighth = (name: string) => squared(squared(squared(`{${name}}`)));
const power = (name: 'power8' | 'power64', of: string): GridStep => ({ name, ...SQUARE, cell: `INDEX(${toEighth(of)},{row},{column})` });

/** The power method by squaring: the rows of a high power add up in the proportions of the principal eigenvector. */
const POWERS: readonly Step[] = [COMPARISONS, power('power8', 'comparisons'), power('power64', 'power8')];
const sound = ['ROWS({matrix})=COLUMNS({matrix})', 'ROWS({matrix})>1', 'MAX({matrix})<=1E6'];

const CONSISTENT = [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59];

export const JUDGED = {
  AHPWEIGHTS: () => ({
    steps: POWERS, sound,
    result: 'SUM(INDEX({power64},{row},0))/SUM({power64})', table: { rows: 'ROWS({matrix})', columns: '1' },
  }),
  AHPCONSISTENCY: () => ({
    steps: [
      ...POWERS,
      { name: 'totals', rows: { rowsOf: 'matrix' }, columns: 1, cell: 'SUM(INDEX({power64},{row},0))/SUM({power64})' },
      { name: 'eigenvalue', formula: 'SUM(MMULT({comparisons},{totals}))' },
    ],
    sound: [...sound, 'ROWS({matrix})<=15', 'ISNUMBER({eigenvalue})'],
    result: `IF(OR(ROWS({matrix})<3,{eigenvalue}-ROWS({matrix})<=1E-13*ROWS({matrix})),0,({eigenvalue}-ROWS({matrix}))/(ROWS({matrix})-1)/CHOOSE(MAX(1,ROWS({matrix})-2),${CONSISTENT.join(',')}))`,
  }),
  BWMWEIGHTS: () => ({ obstacle: 'searched' }),
  ROUNDWEIGHTS: () => ({ obstacle: 'searched' }),
  RANKWEIGHTS: (given) => {
    const method = given.constant('method');
    if (typeof method !== 'string') return { obstacle: 'model-in-cell', argument: 'method' };
    const here = 'INDEX({ranks},{row},{column})';
    const many = 'COUNT({ranks})';
    // The mean weight of the places that a tie takes.
    const tied = '({last}-{first}+1)';
    const byMethod: Readonly<Record<string, string>> = {
      ROC: `SUMTO(${many},({k}>={first})*(({k}+{last}-ABS({k}-{last}))/2-{first}+1)/{k})/${many}/${tied}`,
      RS: `(${many}+1-({first}+{last})/2)*2/(${many}*(${many}+1))`,
      RR: `SUMTO(${many},({k}>={first})*({k}<={last})/{k})/SUMTO(${many},1/{k})/${tied}`,
    };
    const before = `SUMPRODUCT(({ranks}<${here})*1)`;
    return {
      steps: [
        { name: 'tied', rows: { rowsOf: 'ranks' }, columns: { columnsOf: 'ranks' }, cell: `SUMPRODUCT(({ranks}=${here})*1)` },
        // Any of the usual ways to write ties.
        {
          name: 'valid', rows: { rowsOf: 'ranks' }, columns: { columnsOf: 'ranks' },
          cell: `IF(OR(${here}=${before}+1,${here}=SUMPRODUCT(({ranks}<=${here})*1),${here}*2=${before}+1+SUMPRODUCT(({ranks}<=${here})*1),${here}=SUMPRODUCT(({ranks}<${here})/{tied})+1),1,0)`,
        },
        { name: 'first', formula: `${before}+1` },
        { name: 'last', formula: `SUMPRODUCT(({ranks}<=${here})*1)` },
      ],
      sound: [`${many}=ROWS({ranks})*COLUMNS({ranks})`, 'MIN({ranks})>=1', `SUM({valid})=${many}`],
      result: byMethod[method]!,
      table: { rows: 'ROWS({ranks})', columns: 'COLUMNS({ranks})' },
      variant: method,
    };
  },
} satisfies Twins;
