import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { WorkbookContent } from '../files/workbook-content';
import type { LoadedAddIn } from './add-in/load-add-in';
import type { Appearance } from './appearance';
import { chooseFile, offerFile } from './file-dialogs';
import type { AskAboutEntry } from './grid/hold-to-rules';
import { openBeside, openedBeside } from './open-beside';
import { sampleWorkbook } from './sample-workbook';
import { savedFile } from './saved-file';
import { startSession, type Session } from './session';
import { fill, WORDING } from './wording';

export interface SessionHooks {
  readonly gridHost: RefObject<HTMLDivElement | null>;
  readonly layerHost: RefObject<HTMLDivElement | null>;
  readonly appearance: Appearance;
  readonly addIn: LoadedAddIn | undefined;
  readonly onNotice: (notice: string) => void;
  readonly askAboutEntry: AskAboutEntry;
}

interface OpenSession {
  readonly session: Session | undefined;
  readonly fileName: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  open(): void;
  save(): void;
  /** The workbook as it would be saved now. */
  takeFile(): Promise<Uint8Array<ArrayBuffer>>;
}

const SAMPLE_URL = 'add-in/assets/samples/nyc311-2014.csv';
const SAMPLE_NAME = 'nyc311.xlsx';
/** As Excel calls a workbook that nobody has saved. */
const OTHER_NAME = 'Book2.xlsx';

/** Keeps one workbook open on the page: the sample at first, then whatever file is opened in its place. */
export function useSession({ gridHost, layerHost, appearance, addIn, onNotice, askAboutEntry }: SessionHooks): OpenSession {
  const [session, setSession] = useState<Session>();
  const [fileName, setFileName] = useState(SAMPLE_NAME);
  const [undoState, setUndoState] = useState({ canUndo: false, canRedo: false });
  const latest = useRef({ appearance, addIn, onNotice, askAboutEntry });
  useLayoutEffect(() => {
    latest.current = { appearance, addIn, onNotice, askAboutEntry };
  }, [appearance, addIn, onNotice, askAboutEntry]);
  const running = useRef<Session>(undefined);

  const start = useCallback(
    (content: WorkbookContent, name: string): void => {
      if (!gridHost.current || !layerHost.current) return;
      // The add-in lets go of the workbook before the workbook goes.
      flushSync(() => setSession(undefined));
      running.current?.dispose();
      const next = startSession({
        gridHost: gridHost.current, layerHost: layerHost.current, appearance: latest.current.appearance, content,
        askAboutEntry: (alert) => latest.current.askAboutEntry(alert),
      });
      running.current = next;
      // The grid is a canvas: tests read and select its cells through this.
      Object.assign(window, { previewWorkbook: next.workbook });
      const follow = (): void => setUndoState({ canUndo: next.workbook.canUndo, canRedo: next.workbook.canRedo });
      next.workbook.onUndoStateChange(follow);
      follow();
      next.workbook.otherWorkbooks.onOpen((file) => {
        if (openBeside(file, latest.current.addIn?.manifest.id ?? '')) return;
        offerFile(file, OTHER_NAME);
        latest.current.onNotice(fill(WORDING[latest.current.appearance.locale].saved, { name: OTHER_NAME }));
      });
      setFileName(name);
      setSession(next);
    },
    [gridHost, layerHost],
  );

  useEffect(() => {
    let current = true;
    const beside = openedBeside(location.search);
    const first = beside?.then((content) => [content, OTHER_NAME] as const)
      ?? fetch(SAMPLE_URL).then(async (response) => {
        if (!response.ok) throw new Error(`${SAMPLE_URL}: ${response.status}`);
        return [sampleWorkbook(await response.text(), latest.current.appearance.locale), SAMPLE_NAME] as const;
      });
    first
      .then(([content, name]) => current && start(content, name))
      .catch((reason: unknown) => latest.current.onNotice(String(reason)));
    return () => {
      current = false;
      running.current?.dispose();
      running.current = undefined;
    };
  }, [start]);

  const open = useCallback(() => {
    void chooseFile('.xlsx').then(async (file) => {
      if (!file) return;
      const wording = WORDING[latest.current.appearance.locale];
      try {
        const { readXlsx } = await import('../files/read-xlsx');
        const { manifest, functionsJson } = latest.current.addIn ?? {};
        const names = new Set(functionsJson?.functions.map((each) => each.name.toUpperCase()));
        const { content, left } = await readXlsx(await file.arrayBuffer(), manifest?.id ?? '', (name) => names.has(name));
        start(content, file.name);
        latest.current.onNotice(left.length ? fill(wording.notCarried, { list: left.map((what) => wording.left[what]).join(' · ') }) : '');
      } catch (reason) {
        latest.current.onNotice(fill(wording.openFailed, { name: file.name, reason: reasonOf(reason) }));
      }
    });
  }, [start]);

  const save = useCallback(() => {
    const open = running.current;
    if (!open) return;
    const wording = WORDING[latest.current.appearance.locale];
    void (async () => {
      try {
        offerFile(await savedFile(open.workbook, latest.current.addIn), fileName);
        latest.current.onNotice(fill(wording.saved, { name: fileName }));
      } catch (reason) {
        latest.current.onNotice(fill(wording.saveFailed, { reason: reasonOf(reason) }));
      }
    })();
  }, [fileName]);

  const takeFile = useCallback(() => {
    const open = running.current;
    return open ? savedFile(open.workbook, latest.current.addIn) : Promise.reject(new Error('No workbook is open.'));
  }, []);

  return { session, fileName, ...undoState, open, save, takeFile };
}

function reasonOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
