import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, HomeRegular } from '@fluentui/react-icons';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { useWords } from '../language-context';
import { useArrival } from '../use-arrival';
import { AnswerLine } from './answer-line';
import { StepBar, type StepName } from './step-bar';

export interface WizardFrameProps {
  /** The job, such as "Staff a day". */
  readonly title: string;
  readonly step: StepName;
  /** Of a step that has pages of its own the one that is shown; its heading takes the focus as that of a step does. */
  readonly page?: string;
  /** Steps that can be pressed in the bar. */
  readonly reachable: readonly StepName[];
  readonly onGo: (step: StepName) => void;
  /** What this step asks, such as "Where are your calls?". Takes the focus when the step changes. */
  readonly heading: string;
  /** The button at the same place on every step. Enter presses it. */
  readonly primary: {
    readonly label: string;
    readonly onPress: () => void;
    /** Why it cannot be pressed now; shown beside it. */
    readonly blockedBy?: string;
    /** Leads to what is wanted, where one place takes the answer. */
    readonly onMend?: () => void;
    /** True while work runs: pressing again does nothing. */
    readonly busy?: boolean;
  };
  /** Absent on the first step and while writing. Esc does it. */
  readonly onBack?: () => void;
  /** Leaves for home; the answers are kept by the job. */
  readonly onLeave: () => void;
  /** The live answer above the buttons. */
  readonly answer?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', minHeight: '100vh', outline: 'none' },
  head: {
    position: 'sticky', top: 0, zIndex: 2, padding: '8px 12px 0', backgroundColor: tokens.colorNeutralBackground1,
  },
  // Office lays its own menu over the top right corner of the pane.
  titleRow: { display: 'flex', alignItems: 'center', gap: '4px', paddingRight: '40px', marginBottom: '6px', marginLeft: '-6px' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  body: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '16px', padding: '12px 12px 20px' },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, outline: 'none' },
  foot: {
    position: 'sticky', bottom: 0, zIndex: 2, padding: '6px 12px 12px', backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', justifyContent: 'space-between', gap: '8px', paddingTop: '4px' },
  reason: { padding: '2px 0', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

// Keys that mean something else where they are typed.
const ownsEnter = 'button, a, textarea, select, summary, [role="combobox"][aria-expanded="true"], [role="listbox"], [role="menu"]';
const ownsEscape = '[role="combobox"][aria-expanded="true"], [role="listbox"], [role="menu"], [data-owns-escape]';

/** The frame of every job: title, step bar, body, and the buttons that never move. */
export function WizardFrame({ title, step, page = '', reachable, onGo, heading, primary, onBack, onLeave, answer, children }: WizardFrameProps) {
  const styles = useStyles();
  const { words, say } = useWords();
  const reasonId = useId();
  const arrival = useArrival(`${step} ${page}`);
  const blocked = primary.blockedBy !== undefined || primary.busy === true;

  // On the frame, and no further: at the window office.js takes Esc for leaving the pane.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = event.target as Element;
    if (event.key === 'Enter' && !blocked && !target.closest(ownsEnter)) {
      event.preventDefault();
      event.stopPropagation();
      primary.onPress();
    } else if (event.key === 'Escape' && onBack && !target.closest(ownsEscape)) {
      event.preventDefault();
      event.stopPropagation();
      onBack();
    }
  };

  return (
    <main className={styles.frame} onKeyDown={onKeyDown} aria-label={title}>
      <header className={styles.head}>
        <div className={styles.titleRow}>
          <Button appearance="subtle" size="small" icon={<HomeRegular />} aria-label={words.parts.frame.leave} title={words.parts.frame.leave} onClick={onLeave} />
          <h1 className={styles.title}>{title}</h1>
        </div>
        <StepBar current={step} reachable={reachable} onGo={onGo} />
      </header>
      <div className={styles.body}>
        <h2 {...arrival} className={styles.heading}>{heading}</h2>
        {children}
      </div>
      <footer className={styles.foot}>
        {answer !== undefined && <AnswerLine>{answer}</AnswerLine>}
        {primary.blockedBy !== undefined && (
          <div className={styles.reason}>
            <span id={reasonId}>{say(words.parts.frame.whyNot, { reason: primary.blockedBy })}</span>
            {primary.onMend && <> <Link as="button" inline onClick={primary.onMend}>{words.parts.frame.mend}</Link></>}
          </div>
        )}
        <div className={styles.buttons}>
          {onBack ? <Button icon={<ArrowLeftRegular />} onClick={onBack}>{words.parts.frame.back}</Button> : <span />}
          <Button
            appearance="primary"
            disabledFocusable={blocked}
            aria-describedby={primary.blockedBy === undefined ? undefined : reasonId}
            onClick={primary.onPress}
          >
            {primary.label}
          </Button>
        </div>
      </footer>
    </main>
  );
}
