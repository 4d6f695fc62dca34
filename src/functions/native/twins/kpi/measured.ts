import type { Given, GridStep, NativeSteps, Twins } from '../../twin';

const COLUMNS = { rows: 1, columns: { columnsOf: 'matrix' } } as const;
const column = (index: string) => `INDEX({matrix},0,{${index}})`;
const isConstant = (index: string) => `MAX(${column(index)})=MIN(${column(index)})`;
const FULL = ['COUNT({matrix})=ROWS({matrix})*COLUMNS({matrix})', 'ROWS({matrix})>2'];
const POSITIVE = [...FULL, 'MIN({matrix})>0'];
const ROW = { rows: '1', columns: 'COLUMNS({matrix})' };
const contrast = (cell: string): GridStep => ({ name: 'contrast', ...COLUMNS, cell });
const SHARE = 'INDEX({contrast},1,{column})/SUM({contrast})';

/** One direction for each column. */
const directed = (given: Given) => given.as('directions') !== 'absent';
const DIRECTED = ['COUNT({directions})=COLUMNS({matrix})', 'SUMPRODUCT((ABS({directions})<>1)*1)=0'];
const direction = (index: string) => `INDEX({directions},{${index}})`;

function entropy(): NativeSteps {
  const ratio = `${column('column')}/AVERAGE(${column('column')})`;
  return {
    steps: [contrast(`IF(${isConstant('column')},0,SUMPRODUCT(${ratio}*LN(${ratio})-(${ratio}-1)))`)],
    sound: POSITIVE, result: SHARE, table: ROW,
  };
}

/** Columns that rise and fall together to the last digits do not disagree. */
function critic(given: Given): NativeSteps {
  const correlation = `CORREL(${column('row')},${column('column')})`;
  const agreed = directed(given) ? `${direction('row')}*${direction('column')}*${correlation}` : correlation;
  const square = { columnsOf: 'matrix' } as const;
  return {
    steps: [
      { name: 'agreed', rows: square, columns: square, cell: `IF({row}={column},1,IF(OR(${isConstant('row')},${isConstant('column')}),1,${agreed}))` },
      contrast(`IF(${isConstant('column')},0,STDEV(${column('column')})/(MAX(${column('column')})-MIN(${column('column')}))*SUMPRODUCT((1-INDEX({agreed},0,{column})>=1E-12)*(1-INDEX({agreed},0,{column}))))`),
      { name: 'varying', ...COLUMNS, cell: `IF(${isConstant('column')},0,1)` },
    ],
    sound: [...FULL, ...(directed(given) ? DIRECTED : [])],
    result: `IF(SUM({varying})=1,INDEX({varying},1,{column}),${SHARE})`,
    table: ROW,
    ...(directed(given) && { variant: 'DIRECTED' }),
  };
}

/** What the rows' performance loses when a column is left out. */
function merec(given: Given): NativeSteps {
  const best = directed(given) ? `IF(${direction('column')}=1,MIN(${column('column')}),MAX(${column('column')}))` : `MIN(${column('column')})`;
  const own = `ABS(LN(${column('column')}/INDEX({lowest},1,{column})))`;
  return {
    steps: [
      { name: 'lowest', ...COLUMNS, cell: best },
      { name: 'totals', rows: { rowsOf: 'matrix' }, columns: 1, cell: 'SUMPRODUCT(ABS(LN(INDEX({matrix},{row},0)/{lowest})))' },
      contrast(`SUMPRODUCT(LN(1+{totals}/COLUMNS({matrix}))-LN(1+({totals}-${own})/COLUMNS({matrix})))`),
    ],
    sound: [...POSITIVE, ...(directed(given) ? DIRECTED : [])],
    result: SHARE, table: ROW,
    ...(directed(given) && { variant: 'DIRECTED' }),
  };
}

export const MEASURED = { ENTROPYWEIGHTS: entropy, CRITICWEIGHTS: critic, MERECWEIGHTS: merec } satisfies Twins;
