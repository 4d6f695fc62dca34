import { indicatorOf } from '../catalogue/catalogue';
import type { Group, IndicatorId } from '../catalogue/indicator-id';

/** The five parts of the customer-centred DEMO framework. */
export const DEMO_PARTS = ['design', 'operation', 'performance', 'customer', 'innovation'] as const;
export type DemoPart = (typeof DEMO_PARTS)[number];

/**
 * The framework names what each part is about, not which indicators belong there: this is our reading of it. Design and planning
 * has information systems, emergencies and security; operation and management has people, processes and the schedule; data and
 * performance has the results; customer experience has satisfaction; innovation and improvement has new services and tools, and
 * what a customer is worth over time.
 */
const OF_GROUP: Readonly<Record<Group, DemoPart>> = {
  service: 'performance', quality: 'performance', efficiency: 'operation', scheduling: 'operation', people: 'operation', experience: 'customer', cost: 'performance', selfService: 'innovation',
  outbound: 'performance', platform: 'design',
};

const OTHERWISE: Readonly<Partial<Record<IndicatorId, DemoPart>>> = {
  complaintCount: 'customer', complaintsPerTenThousand: 'customer', complaintsUpheldRate: 'customer', complaintResolution: 'customer', complaintsInTime: 'customer', complaintCycle: 'customer',
  repeatComplaintRate: 'customer', ivrSatisfaction: 'customer', outboundComplaintRate: 'customer', nuisanceRate: 'customer',
  retention: 'innovation', revenuePerCall: 'innovation', knowledgeInTime: 'operation', budgetVariance: 'design', calibration: 'performance',
};

export function demoPartOf(id: IndicatorId): DemoPart {
  return OTHERWISE[id] ?? OF_GROUP[indicatorOf(id).group];
}
