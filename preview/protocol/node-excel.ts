import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { WorkbookContent } from '../files/workbook-content';
import { createPreviewWorkbook, type Book } from '../objects/book';
import { openInGrid } from '../page/grid/content-to-grid';
import { createDispatcher, type Dispatcher, type Services } from './dispatcher';
import { messagesOf } from './happening-messages';
import { createHeadlessGrid } from './headless-grid';
import { LIBRARY_SHIM } from './library-shim';
import { EVENT_MESSAGE, isSetSupported, type BatchBody } from './wire';

/** What office.js asks of a native host: text messages both ways. Excel on phones talks to it like this. */
interface HostBridge {
  onMessageFromHost?: (text: string) => void;
  sendMessageToHost(text: string): void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly flags?: number;
  readonly message: { readonly headers?: Readonly<Record<string, string>>; readonly body: string | BatchBody };
}

/** Kinds of bridge messages in office.js 1.1.110. */
const RESPONSE = 2;
const EVENTS = 3;

/** `workbook.onSelectionChanged`, an event of the first Office.js; in a browser it comes by another way. */
const DOCUMENT_SELECTION_CHANGED = [EVENT_MESSAGE, 2, '', '{}', '0', false];

export interface NodeExcelOptions {
  /** A workbook to open; a blank one where there is none. */
  readonly content?: WorkbookContent;
  readonly locale?: string;
  readonly services?: Services;
}

export interface NodeExcel {
  /** The real object model of office.js, answered by the preview. */
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly workbook: Book;
  dispose(): void;
}

let library: vm.Script | undefined;

/** The client library of the npm package, run as it is. */
function clientLibrary(): vm.Script {
  if (!library) {
    const at = createRequire(path.join(process.cwd(), 'package.json')).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
    library = new vm.Script(readFileSync(at, 'utf8'), { filename: 'excel-web-16.00.js' });
  }
  return library;
}

/** A workbook and the real `Excel.run` over it in plain Node, for tests: no browser, no frame, the same dispatcher. */
export function nodeExcel({ content, locale = 'en-US', services = {} }: NodeExcelOptions = {}): NodeExcel {
  const grid = createHeadlessGrid(content === undefined);
  const workbook = content ? openInGrid(grid, content, locale) : createPreviewWorkbook({ ...grid, locale });
  const window = runLibrary();
  const bridge = bridgeTo(createDispatcher(workbook, services));
  window.OfficeExtension.HostBridge.init(bridge);
  const stop = workbook.onHappening((happening) => {
    const entries = happening.kind === 'selection' ? [...messagesOf(happening), DOCUMENT_SELECTION_CHANGED] : messagesOf(happening);
    bridge.onMessageFromHost?.(JSON.stringify({ type: EVENTS, message: { entries } }));
  });
  return {
    Excel: window.Excel,
    OfficeExtension: window.OfficeExtension,
    workbook,
    dispose: () => {
      stop();
      workbook.dispose();
    },
  };
}

interface LibraryWindow {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & { HostBridge: { init(bridge: HostBridge): void } };
}

/** A bare window of its own for every workbook, since the library keeps one host per window. */
function runLibrary(): LibraryWindow {
  const nothing = (): void => undefined;
  const window: Record<string, unknown> = {
    setTimeout, clearTimeout, setInterval, clearInterval, queueMicrotask,
    // The library reports the missing browser to the console; a test wants to hear of errors only.
    console: { ...console, log: nothing },
    document: { cookie: '', getElementsByTagName: () => [], createElement: () => ({}), addEventListener: nothing },
    navigator: { userAgent: 'Node' },
    location: { protocol: 'https:', href: 'https://node.invalid/', search: '', hash: '' },
    addEventListener: nothing,
  };
  window['window'] = window;
  window['self'] = window;
  vm.createContext(window);
  vm.runInContext(LIBRARY_SHIM, window);
  clientLibrary().runInContext(window, { displayErrors: false });
  window['Office'] = Object.create(window['Office'] as object, { context: { value: { requirements: { isSetSupported } } } });
  return window as unknown as LibraryWindow;
}

function bridgeTo(dispatch: Dispatcher): HostBridge {
  const bridge: HostBridge = {
    sendMessageToHost: (text) => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === 'string' ? (JSON.parse(message.body) as BatchBody) : message.body;
      void dispatch(body, { ...(flags === undefined ? {} : { flags }), ...(message.headers ? { headers: message.headers } : {}) }).then((response) => {
        bridge.onMessageFromHost?.(JSON.stringify({ id, type: RESPONSE, message: { statusCode: 200, headers: {}, body: JSON.stringify(response) } }));
      });
    },
  };
  return bridge;
}
