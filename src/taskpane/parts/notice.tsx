import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useWords } from '../language-context';

export interface NoticeProps {
  readonly kind: 'info' | 'success' | 'warning' | 'error';
  readonly title?: string;
  /** What is the matter, where, and what to do. */
  readonly children: ReactNode;
  /** What to press about it. */
  readonly actions?: readonly { readonly label: string; readonly onPress: () => void }[];
  readonly onDismiss?: () => void;
}

const useStyles = makeStyles({
  // Addresses and file names are long words, and 320 px is narrow.
  body: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** A sentence in the flow of the pane, where others would put a dialog. */
export function Notice({ kind, title, children, actions = [], onDismiss }: NoticeProps) {
  const styles = useStyles();
  const { words } = useWords();
  return (
    <MessageBar intent={kind} layout="multiline" politeness={kind === 'error' ? 'assertive' : 'polite'}>
      <MessageBarBody className={styles.body}>
        {title && <MessageBarTitle>{title}</MessageBarTitle>}
        {children}
        {actions.map(({ label, onPress }) => (
          <span key={label}> <Link as="button" inline onClick={onPress}>{label}</Link></span>
        ))}
      </MessageBarBody>
      {onDismiss && (
        <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={words.parts.notice.dismiss} onClick={onDismiss} />} />
      )}
    </MessageBar>
  );
}
