import { calls } from './calls';
import { handling } from './handling';
import type { Input } from './input';
import { money } from './money';
import { outbound } from './outbound';
import { people } from './people';
import { platform } from './platform';
import { quality } from './quality';
import { schedule } from './schedule';
import { selfService } from './self-service';
import { survey } from './survey';

const all = { ...calls, ...handling, ...quality, ...survey, ...people, ...schedule, ...money, ...outbound, ...selfService, ...platform };

export type InputId = keyof typeof all;

/** Every kind of data an indicator can be made from: its unit, and how its rows become one figure. */
export const INPUTS: Readonly<Record<InputId, Input>> = all;
export const INPUT_IDS = Object.keys(all) as readonly InputId[];
