export type { ConversionAtHand, ShareJob } from './messages';
export { runConversions } from './run-conversions';
