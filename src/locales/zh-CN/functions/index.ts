import { channels } from './channels';
import { cost } from './cost';
import { efficiency } from './efficiency';
import { forecast } from './forecast';
import { kpi } from './kpi';
import { performance } from './performance';
import { staffing } from './staffing';
import { traffic } from './traffic';

/** What each function is called to do, by family, for Excel's own help, the pane and the reference. */
export const functions = { ...staffing, ...performance, ...traffic, ...channels, ...forecast, ...efficiency, ...kpi, ...cost };
