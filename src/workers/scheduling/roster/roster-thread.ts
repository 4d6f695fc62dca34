// The thread's own entry.
import { serveThread } from '../serve-thread';
import { computeRoster } from './compute-roster';
import type { RosterJob } from './messages';

serveThread((job: RosterJob, solver, onNews) => computeRoster(job, solver, { onNews }));
