import { Badge, Button, Select, Tooltip, useId } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular, FolderOpenRegular, SaveRegular } from '@fluentui/react-icons';
import { LOCALES, THEMES, type Appearance, type PageLocale, type PageTheme } from '../appearance';
import type { PageWording } from '../wording';

export interface TitleBarProps {
  readonly wording: PageWording;
  readonly fileName: string;
  readonly appearance: Appearance;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly onAppearance: (appearance: Appearance) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onOpen: () => void;
  readonly onSave: () => void;
}

const NATIVE_NAME: Record<PageLocale, string> = { en: 'English', 'zh-CN': '简体中文', 'zh-TW': '繁體中文' };

export function TitleBar(props: TitleBarProps): React.JSX.Element {
  const { wording, appearance, onAppearance } = props;
  const languageId = useId('language');
  const themeId = useId('theme');
  return (
    <header className="title-bar">
      <div className="title-bar-group">
        <TipButton label={wording.open} icon={<FolderOpenRegular />} onClick={props.onOpen} />
        <TipButton label={wording.save} icon={<SaveRegular />} onClick={props.onSave} />
        <TipButton label={wording.undo} icon={<ArrowUndoRegular />} onClick={props.onUndo} disabled={!props.canUndo} />
        <TipButton label={wording.redo} icon={<ArrowRedoRegular />} onClick={props.onRedo} disabled={!props.canRedo} />
      </div>
      <div className="title-bar-name">
        <span className="file-name">{props.fileName}</span>
        <Tooltip content={wording.labelHint} relationship="description">
          <Badge appearance="outline" color="informative" tabIndex={0} className="preview-label">
            {wording.label}
          </Badge>
        </Tooltip>
      </div>
      <div className="title-bar-group">
        <Select
          id={languageId}
          size="small"
          aria-label={wording.language}
          value={appearance.locale}
          onChange={(_event, { value }) => onAppearance({ ...appearance, locale: value as PageLocale })}
        >
          {LOCALES.map((locale) => (
            <option key={locale} value={locale}>
              {NATIVE_NAME[locale]}
            </option>
          ))}
        </Select>
        <Select
          id={themeId}
          size="small"
          aria-label={wording.theme}
          value={appearance.theme}
          onChange={(_event, { value }) => onAppearance({ ...appearance, theme: value as PageTheme })}
        >
          {THEMES.map((theme) => (
            <option key={theme} value={theme}>
              {wording[theme]}
            </option>
          ))}
        </Select>
      </div>
    </header>
  );
}

interface TipButtonProps {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function TipButton({ label, icon, disabled, onClick }: TipButtonProps): React.JSX.Element {
  return (
    <Tooltip content={label} relationship="label">
      <Button appearance="subtle" size="small" icon={icon} disabledFocusable={disabled ?? false} onClick={onClick} />
    </Tooltip>
  );
}
