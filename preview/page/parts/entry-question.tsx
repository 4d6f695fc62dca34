import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { EntryAlert } from '../../objects/entry-rules';
import type { PageWording } from '../wording';

export interface EntryQuestionProps {
  readonly wording: PageWording;
  readonly alert: EntryAlert;
  readonly onAnswer: (stays: boolean) => void;
}

/** What Excel says in a box of its own when a cell is locked or an entry breaks a rule: it refuses, asks or tells. */
export function EntryQuestion({ wording: { entry }, alert, onAnswer }: EntryQuestionProps): React.JSX.Element {
  const stays = { Stop: undefined, Warning: entry.keep, Information: entry.ok }[alert.style];
  const goes = { Stop: entry.ok, Warning: entry.takeBack, Information: entry.cancel }[alert.style];
  return (
    <Dialog open modalType="alert" onOpenChange={(_event, { open }) => !open && onAnswer(false)}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{alert.title || entry.title}</DialogTitle>
          <DialogContent>{alert.message || (alert.locked ? entry.locked : entry.message)}</DialogContent>
          <DialogActions>
            {stays ? <Button appearance="primary" onClick={() => onAnswer(true)}>{stays}</Button> : null}
            <Button appearance={stays ? 'secondary' : 'primary'} onClick={() => onAnswer(false)}>{goes}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
