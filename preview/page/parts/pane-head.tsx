import { Button, Tooltip } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

export interface PaneHeadProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
}

export function PaneHead({ title, closeLabel, onClose }: PaneHeadProps): React.JSX.Element {
  return (
    <div className="pane-head">
      <h2>{title}</h2>
      <Tooltip content={closeLabel} relationship="label">
        <Button appearance="subtle" size="small" icon={<DismissRegular />} onClick={onClose} />
      </Tooltip>
    </div>
  );
}
