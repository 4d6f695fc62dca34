import type { Dispatch } from 'react';
import type { QueueHistory } from '../../../core/history/call-history';
import { useWords } from '../../language-context';
import { ChoiceField } from '../../parts';
import type { ForecastAction } from './state';

interface QueueFieldProps {
  readonly queue: QueueHistory;
  readonly queues: readonly QueueHistory[];
  readonly dispatch: Dispatch<ForecastAction>;
}

/** Which of several queues is looked at. */
export function QueueField({ queue, queues, dispatch }: QueueFieldProps) {
  const { words, say } = useWords();
  const sentences = words.forecast.data;
  return (
    <ChoiceField
      look="list" label={sentences.look} value={queue.name}
      choices={queues.map(({ name, offered }) => ({ value: name, label: say(sentences.queueCalls, { name: name === '' ? sentences.unnamed : name, calls: offered }) }))}
      onChange={(name) => dispatch({ type: 'look', queue: name })}
    />
  );
}

/** `Sales, Help and Fax`. */
export function listed(names: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
