export type { CoverJob, CoverNews } from './cover/messages';
export { runCover, type RunOptions } from './cover/run-cover';
export type { RosterJob, RosterNews } from './roster/messages';
export { runRoster } from './roster/run-roster';
export type { SearchOptions } from './run-search';
