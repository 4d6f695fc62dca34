import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type Dispatch } from 'react';
import type { CallLogResult, CallLogSettings } from '../../../core/call-log';
import type { Plan } from '../../../sheets/plan';
import { useWords } from '../../language-context';
import { Notice, PlanPreview, ProblemList, Progress } from '../../parts';
import { Target } from '../writing/target';
import type { TargetCheck } from '../writing/use-target-check';
import { problemSentence } from './problem-sentence';
import { reportProblems } from './report-problems';
import { shortPlan } from './short-plan';
import type { CallLogAction, CallLogState } from './state';

const useStyles = makeStyles({
  heading: { margin: '0 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

interface PreviewStepProps {
  readonly state: CallLogState;
  readonly settings: CallLogSettings;
  readonly plan: Plan | null;
  readonly check: TargetCheck;
  readonly usualName: string;
  readonly onCancel: () => void;
  readonly dispatch: Dispatch<CallLogAction>;
}

/** The reading with its progress; then what the log holds, and the very cells that will be written. */
export function PreviewStep({ state, settings, plan, check, usualName, onCancel, dispatch }: PreviewStepProps) {
  const speech = useWords();
  const { words: { callLog: { reading: words } }, say } = speech;
  const { reading, file } = state;
  const shown = useMemo(() => plan && shortPlan(plan), [plan]);
  switch (reading.kind) {
    case 'idle': case 'running': {
      const progress = reading.kind === 'running' ? reading.progress : null;
      return <Progress words={say(words.words, { file: file?.name, rows: progress?.rows ?? 0 })} share={progress?.share ?? 0} onCancel={onCancel} />;
    }
    case 'cancelled':
      return <Notice kind="info" actions={[{ label: words.again, onPress: () => dispatch({ type: 'reading', reading: { kind: 'idle' } }) }]}>{words.cancelled}</Notice>;
    case 'problem': return <Notice kind="error">{problemSentence(reading.problem, speech)}</Notice>;
    case 'read': return (
      <>
        <Report result={reading.result} settings={settings} />
        {plan && <Target where={state.where} writing={state.writing} check={check} usualName={usualName} onChange={(where) => dispatch({ type: 'where', where })} />}
        {shown && <PlanPreview plan={shown} />}
      </>
    );
  }
}

function Report({ result: { report }, settings }: { readonly result: CallLogResult; readonly settings: CallLogSettings }) {
  const styles = useStyles();
  const speech = useWords();
  const { words: { callLog: { preview } }, say } = speech;
  const problems = reportProblems(report, settings, speech);
  if (problems.length > 0) return <ProblemList problems={problems} />;
  return (
    <section aria-label={preview.found}>
      <h3 className={styles.heading}>{preview.found}</h3>
      <div>{say(preview.all, { rows: report.rows })}</div>
    </section>
  );
}
