import { cachedCalls } from '../functions/cached-calls';
import { directCalls, type Associations } from '../functions/direct-calls';
import { registerCalls } from '../functions/register-functions';
import { Book } from '../objects/book';
import type { AddInConnection, ConnectOptions, PreviewTheme } from './add-in-connection';
import { appContext } from './app-context';
import { ActionKind, Channel, type Request } from './channel';
import { createDispatcher } from './dispatcher';
import { executeMethod, type MethodCall } from './execute-method';
import { fileCopies } from './file-copies';
import { messagesOf, visibilityMessage } from './happening-messages';
import { runtimeServices } from './services';

/** What an add-in's window has of office.js that a same-origin page may call. */
interface AddInWindow {
  readonly CustomFunctions?: { readonly _association?: { readonly mappings?: Associations } };
}

/** Plays Excel on the web to the real office.js in a frame. */
export function connectAddIn(options: ConnectOptions): AddInConnection {
  const { frame, workbook, functionsJson, mode, conversationId } = options;
  if (!(workbook instanceof Book)) throw new Error('The workbook must come from createPreviewWorkbook.');
  const registered = new Set<string>();
  const commands = new Map<string, () => void>();
  const functionCalls = mode === 'direct'
    ? directCalls(() => (frame.contentWindow as AddInWindow | null)?.CustomFunctions?._association?.mappings)
    : cachedCalls((entries) => channel.event('richApiMessage', { ArrayData: entries }));
  const functions = registerCalls(workbook, functionCalls, functionsJson);
  let settings: readonly (readonly [string, string])[] = [];
  const files = fileCopies(options.takeFile);
  let visible = true;
  let started: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => { started = resolve; });

  const dispatch = createDispatcher(workbook, runtimeServices({
    onActionsReady: () => {
      started();
      functions.refresh();
    },
    onFunctionsReady: () => functionCalls.start(),
    onResults: (results) => functionCalls.receive(results),
    isVisible: () => visible,
    setVisible: (shown) => {
      options.onVisibility?.(shown);
      setVisible(shown);
    },
  }));

  async function answer(request: Request): Promise<unknown> {
    if (request._actionType === ActionKind.RegisterEvent) {
      registered.add(request._actionName);
      return { Error: 0 };
    }
    if (request._actionType === ActionKind.UnregisterEvent) {
      registered.delete(request._actionName);
      return { Error: 0 };
    }
    switch (request._actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return appContext(options, settings);
      case 'executeMethod':
        return executeMethod(request._data as MethodCall, dispatch, {
          ...files,
          onSettings: (saved) => { settings = saved; },
          onCommandCompleted: (id) => commands.get(id)?.(),
        });
      default:
        return null;
    }
  }

  const channel = new Channel(frame, conversationId, answer);
  const stop = workbook.onHappening((happening) => {
    if (registered.has('richApiMessage')) channel.event('richApiMessage', { ArrayData: messagesOf(happening) });
    if (happening.kind === 'selection' && registered.has('documentSelectionChanged')) channel.event('documentSelectionChanged', {});
  });

  function setVisible(shown: boolean): void {
    if (visible === shown) return;
    visible = shown;
    if (registered.has('richApiMessage')) channel.event('richApiMessage', { ArrayData: [visibilityMessage(shown)] });
  }

  /**
   * office.js 1.1.110 leaves `Office.context.officeTheme` undefined on the web, so an add-in falls back on what the
   * browser prefers; inside a frame that follows the frame's colour scheme.
   */
  function setTheme(theme: PreviewTheme): void {
    frame.style.colorScheme = theme;
  }

  setTheme(options.theme);
  let lastCommand = 0;
  return {
    ready,
    setTheme,
    setVisible,
    runCommand: async (functionName) => {
      await ready;
      lastCommand += 1;
      const id = `command-${lastCommand}`;
      const completed = new Promise<void>((resolve) => commands.set(id, resolve));
      channel.event('appCommandInvoked', [id, functionName, JSON.stringify({ source: { id: functionName } })]);
      await completed;
      commands.delete(id);
    },
    dispose: () => {
      stop();
      functions.dispose();
      channel.close();
    },
  };
}
