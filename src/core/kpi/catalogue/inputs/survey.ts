import { added, type Input } from './input';

/** What customers and employees say. */
export const survey = {
  surveyInvitations: added.count('answer'),
  surveyAnswers: added.count('answer'),
  verySatisfied: added.count('answer'),
  satisfied: added.count('answer'),
  dissatisfied: added.count('answer'),
  veryDissatisfied: added.count('answer'),
  npsAnswers: added.count('answer'),
  promoters: added.count('answer'),
  detractors: added.count('answer'),
  effortAnswers: added.count('answer'),
  effortScores: added.in('points'),
  ivrInvitations: added.count('answer'),
  ivrAnswers: added.count('answer'),
  ivrSatisfied: added.count('answer'),
  praises: added.count('case'),
  leaveRequests: added.count('record'),
  customersKept: added.count('record'),
  mysteryVisits: added.count('visit'),
  mysteryScores: added.in('points'),
  employeesAsked: added.count('agent'),
  employeesSatisfied: added.count('agent'),
  employeePromoters: added.count('agent'),
  employeeDetractors: added.count('agent'),
} as const satisfies Record<string, Input>;
