import type { Difference } from './words';

/** Every printed number that a computation with 40 or 70 digits does not give, and why. */
export const DIFFERENCES: Readonly<Record<string, Difference>> = {
  'xl-2': 'olderFormula',
  'ccmath-chat-sl': 'misprint',
  'cch-9': 'rosterCutOff',
  'am-bt3': 'cutOff',
  'am-fd1': 'lastDigits',
  'am-fd2': 'lastDigits',
  'am-w1': 'lastDigits',
  'am-wait1': 'lastDigits',
  'am-wait2': 'lastDigits',
  'am-n2': 'cutOff',
  'es-2': 'roundedTwice',
};
