import { connectAddIn } from '../../protocol/connect-add-in';
import { frameName } from '../../protocol/frame-name';
import type { AddInConnection } from '../../protocol/add-in-connection';
import type { PreviewWorkbook } from '../../objects/preview-workbook';
import { OFFICE_TAG, type Appearance, type CallMode } from '../appearance';
import type { LoadedAddIn } from './load-add-in';

export interface PaneOptions {
  /** The frame is put into this element. */
  readonly host: HTMLElement;
  readonly title: string;
  readonly addIn: LoadedAddIn;
  readonly workbook: PreviewWorkbook;
  readonly appearance: Appearance;
  readonly mode: CallMode;
  readonly fileName: string;
  readonly takeFile: () => Promise<Uint8Array>;
  readonly onVisibility: (visible: boolean) => void;
}

/** Puts the add-in's page beside the grid and plays Excel to it. */
export function openAddIn({ host, title, addIn, workbook, appearance, mode, fileName, takeFile, onVisibility }: PaneOptions): AddInConnection {
  const identity = {
    appId: addIn.manifest.id,
    locale: OFFICE_TAG[appearance.locale],
    conversationId: `preview-${Math.random().toString(36).slice(2)}`,
  };
  const frame = document.createElement('iframe');
  frame.title = title;
  // The name must be there before the frame is: Chromium ignores a later change, and office.js reads the host from it.
  frame.name = frameName({ ...identity, origin: location.origin });
  frame.src = addIn.served(addIn.manifest.taskpaneUrl);
  const connection = connectAddIn({
    ...identity,
    frame,
    workbook,
    theme: appearance.theme === 'light' ? 'light' : 'dark',
    functionsJson: addIn.functionsJson,
    mode,
    documentUrl: new URL(fileName, `${location.origin}/`).href,
    takeFile,
    onVisibility,
  });
  host.replaceChildren(frame);
  return {
    ...connection,
    dispose() {
      connection.dispose();
      frame.remove();
    },
  };
}
