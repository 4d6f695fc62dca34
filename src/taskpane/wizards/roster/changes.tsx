import type { RosterRequest, RosterResult } from '../../../core/scheduling/rostering';
import { useWords } from '../../language-context';
import { Fold, Notice } from '../../parts';
import { Sentences } from './outcome';
import { shortDay } from './short-day';
import type { Standing } from './standing';

interface ChangesProps {
  readonly request: RosterRequest;
  readonly result: RosterResult;
  readonly standing: Standing;
}

/** What a new plan changes in the roster that stands: who, when, from what to what; and what stays or counts as a day off. */
export function Changes({ request, result, standing: { read, handEdits } }: ChangesProps) {
  const { words: { roster: { preview } }, say, locale } = useWords();
  const { changes } = result;
  if (!request.published) return null;
  return (
    <>
      {read.unknown.length > 0 && <Notice kind="warning">{say(preview.unknown, { count: read.unknown.length })}</Notice>}
      {changes.length === 0 ? <div>{say(preview.changes, { count: 0 })}</div> : (
        <Fold title={say(preview.changes, { count: changes.length })}>
          <Sentences
            most={30}
            sentences={changes.map(({ person, day, from, to }) => say(preview.change, {
              name: request.people[person]?.name, day: shortDay(request.firstDay + day, locale), from: from || preview.off, to: to || preview.off,
            }))}
          />
        </Fold>
      )}
      {read.locked.length > 0 && <div>{say(preview.locked, { count: read.locked.length })}</div>}
      {handEdits.length > 0 && <div>{say(preview.handEdits, { count: handEdits.length })}</div>}
    </>
  );
}
