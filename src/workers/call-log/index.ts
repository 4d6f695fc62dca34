export type { CountProgress, CountRequest } from './count-log';
export { LOG_ENCODINGS, type LogEncoding } from './encoding';
export type { LogFormat, LogLook, LookChoices } from './look-at-log';
export { isLogProblem, type LogProblem } from './problem';
export { lookAtCallLog, readCallLog, type ReadOptions } from './read-call-log';
