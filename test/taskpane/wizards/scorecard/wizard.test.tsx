/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { InputPlace, ScorecardMemory } from '../../../../src/sheets/scorecard/request';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import ScorecardWizard from '../../../../src/taskpane/wizards/scorecard';
import type { CellValue } from '../../../../src/workbook/port';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';
import { HEADER, ROWS } from './example';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(180_000);
const PATIENT = { timeout: 60_000 };

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
const type = (label: string | RegExp, text: string) => fireEvent.change(screen.getByRole('textbox', { name: label }), { target: { value: text } });

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

const again = async (intent: JobProps['intent']) => {
  const [key] = await live.port.remembered();
  document.body.innerHTML = '';
  open({ intent, memoryKey: key });
};

test('from figures to a live scorecard in five moves; refreshed with a month that was added and with what its cells say', async () => {
  await withFigures();
  open();
  await screen.findByText('Sheet Figures: months, teams, and 5 indicators.', {}, PATIENT);
  await screen.findByText('6 rows, 3 months, 2 teams. 5 indicators, 1 of them your own.');
  await onward('What counts, and when is it good?');
  expect(screen.getByRole('status')).toHaveTextContent(/^March 2026: \d+\.\d%, (green|amber|red) · [▲▼] \d+\.\d points · best team North \d+\.\d%$/);
  fireEvent.click(screen.getByRole('radio', { name: /^Typed in points/ }));
  type('Service level', '70');
  type('Abandonment rate', '30');
  type('Average handle time', '');
  type('Smiles', '');
  await onward('This is what will be written');
  await ready('Write');
  expect(screen.getByRole('heading', { name: 'How it stands, March 2026' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'What changed since February 2026' })).toBeInTheDocument();
  const answer = screen.getByRole('status').textContent;
  await write();
  const memory = await live.port.recall((await live.port.remembered())[0]!) as ScorecardMemory;
  const { indicators, settings } = memory.inputs;
  expect(memory.indicators.map(({ weight, column }) => [column, weight])).toEqual([[2, 70], [3, 30]]);
  const at = async (place: InputPlace | null | undefined, value: CellValue) => live.put(place!.sheet, place!.address, [[value]]);
  await at(indicators[0]!.weight, 20);
  await at(indicators[1]!.weight, 80);
  await at(indicators[0]!.target, 0.81);
  await at(settings.amber, 0.5);
  await live.put('Figures', 'A8', [['2026-04', 'North', 0.9, 0.02, 300, 1300, 9], ['2026-04', 'South', 0.7, 0.08, 340, 1000, 6]]);
  await again('refresh');
  await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
  await ready('Write');
  expect(screen.getByRole('heading', { name: 'How it stands, April 2026' })).toBeInTheDocument();
  expect(screen.getByRole('status').textContent).not.toBe(answer);
  press('Back');
  expect(screen.getByRole('textbox', { name: 'Service level' })).toHaveValue('20');
  expect(screen.getByRole('textbox', { name: 'Abandonment rate' })).toHaveValue('80');
  expect(screen.getByRole('textbox', { name: 'Amber from' })).toHaveValue('50%');
  fireEvent.click(screen.getByRole('button', { name: /^Service level/ }));
  expect(await screen.findByLabelText('Target')).toHaveValue('81%');
  await onward('This is what will be written');
  await ready('Write');
  await write();
  press('Back to home');
  expect(left).toBe(1);
});

test('without figures the sample is put in a new sheet, is found as such, and can be scored', async () => {
  open();
  await screen.findByText(/^No table of figures found/, {}, PATIENT);
  press('Put sample figures in a new sheet');
  await screen.findByText(/^The sample on sheet Sample figures: months, teams, agents, and 8 indicators\. Its figures are invented\.$/, {}, PATIENT);
  await toPreview();
  expect(screen.getByRole('status')).toHaveTextContent(/^December 2025: \d+\.\d%, (green|amber|red) · /);
  expect(screen.getAllByText(/^and \d+ more$/).length).toBeGreaterThan(0);
});

test('what is wrong in the table is told with its address, and what a column is can be set right', async () => {
  await live.put('Figures', 'A1', [
    ['Month', 'Team', 'Service level', 'Joy'], ['2026-01', 'North', 85, 3], ['2026-02', 'North', 'n/a', 4], ['2026-02', 'North', 80, 4], ['2026-04', 'North', 82, 5],
  ]);
  open({ detail: 'Figures!A1:D5' });
  for (const address of ['Figures!C2:C5', 'Figures!C3', 'Figures!A4:D4']) expect(await screen.findByRole('button', { name: new RegExp(`${address}$`) }, PATIENT)).toBeInTheDocument();
  expect(screen.getByText(/No row for 2026-03/)).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('D: Joy'), { target: { value: 'out' } });
  await screen.findByText('4 rows, 3 months, 1 team. 1 indicator.');
  fireEvent.change(screen.getByLabelText('C: Service level'), { target: { value: 'out' } });
  await screen.findByText(/choose at least one column as an indicator/);
  fireEvent.change(screen.getByLabelText('D: Joy'), { target: { value: 'indicator:effortScore' } });
  await ready('Next');
});

test('a rule that is not finished keeps the card from being made, and says so at its field', async () => {
  await withFigures();
  open();
  await screen.findByText('Sheet Figures: months, teams, and 5 indicators.', {}, PATIENT);
  await onward('What counts, and when is it good?');
  const card = screen.getByRole('listitem', { name: 'Service level' });
  fireEvent.click(within(card).getByRole('button', { name: /^Service level/ }));
  fireEvent.change(await within(card).findByLabelText('Floor'), { target: { value: '95%' } });
  expect(within(card).getByText('The floor lies below the target.')).toBeInTheDocument();
  expect(screen.getByText('To go on: correct the rule of Service level.')).toBeInTheDocument();
  fireEvent.click(within(card).getByRole('button', { name: 'Take the proposal again' }));
  await ready('Next');
  fireEvent.change(within(card).getByLabelText('Rule'), { target: { value: 'tiers' } });
  expect(within(card).getAllByLabelText('From')).toHaveLength(3);
  type('Amber from', '120%');
  expect(screen.getByText('To go on: correct the traffic lights.')).toBeInTheDocument();
});

test.each(['zh-CN', 'zh-TW'] as const)('it speaks %s', async (locale) => {
  await withFigures();
  open({}, { locale, numbersIn: locale });
  await screen.findByText(locale === 'zh-CN' ? '工作表 Figures：有月份、班组和5 项指标。' : '工作表 Figures：有月份、班組和5 項指標。', {}, PATIENT);
});
