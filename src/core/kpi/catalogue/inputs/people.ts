import { added, averaged, type Input } from './input';

/** Staff: who is there, who leaves, who learns. */
export const people = {
  agentsPlanned: added.count('agent'),
  agentsPresent: added.count('agent'),
  scheduledHours: added.in('hours'),
  absentHours: added.in('hours'),
  shiftsLate: added.count('shift'),
  shiftsStarted: added.count('shift'),
  headcount: averaged.count('agent'),
  leavers: added.count('agent'),
  resignations: added.count('agent'),
  dismissals: added.count('agent'),
  monthsCovered: added.in('months'),
  starters: added.count('agent'),
  startersLost: added.count('agent'),
  tenureMonths: averaged.in('months'),
  trainingHours: added.in('hours'),
  weeksToProficiency: averaged.in('weeks'),
  postsOpen: added.count('post'),
  postsFilled: added.count('post'),
  teamLeaders: averaged.count('leader'),
  coachingSessions: added.count('action'),
  promotions: added.count('agent'),
  multiSkilled: averaged.count('agent'),
} as const satisfies Record<string, Input>;
