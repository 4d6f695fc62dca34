import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, HomeRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useArrival } from './use-arrival';

export interface PageProps {
  readonly title: string;
  readonly back: { readonly label: string; readonly onPress: () => void; readonly home?: boolean };
  /** Stays at the foot of the pane, where wizards have their buttons. */
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', minHeight: '100vh' },
  body: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: '12px', padding: '8px 12px 24px' },
  foot: { position: 'sticky', bottom: 0, zIndex: 2, padding: '8px 12px 12px', backgroundColor: tokens.colorNeutralBackground1, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  // Office lays its own menu over the top right corner of the pane.
  head: { display: 'flex', alignItems: 'center', gap: '4px', marginLeft: '-6px', paddingRight: '40px' },
  title: { margin: 0, outline: 'none', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
});

/** A page that is no wizard: a title with the way back before it. */
export function Page({ title, back, foot, children }: PageProps) {
  const styles = useStyles();
  const arrival = useArrival();
  return (
    <main className={styles.page}>
      <div className={styles.body}>
        <header className={styles.head}>
          <Button appearance="subtle" size="small" icon={back.home ? <HomeRegular /> : <ArrowLeftRegular />} aria-label={back.label} title={back.label} onClick={back.onPress} />
          <h1 {...arrival} className={styles.title}>{title}</h1>
        </header>
        {children}
      </div>
      {foot !== undefined && <footer className={styles.foot}>{foot}</footer>}
    </main>
  );
}
