import { converted, difference, ratio, sum } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { netPoints, perTenThousand, pointsPer, share } from '../measures';

/** What customers say, and what they do. */
export const experience: Readonly<Record<IdOf<'experience'>, IndicatorEntry>> = {
  satisfaction: {
    short: 'CSAT', view: 'quality', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio(sum('verySatisfied', 'satisfied'), 'surveyAnswers'),
    factors: ['resolution', 'waiting', 'attitude'], counters: ['surveyParticipation', 'surveyInvitationRate'],
    target: { status: 'sourced', as: 'goal', low: 0.7, sources: ['southernGrid'] },
  },
  dissatisfaction: {
    short: 'DSAT', view: 'quality', aims: ['satisfaction'], measure: share, direction: 'lower', formula: ratio(sum('dissatisfied', 'veryDissatisfied'), 'surveyAnswers'),
    factors: ['resolution', 'waiting', 'policy'], counters: ['surveyParticipation'],
  },
  netPromoterScore: {
    short: 'NPS', view: 'quality', aims: ['satisfaction', 'profit'], measure: netPoints, direction: 'higher', formula: converted(ratio(difference('promoters', 'detractors'), 'npsAnswers'), 100),
    factors: ['productQuality', 'resolution', 'policy'], counters: ['surveyParticipation'],
  },
  effortScore: {
    short: 'CES', view: 'quality', aims: ['satisfaction'], measure: pointsPer('answer'), direction: 'higher', formula: ratio('effortScores', 'effortAnswers'),
    factors: ['routing', 'resolution', 'process'], counters: ['surveyParticipation'],
  },
  surveyParticipation: {
    view: 'quality', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio('surveyAnswers', 'surveyInvitations'),
    factors: ['surveyDesign', 'timeOfDay', 'attitude'], counters: ['dissatisfaction'],
  },
  surveyInvitationRate: {
    view: 'quality', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio('surveyInvitations', 'callsAnswered'),
    factors: ['discipline', 'systems'], counters: ['surveyParticipation'],
  },
  ivrSatisfaction: {
    view: 'quality', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio('ivrSatisfied', 'ivrAnswers'),
    factors: ['menuDesign', 'recognition', 'selfService'], counters: ['ivrParticipation'],
  },
  ivrParticipation: {
    view: 'quality', aims: ['satisfaction'], measure: share, direction: 'higher', formula: ratio('ivrAnswers', 'ivrInvitations'),
    factors: ['surveyDesign', 'menuDesign'], counters: ['ivrSatisfaction'],
  },
  praiseRate: {
    view: 'quality', aims: ['satisfaction'], measure: perTenThousand('case', 'contact'), direction: 'higher', formula: converted(ratio('praises', 'contactsHandled'), 10_000),
    factors: ['attitude', 'resolution'], counters: ['complaintsPerTenThousand'],
  },
  retention: {
    view: 'quality', aims: ['profit', 'satisfaction'], measure: share, direction: 'higher', formula: ratio('customersKept', 'leaveRequests'),
    factors: ['offer', 'authority', 'skills'], counters: ['businessCriticalErrors', 'costPerCall'],
  },
  mysteryScore: {
    view: 'quality', aims: ['satisfaction', 'quality'], measure: pointsPer('visit'), direction: 'higher', formula: ratio('mysteryScores', 'mysteryVisits'),
    factors: ['attitude', 'training', 'samples'], counters: ['monitoringScore'],
  },
};
