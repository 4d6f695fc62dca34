import type { Screen } from './screen';
import { openEmptyWorkbook } from './steps';

export const empty: readonly Screen[] = [{ name: 'home-empty', walk: openEmptyWorkbook }];
