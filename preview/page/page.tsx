import { FluentProvider, teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { AddInConnection } from '../protocol/add-in-connection';
import type { RibbonAction } from './add-in/add-in-manifest';
import { openAddIn } from './add-in/add-in-pane';
import { loadAddIn, type LoadedAddIn } from './add-in/load-add-in';
import { OFFICE_TAG, rememberAppearance, startingAppearance, startingMode, type PageTheme } from './appearance';
import type { EntryAlert } from '../objects/entry-rules';
import { EntryQuestion } from './parts/entry-question';
import { PaneHead } from './parts/pane-head';
import { Ribbon } from './parts/ribbon';
import { HOME_PANE, Splitter } from './parts/splitter';
import { StatusLine } from './parts/status-line';
import { TitleBar } from './parts/title-bar';
import { useSession } from './use-session';
import { fill, WORDING } from './wording';

const FLUENT: Record<PageTheme, Theme> = { light: webLightTheme, dark: webDarkTheme, 'high-contrast': teamsHighContrastTheme };

/** The whole page: title bar, the add-in's ribbon, the grid, and the task pane beside it. */
export function Page(): React.JSX.Element {
  const [appearance, setAppearance] = useState(startingAppearance);
  const [addIn, setAddIn] = useState<LoadedAddIn>();
  const [paneShown, setPaneShown] = useState(true);
  const [paneWidth, setPaneWidth] = useState(HOME_PANE);
  const [notice, setNotice] = useState('');
  const [question, setQuestion] = useState<{ alert: EntryAlert; answer: (stays: boolean) => void }>();
  const gridHost = useRef<HTMLDivElement>(null);
  const layerHost = useRef<HTMLDivElement>(null);
  const paneHost = useRef<HTMLDivElement>(null);
  const connection = useRef<AddInConnection>(undefined);
  const wording = WORDING[appearance.locale];
  const askAboutEntry = useCallback((alert: EntryAlert) => new Promise<boolean>((resolve) => {
    setQuestion({ alert, answer: (stays) => {
      setQuestion(undefined);
      resolve(stays);
    } });
  }), []);
  const { session, fileName, canUndo, canRedo, open, save, takeFile } = useSession({ gridHost, layerHost, appearance, addIn, onNotice: setNotice, askAboutEntry });

  useEffect(() => {
    rememberAppearance(appearance);
    document.documentElement.lang = OFFICE_TAG[appearance.locale];
    document.documentElement.dataset['theme'] = appearance.theme;
    session?.setAppearance(appearance);
  }, [appearance, session]);

  useEffect(() => {
    let current = true;
    loadAddIn(appearance.locale).then(
      (loaded) => {
        if (!current) return;
        setAddIn(loaded);
        if (!loaded) setNotice(WORDING[appearance.locale].noAddIn);
      },
      (reason: unknown) => current && setNotice(String(reason)),
    );
    return () => {
      current = false;
    };
  }, [appearance.locale]);

  // A workbook or a language of its own makes a new connection, as reopening the file in Excel does; a theme does not.
  const { theme } = appearance;
  const startingTheme = useRef(theme);
  useLayoutEffect(() => {
    startingTheme.current = theme;
  }, [theme]);
  useLayoutEffect(() => {
    const host = paneHost.current;
    if (!session || !addIn || !host) return;
    const opened = openAddIn({
      host,
      title: addIn.manifest.name,
      addIn,
      workbook: session.workbook,
      appearance: { locale: addIn.locale, theme: startingTheme.current },
      mode: startingMode(),
      fileName,
      takeFile,
      onVisibility: setPaneShown,
    });
    connection.current = opened;
    // For tests: settled when the add-in's Office.onReady has run.
    Object.assign(window, { previewReady: opened.ready });
    return () => {
      connection.current = undefined;
      Object.assign(window, { previewReady: undefined });
      opened.dispose();
    };
    // The name of the file may change by saving; the connection does not follow it.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [session, addIn, takeFile]);

  useEffect(() => connection.current?.setTheme(theme === 'light' ? 'light' : 'dark'), [theme]);
  useEffect(() => connection.current?.setVisible(paneShown), [paneShown]);

  const act = useCallback(
    (action: RibbonAction) => {
      if (action.kind === 'show-pane') setPaneShown(true);
      else connection.current?.runCommand(action.functionName).catch((reason: unknown) => setNotice(fill(wording.commandFailed, { reason: String(reason) })));
    },
    [wording],
  );

  // The class sits on a box of its own: Fluent hands its provider's class on to every popup.
  return (
    <FluentProvider theme={FLUENT[appearance.theme]}>
      <div className="page">
        <TitleBar
          wording={wording}
          fileName={fileName}
          appearance={appearance}
          canUndo={canUndo}
          canRedo={canRedo}
          onAppearance={setAppearance}
          onUndo={() => void session?.workbook.undo()}
          onRedo={() => void session?.workbook.redo()}
          onOpen={open}
          onSave={save}
        />
        {addIn ? <Ribbon label={wording.ribbon} manifest={addIn.manifest} served={addIn.served} onAction={act} /> : null}
        {question ? <EntryQuestion wording={wording} alert={question.alert} onAnswer={question.answer} /> : null}
        <StatusLine notice={notice} closeLabel={wording.closeNotice} onClose={() => setNotice('')} />
        <main className="work">
          <section className="grid" aria-label={wording.grid}>
            <div className="grid-host" ref={gridHost} />
            <div className="layer" ref={layerHost} />
          </section>
          {paneShown ? <Splitter wording={wording} width={paneWidth} onWidth={setPaneWidth} /> : null}
          <section className="pane" aria-label={wording.pane} hidden={!paneShown} style={{ width: paneWidth }}>
            <PaneHead title={addIn?.manifest.name ?? ''} closeLabel={wording.closePane} onClose={() => setPaneShown(false)} />
            <div className="pane-host" ref={paneHost} />
          </section>
        </main>
      </div>
    </FluentProvider>
  );
}
