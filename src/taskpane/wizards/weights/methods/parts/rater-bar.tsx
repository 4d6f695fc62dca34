import { Button, Field, Input, Select } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import { useWords } from '../../../../language-context';
import { fieldId } from '../entries/field';
import { useLook } from './look';

interface RaterBarProps {
  readonly names: readonly string[];
  /** How far each is, beside the name. */
  readonly progress: readonly string[];
  readonly current: number;
  /** There are never fewer. */
  readonly least: number;
  readonly onCurrent: (rater: number) => void;
  readonly onRename: (name: string) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

/** Who judges: one at a time, each with a name. A single rater needs none of it but a way to ask another. */
export function RaterBar({ names, progress, current, least, onCurrent, onRename, onAdd, onRemove }: RaterBarProps) {
  const look = useLook();
  const { words: { weightsMethods: { raters: words } }, say } = useWords();
  const nameOf = (rater: number) => names[rater]?.trim() || say(words.unnamed, { number: rater + 1 });
  return (
    <div id={fieldId('raters')} role="group" aria-label={words.heading} className={look.editor} style={{ gap: 8 }}>
      {names.length > 1 && (
        <>
          <Field id={fieldId('who')} label={words.who}>
            <Select value={String(current)} onChange={(_event, { value }) => onCurrent(Number(value))} style={{ minWidth: 0 }}>
              {names.map((_, rater) => <option key={rater} value={rater}>{say(words.withProgress, { name: nameOf(rater), progress: progress[rater] ?? '' })}</option>)}
            </Select>
          </Field>
          <Field label={words.name}>
            <Input value={names[current] ?? ''} maxLength={40} autoComplete="off" placeholder={say(words.unnamed, { number: current + 1 })} onChange={(_event, { value }) => onRename(value)} />
          </Field>
        </>
      )}
      <div className={look.buttons}>
        <Button size="small" icon={<AddRegular />} onClick={onAdd}>{names.length > 1 ? words.add : words.addFirst}</Button>
        {names.length > least && <Button size="small" icon={<DeleteRegular />} onClick={onRemove} aria-label={say(words.removeOf, { name: nameOf(current) })}>{words.remove}</Button>}
      </div>
    </div>
  );
}
