import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactElement } from 'react';
import { LanguageContext, type Language } from '../../../src/taskpane/language-context';
import { WorkbookContext } from '../../../src/taskpane/workbook-context';
import type { WorkbookPort } from '../../../src/workbook/port';
import { memoryWorkbook } from './memory-workbook';

// jsdom has neither; no test here depends on layout.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
window.matchMedia ??= ((media: string) => ({ media, matches: false, addEventListener() {}, removeEventListener() {} })) as unknown as typeof window.matchMedia;
window.scrollTo = () => undefined;

/** Renders a part as it stands in the pane: theme, language and workbook around it. */
export function inPane(element: ReactElement, { language = { locale: 'en', numbersIn: 'en' }, port = memoryWorkbook() }: { language?: Language; port?: WorkbookPort } = {}): RenderResult {
  return render(element, {
    wrapper: ({ children }) => (
      <FluentProvider theme={webLightTheme}>
        <LanguageContext value={language}><WorkbookContext value={port}>{children}</WorkbookContext></LanguageContext>
      </FluentProvider>
    ),
  });
}
