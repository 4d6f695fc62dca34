import type { PreviewWorkbook } from '../objects/preview-workbook';
import type { FunctionsJson } from '../functions/functions-json';

export type PreviewTheme = 'light' | 'dark';

/** How the cells call the add-in's functions: straight into the frame (same origin), or by messages as Excel does. */
export type FunctionMode = 'direct' | 'cached';

export interface FrameIdentity {
  readonly appId: string;
  /** BCP 47: `en-US`, `zh-CN`, `zh-TW`. */
  readonly locale: string;
  /** Ties the frame to its host; any string without `|`. */
  readonly conversationId: string;
  /** The page's origin. */
  readonly origin: string;
}

export interface ConnectOptions {
  /** Already named with `frameName(…)` before it was put into the page. */
  readonly frame: HTMLIFrameElement;
  readonly workbook: PreviewWorkbook;
  readonly appId: string;
  readonly locale: string;
  readonly conversationId: string;
  readonly theme: PreviewTheme;
  readonly functionsJson: FunctionsJson;
  readonly mode: FunctionMode;
  /** What `Office.context.document.url` says. */
  readonly documentUrl: string;
  /** The workbook as it stands, as an .xlsx file, for `document.getFileAsync`. */
  readonly takeFile: () => Promise<Uint8Array>;
  /** The add-in asked to be shown or hidden (`Office.addin.showAsTaskpane`, `hide`). */
  readonly onVisibility?: (visible: boolean) => void;
}

export interface AddInConnection {
  /** When the add-in's `Office.onReady` has run. */
  readonly ready: Promise<void>;
  /** Plays a click on a ribbon button of the kind ExecuteFunction; resolves on `event.completed()`. */
  runCommand(functionName: string): Promise<void>;
  setTheme(theme: PreviewTheme): void;
  /** The page showed or hid the pane; the add-in's `onVisibilityModeChanged` hears of it. */
  setVisible(visible: boolean): void;
  dispose(): void;
}
