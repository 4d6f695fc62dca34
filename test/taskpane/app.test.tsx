/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { App } from '../../src/taskpane/app';
import type { PaneHost } from '../../src/taskpane/pane-host';
import { HOME, SETTINGS } from '../../src/taskpane/route';
import './support/in-pane';
import { memoryWorkbook } from './support/memory-workbook';

let dark = false;
let themeListener: () => void = () => undefined;
const host: PaneHost = {
  displayLanguage: 'zh-HK', partitionKey: 'part:',
  theme: () => ({ dark, bodyBackground: '#ffffff', bodyForeground: '#000000' }),
  onThemeChange: (listener) => {
    themeListener = listener;
    return () => undefined;
  },
};
const open = async (hash: string, changes: Partial<PaneHost> = {}) => {
  window.location.hash = hash;
  const pane = render(<App port={memoryWorkbook()} host={{ ...host, ...changes }} />);
  await act(async () => undefined);
  return pane;
};
const isDark = () => document.documentElement.style.colorScheme;

beforeEach(() => {
  window.localStorage.clear();
  dark = false;
});

test('the pane speaks the language nearest to Excel’s until told otherwise, and keeps what it is told', async () => {
  const { unmount } = await open(SETTINGS);
  expect(screen.getByRole('heading', { name: '設定' })).toBeInTheDocument();
  expect(document.documentElement.lang).toBe('zh-TW');
  fireEvent.click(screen.getByRole('radio', { name: '简体中文' }));
  expect(screen.getByRole('heading', { name: '设置' })).toBeInTheDocument();
  unmount();
  await open(SETTINGS);
  expect(screen.getByRole('heading', { name: '设置' })).toBeInTheDocument();
  expect(Object.keys(window.localStorage)).toEqual(['part:callsheet.preferences']);
});

test('the pane wears Office’s theme, follows its change, and another one on request', async () => {
  await open(SETTINGS, { displayLanguage: 'en-US' });
  expect(isDark()).toBe('light');
  dark = true;
  act(() => themeListener());
  expect(isDark()).toBe('dark');
  fireEvent.click(screen.getByRole('radio', { name: 'Light' }));
  expect(isDark()).toBe('light');
});

test('where Office says nothing of its theme the system is asked', async () => {
  await open(SETTINGS, { displayLanguage: 'en-US', theme: () => undefined });
  expect(isDark()).toBe('light');
});

test('what another version left in storage does not stop the pane', async () => {
  window.localStorage.setItem('part:callsheet.preferences', '{"language":"fr","theme":17');
  await open(HOME, { displayLanguage: 'en-US' });
  expect(screen.getByRole('heading', { name: 'What do you need to plan?' })).toBeInTheDocument();
});

test('an unknown route leads home; a ribbon button’s route is followed while the pane stands', async () => {
  await open('#/nowhere', { displayLanguage: 'en-US' });
  expect(screen.getByRole('heading', { name: 'What do you need to plan?' })).toBeInTheDocument();
  await act(async () => {
    window.location.hash = SETTINGS;
    window.dispatchEvent(new Event('hashchange'));
  });
  expect(screen.getByRole('heading', { name: 'Settings' })).toBeInTheDocument();
});
