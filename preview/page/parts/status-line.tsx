import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

export interface StatusLineProps {
  readonly notice: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

/** What the page has to say: after saving, opening, or when something went wrong. Never a dialog. */
export function StatusLine({ notice, closeLabel, onClose }: StatusLineProps): React.JSX.Element {
  return (
    <div role="status" className="status-line" hidden={!notice}>
      <span>{notice}</span>
      <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={closeLabel} onClick={onClose} />
    </div>
  );
}
