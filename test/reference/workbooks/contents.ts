import JSZip from 'jszip';
import type { Plan } from '../../../src/sheets/plan';
import type { Way } from '../../../src/sheets/share/conversion';
import type { CellValue } from '../../../src/workbook/port';
import { takeFile } from '../../../src/workbook/share/hand-over/take-file';
import type * as Staffing from '../../sheets/staffing/example';
import type { LiveWorkbook } from '../../workbook/live-workbook';

type Table = readonly (readonly unknown[])[];
type Saved = () => Promise<Uint8Array>;

/** By the name of the file. The modules of tests are asked for when they are needed: the runner's place must be filled by then. */
export const WORKBOOKS: Readonly<Record<string, Saved>> = {
  planning: async () => {
    const [staffing, scenario, efficiency, { SCHEDULE_CASES }] = await Promise.all([
      import('../../sheets/staffing/example'), import('../../sheets/scenario/example'), import('../../sheets/efficiency/example'), import('../cases/schedule-efficiency'),
    ]);
    const calls = [staffing.HEADER, ...staffing.day()];
    const roster = [efficiency.HEADER, ...efficiency.exampleDay(SCHEDULE_CASES[0])];
    return saved({ Calls: calls, Roster: roster }, [
      staffing.planFor(calls, { settings: { patienceSeconds: 120 } }), scenario.planFor(), efficiency.made(roster, { settings: { ahtSeconds: 180 } }).plan,
    ]);
  },
  forecast: async () => {
    const [example, { forecastPlan }] = await Promise.all([import('../../sheets/forecasting/example'), import('../../../src/sheets/forecasting/forecast-plan')]);
    const history = example.dailyHistory();
    return saved({ Calls: example.sourceRows(history) }, [forecastPlan(example.requestFor({ history, horizonDays: 7 }))]);
  },
  indicators: async () => {
    const [weights, scorecard] = await Promise.all([import('../../sheets/weights/example'), import('../../sheets/scorecard/example')]);
    const figures = scorecard.sampleTable().rows.filter((row, index) => index === 0 || row[2] === '');
    const judged = weights.judged({ method: 'ahp', raters: [weights.rater('Ada', [[1, 3, 5], [1 / 3, 1, 2], [1 / 5, 1 / 2, 1]])], together: 'judgements' });
    return saved({ Figures: figures }, [weights.made(judged, 3).plan, scorecard.made(figures).plan]);
  },
  cost: async () => {
    const { example, made } = await import('../../sheets/cost/example');
    return saved({}, [made(example(3))]);
  },
  'shared-native': () => shared('native'),
  'shared-lambdas': () => shared('lambdas'),
  'without-add-in': async () => {
    const [staffing, scenario] = await Promise.all([import('../../sheets/staffing/example'), import('../../sheets/scenario/example')]);
    const calls = shortDay(staffing);
    return savedWithoutAddIn(await saved({ Calls: calls }, [staffing.planFor(calls), scenario.planFor()]));
  },
};

const shortDay = ({ HEADER, day }: Pick<typeof Staffing, 'HEADER' | 'day'>) => [HEADER, ...day().slice(0, 3)];

async function shared(way: Way): Promise<Uint8Array> {
  const [staffing, { handOver }] = await Promise.all([import('../../sheets/staffing/example'), import('../../sheets/handover/handed-over')]);
  const calls = shortDay(staffing);
  return saved({ Calls: calls }, [staffing.planFor(calls, { settings: { patienceSeconds: 120 } })], (live) => handOver(live, way));
}

/** What stands in a workbook once tables are typed, plans written, and whatever comes last. */
async function saved(tables: Readonly<Record<string, Table>>, plans: readonly Plan[], last?: (live: LiveWorkbook) => Promise<unknown>): Promise<Uint8Array> {
  const { liveWorkbook } = await import('../../workbook/live-workbook');
  const live = liveWorkbook();
  try {
    for (const [sheet, rows] of Object.entries(tables)) await live.put(sheet, 'A1', rows.map((row) => row.map((cell) => (cell ?? '') as CellValue)));
    for (const plan of plans) {
      const result = await live.port.write(plan, { kind: 'new-sheet' }, {});
      if (result.kind !== 'written') throw new Error(`Not written: ${JSON.stringify(result)}`);
    }
    await last?.(live);
    return Buffer.from(await takeFile(), 'base64');
  } finally {
    live.dispose();
  }
}

/** An Excel without the add-in recalculated and saved it: names stay as files keep them, some as links to a file that is gone, and nothing has an answer. */
async function savedWithoutAddIn(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  let count = 0;
  for (const name of Object.keys(zip.files).filter((each) => /^xl\/worksheets\/sheet\d+\.xml$/.test(each))) {
    const xml = await zip.file(name)!.async('string');
    zip.file(name, xml.replace(/<c ([^>]*)>(<f\b[^>]*>[^<]*_xldudf_[^<]*<\/f>)<v>[^<]*<\/v><\/c>/g, (_cell, attributes: string, formula: string) => {
      count += 1;
      const lost = count % 3 === 0 ? formula.replaceAll('_xldudf_', '[2]!_xldudf_') : formula;
      return `<c ${attributes.replace(/ ?\bt="[^"]*"/, '')} t="e">${lost}<v>#NAME?</v></c>`;
    }));
  }
  if (count === 0) throw new Error('No formula of ours was found.');
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
