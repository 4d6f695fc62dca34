import { makeStyles, tokens } from '@fluentui/react-components';
import type { Dispatch } from 'react';
import { measured, type CallLogMapping } from '../../../core/call-log';
import type { DayOrder } from '../../../core/history/calendar-day';
import { LOG_ENCODINGS, type LogEncoding, type LogFormat } from '../../../workers/call-log';
import { useWords } from '../../language-context';
import { ChoiceField, Fold, Notice, Progress } from '../../parts';
import { ColumnFields } from './column-fields';
import { FileField } from './file-field';
import { fileSentence } from './file-sentence';
import { OutcomeFields } from './outcome-fields';
import { problemSentence } from './problem-sentence';
import type { CallLogAction, CallLogState } from './state';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface FileStepProps {
  readonly state: CallLogState;
  readonly mapping: CallLogMapping | null;
  readonly dispatch: Dispatch<CallLogAction>;
}

/** Which file, how it is written, and what its columns are. */
export function FileStep({ state, mapping, dispatch }: FileStepProps) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { callLog: { file: words } }, say } = speech;
  const { file, looking } = state;
  const look = looking.kind === 'seen' ? looking.look : null;
  return (
    <>
      <div>{words.what}</div>
      <FileField said={file && look ? fileSentence(file, look, speech) : file?.name} onFile={(chosen) => dispatch({ type: 'file', file: chosen })} />
      {looking.kind === 'looking' && file && <Progress words={say(words.looking, { file: file.name })} />}
      {looking.kind === 'problem' && <Notice kind="error">{problemSentence(looking.problem, speech)}</Notice>}
      {look?.format.kind === 'csv' && <FormatFold format={look.format} dispatch={dispatch} />}
      {mapping && <DayOrderField mapping={mapping} dispatch={dispatch} />}
      {look && mapping && (
        <>
          <h3 className={styles.heading}>{words.columns}</h3>
          <ColumnFields head={look.head} mapping={mapping} dispatch={dispatch} />
          <OutcomeFields mapping={mapping} met={state.metOutcomes} decided={state.outcomes} dispatch={dispatch} />
          {mapping.start && !measured(mapping).outcome && <Notice kind="info">{words.noOutcome}</Notice>}
        </>
      )}
    </>
  );
}

/** Asked where nothing in the beginning of the log tells, or some dates say this and others that. */
function DayOrderField({ mapping: { dayOrder, dayOrderFrom }, dispatch }: { readonly mapping: CallLogMapping; readonly dispatch: Dispatch<CallLogAction> }) {
  const { words: { callLog: { file: words } } } = useWords();
  if (dayOrderFrom !== 'either' && dayOrderFrom !== 'mixed') return null;
  return (
    <ChoiceField<DayOrder>
      label={words.dayOrder} hint={words.dayOrderHint} value={dayOrder} choices={[{ value: 'day-first', label: words.dayFirst }, { value: 'month-first', label: words.monthFirst }]}
      onChange={(chosen) => dispatch({ type: 'day-order', dayOrder: chosen })}
    />
  );
}

const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'pipe' } as const;

function FormatFold({ format, dispatch }: { readonly format: LogFormat & { kind: 'csv' }; readonly dispatch: Dispatch<CallLogAction> }) {
  const { words: { callLog: { file: words } } } = useWords();
  return (
    <Fold title={words.written}>
      <ChoiceField<LogEncoding>
        look="list" label={words.encoding} hint={words.encodingHint} value={format.encoding}
        choices={LOG_ENCODINGS.map((value) => ({ value, label: value.toUpperCase() }))}
        onChange={(encoding) => dispatch({ type: 'written', written: { encoding } })}
      />
      <ChoiceField
        look="list" label={words.delimiter} value={format.shape.delimiter}
        choices={Object.entries(DELIMITERS).map(([value, name]) => ({ value, label: words.delimiters[name] }))}
        onChange={(delimiter) => dispatch({ type: 'written', written: { delimiter } })}
      />
    </Fold>
  );
}
