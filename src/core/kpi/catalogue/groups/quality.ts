import { converted, lessThanOne, ratio, total } from '../expression';
import type { IndicatorEntry } from '../indicator';
import type { IdOf } from '../indicator-id';
import { count, hoursPer, perTenThousand, pointsPer, share } from '../measures';

/** Whether customers get the right answer, at once and without harm. */
export const quality: Readonly<Record<IdOf<'quality'>, IndicatorEntry>> = {
  firstContactResolution: {
    short: 'FCR', view: 'quality', aims: ['quality', 'satisfaction', 'cost'], measure: share, direction: 'higher', formula: ratio('resolvedFirst', 'callsAnswered'),
    factors: ['authority', 'knowledge', 'process', 'tools'], counters: ['averageHandleTime'],
    target: { status: 'sourced', as: 'goal', low: 0.7, sources: ['sqmIndustry'] },
  },
  oneContactResolution: {
    short: 'OCR', view: 'quality', aims: ['quality', 'satisfaction'], measure: share, direction: 'higher', formula: ratio('customersOneContact', 'customersServed'),
    factors: ['process', 'selfService', 'authority'], counters: ['averageHandleTime'],
    target: { status: 'sourced', as: 'goal', low: 0.75, sources: ['sqmResearch'] },
  },
  repeatCallRate: {
    view: 'quality', aims: ['quality', 'cost'], measure: share, direction: 'lower', formula: ratio('repeatCalls', 'callsAnswered'),
    factors: ['resolution', 'backOffice', 'waiting'], counters: ['averageHandleTime'],
  },
  escalationRate: {
    view: 'quality', aims: ['quality', 'cost'], measure: share, direction: 'lower', formula: ratio('callsEscalated', 'callsAnswered'),
    factors: ['authority', 'training', 'knowledge'], counters: ['firstContactResolution'],
  },
  complaintCount: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: count('complaint'), direction: 'lower', formula: total('complaints'),
    factors: ['productQuality', 'billing', 'policy', 'attitude'], counters: ['satisfaction'],
  },
  complaintsPerTenThousand: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: perTenThousand('complaint', 'contact'), direction: 'lower', formula: converted(ratio('complaints', 'contactsHandled'), 10_000),
    factors: ['attitude', 'knowledge', 'policy'], counters: ['satisfaction'],
  },
  complaintsUpheldRate: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'lower', formula: ratio('complaintsUpheld', 'complaints'),
    factors: ['policy', 'attitude', 'process'], counters: ['complaintResolution'],
  },
  complaintResolution: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: share, direction: 'higher', formula: ratio('complaintsResolved', 'complaints'),
    factors: ['authority', 'backOffice', 'policy'], counters: ['repeatComplaintRate'],
  },
  complaintsInTime: {
    view: 'quality', aims: ['service', 'quality'], measure: share, direction: 'higher', formula: ratio('complaintsOnTime', 'complaints'),
    factors: ['process', 'backOffice', 'workload'], counters: ['repeatComplaintRate'],
  },
  complaintCycle: {
    view: 'quality', aims: ['service', 'satisfaction'], measure: hoursPer('complaint'), direction: 'lower', formula: ratio('complaintHours', 'complaints'),
    factors: ['process', 'backOffice', 'authority'], counters: ['complaintResolution'],
  },
  repeatComplaintRate: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: share, direction: 'lower', formula: ratio('complaintsRepeated', 'complaints'),
    factors: ['process', 'productQuality', 'backOffice'], counters: ['complaintCycle'],
  },
  monitoringScore: {
    short: 'QA', view: 'quality', aims: ['quality'], measure: pointsPer('agent'), direction: 'higher',
    formula: [
      { choice: 'perAgent', formula: ratio('monitoringScores', 'agentsMonitored') },
      { choice: 'perSample', formula: ratio('monitoringScores', 'contactsMonitored'), measure: pointsPer('contact') },
    ],
    factors: ['coaching', 'training', 'formDesign', 'raters'], counters: ['samplingRate', 'calibration'],
  },
  monitoringPassRate: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', formula: ratio('contactsPassed', 'contactsMonitored'),
    factors: ['formDesign', 'coaching', 'raters'], counters: ['fatalErrorRate', 'calibration'],
    target: { status: 'sourced', as: 'goal', low: 0.9, sources: ['southernGrid'] },
  },
  monitoringCompletion: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', open: true, formula: ratio('contactsMonitored', 'contactsToMonitor'),
    factors: ['staffing', 'raters', 'tools'], counters: ['calibration'], target: { status: 'convention', low: 1 },
  },
  monitoringFrequency: {
    view: 'quality', aims: ['quality'], measure: count('contact', 'agent'), direction: 'band', formula: ratio('contactsMonitored', 'agentsMonitored'),
    factors: ['raters', 'automation', 'staffing'], counters: ['calibration', 'coachingPerAgent'],
  },
  samplingRate: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'band', formula: ratio('contactsMonitored', 'contactsHandled'),
    factors: ['raters', 'automation', 'samples'], counters: ['calibration'],
  },
  fatalErrorRate: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: share, direction: 'lower', formula: ratio('contactsFatal', 'contactsMonitored'),
    factors: ['knowledge', 'systems', 'process'], counters: ['nonFatalErrorRate', 'averageHandleTime'],
  },
  fatalAccuracy: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', formula: lessThanOne(ratio('contactsFatal', 'contactsMonitored')),
    factors: ['knowledge', 'training'], counters: ['averageHandleTime'],
  },
  nonFatalErrorRate: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'lower', formula: ratio('nonFatalErrors', 'checksMade'),
    factors: ['coaching', 'attitude', 'formDesign'], counters: ['fatalErrorRate'],
  },
  customerCriticalErrors: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: share, direction: 'lower', formula: ratio('contactsCustomerCritical', 'contactsMonitored'),
    factors: ['knowledge', 'systems', 'training'], counters: ['businessCriticalErrors'],
  },
  businessCriticalErrors: {
    view: 'quality', aims: ['quality', 'profit'], measure: share, direction: 'lower', formula: ratio('contactsBusinessCritical', 'contactsMonitored'),
    factors: ['authority', 'policy', 'training'], counters: ['customerCriticalErrors'],
  },
  complianceCriticalErrors: {
    view: 'quality', aims: ['quality', 'profit'], measure: share, direction: 'lower', formula: ratio('contactsComplianceCritical', 'contactsMonitored'),
    factors: ['process', 'training', 'access'], counters: ['averageHandleTime'], target: { status: 'convention', high: 0 },
  },
  calibration: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', formula: ratio('scoredAlike', 'scoredTwice'),
    factors: ['raters', 'formDesign', 'training'], counters: ['monitoringCompletion'], target: { status: 'convention', low: 0.9 },
  },
  knowledgeTests: {
    view: 'quality', aims: ['quality'], measure: share, direction: 'higher', formula: ratio('testsPassed', 'testsTaken'),
    factors: ['training', 'changes', 'coaching'], counters: ['shrinkage'],
  },
  workOrderErrors: {
    view: 'quality', aims: ['quality', 'cost'], measure: share, direction: 'lower', formula: ratio('workOrdersWrong', 'workOrders'),
    factors: ['formDesign', 'training', 'systems'], counters: ['averageAfterCallWork'],
  },
  informationAccuracy: {
    view: 'quality', aims: ['quality', 'satisfaction'], measure: share, direction: 'higher', formula: ratio('answersCorrect', 'answersChecked'),
    factors: ['knowledge', 'training', 'changes'], counters: ['averageHandleTime'],
  },
};
