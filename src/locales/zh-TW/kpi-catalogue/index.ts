import { cost } from './cost';
import { efficiency } from './efficiency';
import { experience } from './experience';
import { outbound } from './outbound';
import { people } from './people';
import { platform } from './platform';
import { quality } from './quality';
import { scheduling } from './scheduling';
import { selfService } from './self-service';
import { service } from './service';

export { aliases } from './aliases';
export { factors } from './factors';
export { findings } from './findings';
export { inputs } from './inputs';
export { phrases } from './phrases';

export const indicators = { ...service, ...quality, ...efficiency, ...scheduling, ...people, ...experience, ...cost, ...selfService, ...outbound, ...platform };
