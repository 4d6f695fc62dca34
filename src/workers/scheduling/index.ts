export type { CoverJob, CoverNews } from './messages';
export { runCover, type RunOptions } from './run-cover';
