import { Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Toolbar, ToolbarButton, Tooltip } from '@fluentui/react-components';
import type { AddInManifest, RibbonAction, RibbonControl } from '../add-in/add-in-manifest';

export interface RibbonProps {
  readonly label: string;
  readonly manifest: AddInManifest;
  readonly served: (url: string) => string;
  readonly onAction: (action: RibbonAction) => void;
}

/** The add-in's groups of the Home tab, exactly as the manifest lists them. */
export function Ribbon({ label, manifest, served, onAction }: RibbonProps): React.JSX.Element {
  return (
    <nav className="ribbon" aria-label={label}>
      {manifest.groups.map((group) => (
        <div key={group.id} className="ribbon-group">
          <Toolbar aria-label={group.label} size="small">
            {group.controls.map((control) =>
              control.items.length > 0 ? (
                <RibbonMenu key={control.id} control={control} served={served} onAction={onAction} />
              ) : (
                <RibbonButton key={control.id} control={control} served={served} onAction={onAction} />
              ),
            )}
          </Toolbar>
          <span className="ribbon-group-label">{group.label}</span>
        </div>
      ))}
    </nav>
  );
}

interface ControlProps {
  readonly control: RibbonControl;
  readonly served: (url: string) => string;
  readonly onAction: (action: RibbonAction) => void;
}

function RibbonButton({ control, served, onAction }: ControlProps): React.JSX.Element {
  return (
    <Tooltip content={<Supertip control={control} />} relationship="description" withArrow>
      <ToolbarButton
        vertical
        className="ribbon-button"
        data-command={control.action?.kind === 'run' ? control.action.functionName : undefined}
        icon={<Icon control={control} served={served} />}
        onClick={() => control.action && onAction(control.action)}
      >
        {control.label}
      </ToolbarButton>
    </Tooltip>
  );
}

function RibbonMenu({ control, served, onAction }: ControlProps): React.JSX.Element {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <ToolbarButton vertical className="ribbon-button" icon={<Icon control={control} served={served} />}>
          {control.label}
        </ToolbarButton>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {control.items.map((item) => (
            <MenuItem key={item.id} onClick={() => item.action && onAction(item.action)}>
              {item.label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function Supertip({ control }: { readonly control: RibbonControl }): React.JSX.Element {
  return (
    <>
      <strong>{control.tipTitle || control.label}</strong>
      <br />
      {control.tip}
    </>
  );
}

function Icon({ control, served }: { readonly control: RibbonControl; readonly served: (url: string) => string }): React.JSX.Element {
  const url = control.icons[32] ?? control.icons[16] ?? control.icons[80];
  return url ? <img src={served(url)} alt="" width={28} height={28} /> : <span />;
}
