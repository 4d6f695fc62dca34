import { attrition } from './attrition';
import { callLog } from './call-log';
import { cost } from './cost';
import { efficiency } from './efficiency';
import { empty } from './empty';
import { explain } from './explain';
import { forecast } from './forecast';
import { functions } from './functions';
import { goals } from './goals';
import { kpis } from './kpis';
import { panels } from './panels';
import { problems } from './problems';
import { queues } from './queues';
import { repair } from './repair';
import { reports } from './reports';
import { roster } from './roster';
import { rosterDesk } from './roster-desk';
import { scenario } from './scenario';
import { scorecard } from './scorecard';
import type { Screen } from './screen';
import { share } from './share';
import { sheet } from './sheet';
import { shifts } from './shifts';
import { staffing } from './staffing';
import { today } from './today';
import { weights } from './weights';
import { weightsMethods } from './weights-methods';

export type { Screen };
export { onward, openStaffing, paneIsAt, planRosterOfWeek } from './steps';

/** The screens, in the order in which a person comes to them. A tour starts from a freshly opened preview. */
export const TOURS: Readonly<Record<string, readonly Screen[]>> = {
  panels,
  functions,
  explain,
  empty,
  problems,
  staffing,
  'call-log': callLog,
  forecast,
  queues,
  today,
  kpis,
  reports,
  efficiency,
  attrition,
  scorecard,
  weights,
  'weights-methods': weightsMethods,
  shifts,
  roster,
  'roster-desk': rosterDesk,
  cost,
  share,
  repair,
  goals,
  scenario,
  sheet,
};
