export type { ConversionAtHand, ConversionJob } from './messages';
export { runConversions } from './run-conversions';
export { runHandover } from './run-handover';
