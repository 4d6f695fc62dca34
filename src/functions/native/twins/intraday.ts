import { ceiling, SLACK } from '../queue-steps';
import type { FormulaStep, Given, NativeSteps, Obstacle, Step, Twins } from '../twin';
import { levelC } from './queue/tried';
import { erlangTable } from './queue/table';

const step = (name: FormulaStep['name'], formula: string): FormulaStep => ({ name, formula });

/** The place of a cell's interval in its day, a row or a column, and that of all of them. */
const HERE = '({row}+{column}-1)';
const EACH = '(ROW({calls})+COLUMN({calls})-{corner})';
const CORNER = step('corner', 'ROW(INDEX({calls},1))+COLUMN(INDEX({calls},1))-1');
const MANY = 'ROWS({calls})*COLUMNS({calls})';
/** A handle time for each interval, or one for all. */
type AhtOf = (place: string) => string;
const OWN_AHT: AhtOf = (place) => `INDEX({aht},IF(ROWS({aht})*COLUMNS({aht})=1,1,${place}))`;
const ONE_AHT: AhtOf = () => '{aht}';

/** The greatest of what is named of the intervals with calls; 0 for none. */
const greatest = (named: string) => `SUMPRODUCT(MAX(({calls}>0)*${named}))`;
const firstFrom = (place: string) => `${MANY}+1-${greatest(`(${EACH}>=MAX(1,${place}))*(${MANY}+1-${EACH})`)}`;

/** The calls that the agents of an interval work on came one handle time before, of those that came at all. */
const lagged = (ahtOf: AhtOf): readonly FormulaStep[] => [
  CORNER,
  step('callsHere', `INDEX({calls},${HERE})`),
  step('latest', greatest(`(${EACH}<=${HERE})*${EACH}`)),
  step('back', `IF({latest}=0,0,${ahtOf('{latest}')}/({interval}*60))`),
  step('earlier', `IF({callsHere}>0,${firstFrom(`${HERE}-INT({back})-1`)},MAX(0,${HERE}-INT({back})-1))`),
  step('later', `IF({callsHere}>0,${firstFrom(`${HERE}-INT({back})`)},MAX(0,${HERE}-INT({back})))`),
  step('callsEarlier', 'IF({earlier}=0,0,({back}-INT({back}))*INDEX({calls},MAX(1,{earlier})))'),
  step('callsLater', 'IF({later}=0,0,(1-{back}+INT({back}))*INDEX({calls},MAX(1,{later})))'),
  step('lagged', '{callsEarlier}+{callsLater}'),
  step('work', `IF({callsEarlier}=0,0,{callsEarlier}*${ahtOf('{earlier}')})+IF({callsLater}=0,0,{callsLater}*${ahtOf('{later}')})`),
  step('erlangs', '{work}/({interval}*60)'),
  step('ahtHere', 'IF({lagged}=0,0,{work}/{lagged})'),
];
const asItComes = (ahtOf: AhtOf): readonly FormulaStep[] => [
  step('callsHere', `INDEX({calls},${HERE})`),
  step('ahtHere', ahtOf(HERE)),
  step('erlangs', '{callsHere}*{ahtHere}/({interval}*60)'),
];

function intraday(given: Given): NativeSteps | Obstacle {
  const lag = given.constant('lag');
  if (typeof lag !== 'boolean') return { obstacle: 'model-in-cell', argument: 'lag' };
  const size = given.size('aht');
  const one = size !== undefined && size.rows * size.columns === 1;
  const limited = given.constant('max_occupancy') !== 1;
  const gross = given.constant('shrinkage') !== 0;
  const level = levelC({ agents: '{n}', load: '{erlangs}', aht: '{ahtHere}', whole: true });
  const steps: Step[] = [
    ...(lag ? lagged : asItComes)(one ? ONE_AHT : OWN_AHT),
    { name: 'agentsForLevel', from: 'INT({erlangs})', window: '12+6*SQRT({erlangs})', failing: `${level}<{service_level}-${SLACK}` },
    ...(limited ? [step('agentsForOccupancy', ceiling('{erlangs}/{max_occupancy}'))] : []),
  ];
  const words = [!lag && 'STEADY', !one && 'EACH', limited && 'OCCUPANCY', gross && 'GROSS'].filter(Boolean);
  const required = limited ? 'MAX({agentsForLevel},{agentsForOccupancy})' : '{agentsForLevel}';
  return {
    steps, result: `IF(${lag ? '{lagged}' : '{callsHere}'}=0,0,${gross ? ceiling(`${required}/(1-{shrinkage})`) : required})`,
    table: { rows: 'ROWS({calls})', columns: 'COLUMNS({calls})' },
    sound: [
      'OR(ROWS({calls})=1,COLUMNS({calls})=1)', ...(one ? [] : ['OR(ROWS({aht})*COLUMNS({aht})=1,AND(ROWS({aht})=ROWS({calls}),COLUMNS({aht})=COLUMNS({calls})))']), 'SUMPRODUCT(({calls}>0)*({aht}<=0))=0', 'COUNT({calls})>0', '{service_level}<1',
    ],
    within: [{ name: 'erlangs', quantity: '{calls}*{aht}/({interval}*60)', max: 1000 }],
    ...(words.length > 0 && { variant: words.join('.') }),
  };
}

export const TABLES = { INTRADAY: intraday, ERLANGTABLE: erlangTable } satisfies Twins;
