/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/jobs';
import type { Language } from '../../../../src/taskpane/language-context';
import ForecastWizard from '../../../../src/taskpane/wizards/forecasting';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';
import { HEADER, weeks } from './example';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 60_000 };

let live: LiveWorkbook;
let left = 0;
beforeEach(async () => {
  left = 0;
  live = liveWorkbook();
  await live.put('Calls', 'A1', [HEADER, ...weeks(8)]);
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<ForecastWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);

async function toSettings() {
  await screen.findByText(/calls on 56 days/, {}, PATIENT);
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'What do you want to know?' });
}

async function toPreview() {
  await toSettings();
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: 'This is what will be written' });
  await ready('Write');
}

test('from a history to live sheets in five moves, and on to staffing', async () => {
  open();
  await toPreview();
  expect(screen.getByText(/calls in 28 days/)).toBeInTheDocument();
  expect(screen.getByRole('rowheader', { name: /Average of six weeks/ })).toBeInTheDocument();
  expect(screen.getByText('Nothing on your sheets is overwritten.')).toBeInTheDocument();
  press('Write');
  await screen.findByRole('heading', { name: 'Your forecast is on sheet Forecast' }, PATIENT);
  expect(await live.port.sheetNames()).toEqual(['Sheet1', 'Calls', 'Forecast', 'Forecast accuracy', 'Forecast log']);
  press('Use these calls to staff the day');
  expect(decodeURIComponent(window.location.hash)).toMatch(/^#\/staffing\/Forecast![A-Z]+5:[A-Z]+341$/);
  press('Back to home');
  expect(left).toBe(1);
});
