import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export interface FoldProps {
  /** Says what lies inside, with its sum where there is one: "Shrinkage: 26.1%". */
  readonly title: string;
  /** The level of its title: one below the heading that it stands under; h3 unless told, as in a wizard. */
  readonly as?: 'h2' | 'h3' | 'h4';
  readonly children: ReactNode;
}

const useStyles = makeStyles({
  // In 320 px the indents of an accordion would make these fields narrower than those around it.
  header: { paddingLeft: 0, paddingRight: 0 },
  panel: { margin: 0, padding: '4px 0 8px', display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** Settings that most planners leave alone, behind their title. */
export function Fold({ title, as = 'h3', children }: FoldProps) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="fold">
        <AccordionHeader as={as} button={{ className: styles.header }}>{title}</AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
