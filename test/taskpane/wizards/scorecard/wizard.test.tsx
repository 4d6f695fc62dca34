/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import ScorecardWizard from '../../../../src/taskpane/wizards/scorecard';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';
import { HEADER, ROWS } from './example';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(60_000);
const PATIENT = { timeout: 20_000 };

let live: LiveWorkbook;
let left = 0;
beforeEach(async () => {
  left = 0;
  live = liveWorkbook();
});
afterEach(() => live.dispose());

const withFigures = () => live.put('Figures', 'A1', [HEADER, ...ROWS]);

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<ScorecardWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const type = (label: string | RegExp, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } });

async function onward(heading: string) {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: heading }, PATIENT);
}

async function toPreview() {
  await onward('What counts, and when is it good?');
  await onward('This is what will be written');
  await ready('Write');
}

async function write() {
  press('Write');
  await screen.findByRole('heading', { name: 'The scorecard is on sheet Scorecard' }, PATIENT);
}

test('from figures to a live scorecard in five moves', async () => {
  await withFigures();
  open();
  await screen.findByText('Sheet Figures: months, teams, and 5 indicators.', {}, PATIENT);
  await screen.findByText('6 rows, 3 months, 2 teams. 5 indicators, 1 of them your own.');
  await onward('What counts, and when is it good?');
  expect(screen.getByRole('status')).toHaveTextContent(/^March 2026: \d+\.\d%, (green|amber|red) · [▲▼] \d+\.\d points · best team North \d+\.\d%$/);
  await onward('This is what will be written');
  await ready('Write');
  expect(screen.getByRole('heading', { name: 'How it stands, March 2026' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'What changed since February 2026' })).toBeInTheDocument();
  await write();
  expect(await live.port.sheetNames()).toContain('Scorecard');
  press('Back to home');
  expect(left).toBe(1);
});
