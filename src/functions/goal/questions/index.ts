import type { Question } from '../question';
import { AGENTS_NEEDED } from './agents';
import { ANSWER_TIME } from './answer-time';
import { CAPACITY } from './capacity';
import { HANDLE_TIME } from './handle-time';
import { LINES } from './lines';
import { PATIENCE_OF_CALLERS } from './patience';
import { PRICE_OF_LEVEL } from './price-of-level';
import { LEVEL_REACHED } from './service-level';
import { SHRINKAGE_ROOM } from './shrinkage';

/** In the order in which planners ask them. */
export const QUESTIONS: readonly Question[] = [
  AGENTS_NEEDED, LEVEL_REACHED, CAPACITY, HANDLE_TIME, PRICE_OF_LEVEL, ANSWER_TIME, SHRINKAGE_ROOM, LINES, PATIENCE_OF_CALLERS,
];
