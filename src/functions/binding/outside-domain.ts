import { fault, type Fault } from '../../core/fault';
import type { ArgumentEntry, Domain } from '../catalogue/entry';

const MINUTES_PER_DAY = 1440;
const SECONDS_PER_DAY = 86400;

/** Why this number makes no sense for the argument, or undefined where it does. */
export function outsideDomain(value: number, { name, domain }: ArgumentEntry): Fault | undefined {
  switch (domain.kind) {
    case 'fraction':
      if (value < 0 || value > 1 || (value === 1 && !domain.one)) return notAFraction(value, name, domain.one);
      return value === 0 && !domain.zero ? fault('not-positive', name, { given: value }) : undefined;
    case 'interval':
      if (value <= 0) return fault('not-positive', name, { given: value });
      if (value <= MINUTES_PER_DAY) return undefined;
      return value <= SECONDS_PER_DAY
        ? fault('interval-in-seconds', name, { given: value, limit: MINUTES_PER_DAY, likely: value / 60 })
        : fault('above', name, { given: value, limit: MINUTES_PER_DAY });
    case 'choice':
      return domain.choices.includes(value) ? undefined : fault('not-a-choice', name, { given: value, choices: domain.choices.join(', ') });
    case 'word':
    case 'logical':
    case 'date-or-name':
      return undefined;
    case 'number':
      if (domain.above !== undefined && value <= domain.above) {
        return domain.above === 0 ? fault('not-positive', name, { given: value }) : fault('below', name, { given: value, limit: domain.above });
      }
      if (domain.min !== undefined && value < domain.min) return fault('below', name, { given: value, limit: domain.min });
      if (domain.max !== undefined && value > domain.max) return fault('above', name, { given: value, limit: domain.max });
      return domain.whole && !Number.isInteger(value) ? fault('not-whole', name, { given: value }) : undefined;
  }
}

function notAFraction(given: number, argument: string, one: boolean): Fault {
  const percent = given > 1 && given < 100 ? given : 80;
  return fault('not-a-fraction', argument, { given, ends: one ? 'closed' : 'open', percent, likely: percent / 100 });
}

/** Whether 0 is a value of its own; where it is not, 0 on an optional argument is a blank that desktop Excel filled in. */
export function hasZero(domain: Domain): boolean {
  switch (domain.kind) {
    case 'fraction': return domain.zero;
    case 'interval':
    case 'word':
    case 'date-or-name': return false;
    case 'logical': return true;
    case 'choice': return domain.choices.includes(0);
    case 'number': return (domain.above === undefined || domain.above < 0) && (domain.min === undefined || domain.min <= 0);
  }
}
