import { Field, Input } from '@fluentui/react-components';
import { uniqueSheetName } from '../../../sheets/unique-sheet-name';
import type { Collision } from '../../../workbook/port';
import { useWords } from '../../language-context';
import { ChoiceField, CollisionList, Notice, workbookSentence } from '../../parts';
import type { TargetCheck } from './use-target-check';
import type { Where, Writing } from './writing';

interface TargetProps {
  readonly where: Where;
  readonly writing: Writing;
  readonly check: TargetCheck;
  /** The job's own name for a sheet. */
  readonly usualName: string;
  readonly onChange: (where: Partial<Where>) => void;
}

/** Where a plan goes, what is in its way there, and why the last writing came to nothing. */
export function Target({ where, writing, check, usualName, onChange }: TargetProps) {
  const speech = useWords();
  const { writing: sentences } = speech.words;
  return (
    <>
      {writing.kind === 'cancelled' && <Notice kind="info">{sentences.cancelled}</Notice>}
      {writing.kind === 'failed' && <Notice kind="error" title={sentences.failed}>{workbookSentence(writing.reason, speech)}</Notice>}
      <TargetFields where={where} onChange={onChange} />
      <InTheWay collisions={writing.kind === 'collision' ? writing.collisions : check.collisions} where={where} names={check.names} usualName={usualName} onChange={onChange} />
    </>
  );
}

function TargetFields({ where, onChange }: Pick<TargetProps, 'where' | 'onChange'>) {
  const { words, say } = useWords();
  const sentences = words.writing;
  return (
    <>
      {where.before !== null && (
        <ChoiceField
          label={sentences.target} value={where.refresh ? 'refresh' : 'another'}
          choices={[
            { value: 'refresh', label: say(sentences.refresh, { sheet: where.before }), detail: `${sentences.refreshDetail} ${sentences.inputsKept}` },
            { value: 'another', label: sentences.another, detail: sentences.anotherDetail },
          ]}
          onChange={(value) => onChange({ refresh: value === 'refresh' })}
        />
      )}
      {!where.refresh && (
        <Field label={sentences.sheet} hint={sentences.sheetHint}>
          <Input value={where.sheet} maxLength={31} onChange={(_event, { value }) => onChange({ sheet: value })} />
        </Field>
      )}
    </>
  );
}

interface InTheWayProps extends Pick<TargetProps, 'where' | 'usualName' | 'onChange'> {
  readonly collisions: readonly Collision[] | null;
  readonly names: readonly string[];
}

/** Nothing, said so; or the filled cells, and a new sheet on offer. */
function InTheWay({ collisions, where, names, usualName, onChange }: InTheWayProps) {
  const { words, say } = useWords();
  const sentences = words.writing;
  if (!collisions) return null;
  if (collisions.length === 0) return <CollisionList collisions={collisions} />;
  const free = uniqueSheetName(where.refresh ? usualName : where.sheet, names);
  return (
    <>
      <CollisionList collisions={collisions} />
      <Notice
        kind="warning" title={say(sentences.occupied, { sheet: collisions[0]?.sheet })}
        actions={[{ label: say(sentences.useNew, { sheet: free }), onPress: () => onChange({ refresh: false, sheet: free }) }]}
      >
        {null}
      </Notice>
    </>
  );
}
