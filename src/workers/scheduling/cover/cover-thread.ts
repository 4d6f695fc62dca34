// The thread's own entry.
import { serveThread } from '../serve-thread';
import { computeCover } from './compute-cover';
import type { CoverJob } from './messages';

serveThread((job: CoverJob, solver, onNews) => computeCover(job, solver, { onNews }));
