import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { WorkbookContent } from '../files/workbook-content';
import type { LoadedAddIn } from './add-in/load-add-in';
import type { Appearance } from './appearance';
import { chooseFile, offerFile } from './file-dialogs';
import { contentOfGrid } from './grid/grid-to-content';
import type { AskAboutEntry } from './grid/hold-to-rules';
import { sampleWorkbook } from './sample-workbook';
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
}

const SAMPLE_URL = 'add-in/assets/samples/nyc311-2014.csv';
const SAMPLE_NAME = 'nyc311.xlsx';

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
      setFileName(name);
      setSession(next);
    },
    [gridHost, layerHost],
  );

  useEffect(() => {
    let current = true;
    fetch(SAMPLE_URL)
      .then(async (response) => {
        if (!response.ok) throw new Error(`${SAMPLE_URL}: ${response.status}`);
        return sampleWorkbook(await response.text(), latest.current.appearance.locale);
      })
      .then((content) => current && start(content, SAMPLE_NAME))
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
        const { content, left } = await readXlsx(await file.arrayBuffer(), latest.current.addIn?.manifest.id ?? '');
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
        const { writeXlsx } = await import('../files/write-xlsx');
        await open.workbook.settled();
        const { manifest, functionsJson } = latest.current.addIn ?? {};
        const names = new Set(functionsJson?.functions.map((each) => each.name.toUpperCase()));
        const addIn = { id: manifest?.id ?? '', version: manifest?.version ?? '', isFunction: (name: string) => names.has(name) };
        offerFile(await writeXlsx(contentOfGrid(open.workbook), addIn), fileName);
        latest.current.onNotice(fill(wording.saved, { name: fileName }));
      } catch (reason) {
        latest.current.onNotice(fill(wording.saveFailed, { reason: reasonOf(reason) }));
      }
    })();
  }, [fileName]);

  return { session, fileName, ...undoState, open, save };
}

function reasonOf(reason: unknown): string {
  return reason instanceof Error ? reason.message : String(reason);
}
