import type { HostTheme } from '../workbook/host';

/** What the pane takes from the application around it, besides the workbook. */
export interface PaneHost {
  /** BCP 47 tag of Excel's own menus. */
  readonly displayLanguage: string;
  /** Office's part of local storage. */
  readonly partitionKey: string;
  readonly theme: () => HostTheme | undefined;
  /** Calls back when the theme changes; the returned function stops it. */
  readonly onThemeChange: (listener: () => void) => () => void;
}
