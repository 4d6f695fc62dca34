import type { Dispatch } from 'react';
import { MONTHLY } from '../../../core/cost/model/settings';
import { useWords } from '../../language-context';
import type { Entry, EntryFieldProps } from '../../parts';
import { fallbackOf, isOneOf, type EntryKey } from './entries';
import type { CostAction, CostState } from './state';

type SettingKey = Exclude<EntryKey, 'months' | 'start'>;

/** What every field of a setting shares: the sheet's own name and note for it, and what blank means. */
export function useEntryField({ base, entries }: Pick<CostState, 'base' | 'entries'>, dispatch: Dispatch<CostAction>): (key: SettingKey, hint?: string) => EntryFieldProps {
  const { words: { cost: { money }, sheets: { cost: { input } } }, say } = useWords();
  return (key, hint) => {
    const values = isOneOf(MONTHLY, key) ? base.monthly[key] : [];
    const varies = new Set(values).size > 1;
    return {
      label: input[key], value: entries[key], fallback: fallbackOf(key, base), onChange: (entry: Entry) => dispatch({ type: 'entry', key, entry }),
      hint: varies ? say(money.varies, { least: Math.min(...values), most: Math.max(...values) }) : hint ?? input[`${key}Note`],
    };
  };
}
