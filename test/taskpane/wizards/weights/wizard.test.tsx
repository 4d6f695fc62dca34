/** @jest-environment jsdom */
import { MessageChannel } from 'node:worker_threads';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { JobProps } from '../../../../src/taskpane/job';
import type { Language } from '../../../../src/taskpane/language-context';
import WeightsWizard from '../../../../src/taskpane/wizards/weights';
import { cellAddress, parseArea } from '../../../../src/sheets/area';
import type { WeightsColumn, WeightsMemory } from '../../../../src/sheets/weights/request';
import { liveWorkbook, type LiveWorkbook } from '../../../workbook/live-workbook';
import { inPane } from '../../support/in-pane';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../../src/taskpane/parts/drawn-chart', () => ({ __esModule: true, default: () => null }));

// The grid's engine yields through it; jsdom has none.
Object.assign(globalThis, { MessageChannel });

jest.setTimeout(120_000);
const PATIENT = { timeout: 30_000 };

/** A centre's months: April is missing, occupancy never moves. */
const FIGURES = [
  ['Month', 'Service level', 'First-contact resolution', 'Cost per call', 'Customer satisfaction', 'Occupancy'],
  ['2026-01', 0.76, 0.71, 14.2, 0.82, 0.84], ['2026-02', 0.81, 0.7, 14.9, 0.84, 0.84], ['2026-03', 0.79, 0.74, 14.1, 0.83, 0.84],
  ['2026-05', 0.83, 0.73, 15.3, 0.86, 0.84], ['2026-06', 0.8, 0.76, 14.6, 0.88, 0.84], ['2026-07', 0.84, 0.77, 15, 0.87, 0.84],
];

let live: LiveWorkbook;
let left = 0;
beforeEach(async () => {
  left = 0;
  live = liveWorkbook();
  await live.put('Figures', 'A1', FIGURES.map((row) => [...row]));
});
afterEach(() => live.dispose());

function open(props: Partial<JobProps> = {}, language?: Language) {
  return inPane(<WeightsWizard intent="start" onLeave={() => { left += 1; }} {...props} />, { port: live.port, language });
}

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const ready = (name: string) => waitFor(() => expect(screen.getByRole('button', { name })).not.toHaveAttribute('aria-disabled', 'true'), PATIENT);
const type = (label: string | RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const answer = () => screen.getAllByRole('status').map(({ textContent }) => textContent).join('\n');

async function next(heading: string) {
  await ready('Next');
  press('Next');
  await screen.findByRole('heading', { name: heading }, PATIENT);
}

/** Five indicators of the table by points. */
async function toPoints(points: Readonly<Record<string, number>>) {
  await next('What does each count for?');
  fireEvent.click(screen.getByRole('radio', { name: /^Points/ }));
  for (const [name, given] of Object.entries(points)) type(name, String(given));
}

const POINTS = { 'Service level': 52, 'First-contact resolution': 21, 'Cost per call': 12, 'Customer satisfaction': 10, Occupancy: 5 };

describe('choosing', () => {
  test('figures are found and their columns offered; what is odd in them is told', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    expect(screen.getByText(/No row for 2026-04/)).toBeInTheDocument();
    expect(screen.getByText(/in every row: it tells no unit from another/)).toBeInTheDocument();
    fireEvent.click(screen.getByRole('checkbox', { name: /^Occupancy/ }));
    expect(screen.getByText('4 indicators chosen')).toBeInTheDocument();
    expect(screen.getByText(/^4 are few/)).toBeInTheDocument();
    await ready('Next');
  });

  test('without any figures: a balanced set on offer, the catalogue in three languages, and one’s own by name', async () => {
    await live.put('Figures', 'A1', FIGURES.map((row) => row.map(() => '')));
    open();
    await screen.findByText('Nothing chosen yet', {}, PATIENT);
    expect(screen.getByText('To go on: choose at least two indicators.')).toBeInTheDocument();
    const search = screen.getByLabelText('Add an indicator');
    fireEvent.change(search, { target: { value: '平均处理时长' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    expect(await screen.findByText('1 indicator chosen')).toBeInTheDocument();
    expect(within(screen.getByRole('region', { name: 'Chosen indicators' })).getByText(/Average handle time/)).toBeInTheDocument();
    type('Add an indicator', 'Smiles an hour');
    press('Add “Smiles an hour” as one of my own');
    fireEvent.change(screen.getByLabelText('Which side of Smiles an hour is better'), { target: { value: 'lower' } });
    press('Add these 4');
    expect(screen.getByText('6 indicators chosen')).toBeInTheDocument();
  });

  test('an indicator without its counter-metric is told, and one press adds it', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    expect(screen.getByText('Customer satisfaction stands without a counterweight')).toBeInTheDocument();
    press('Add Survey participation');
    expect(screen.queryByText('Customer satisfaction stands without a counterweight')).toBeNull();
    expect(screen.getByText('6 indicators chosen')).toBeInTheDocument();
  });
});

describe('settings', () => {
  test('the answer line moves with the points, before and after the rule stand side by side', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    await toPoints(POINTS);
    await waitFor(() => expect(answer()).toContain('SL 30 · FCR 25 · CPC 20 · CSAT 15 · 1 more'));
    const rows = within(screen.getByRole('table', { name: 'Points before and after the rule' })).getAllByRole('row').slice(1).map((row) => row.textContent);
    expect(rows).toEqual(['Service level5230-22', 'First-contact resolution2125+4', 'Cost per call1220+8', 'Customer satisfaction1015+5', 'Occupancy510+5']);
  });

  test('three indicators can’t keep thirty points at most: said, with what would do, and one press does it', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    for (const name of [/^Customer satisfaction/, /^Occupancy/]) fireEvent.click(screen.getByRole('checkbox', { name }));
    await toPoints({ 'Service level': 50, 'First-contact resolution': 30, 'Cost per call': 20 });
    expect(await screen.findByText(/3 indicators of at most 30 make 90, not 100\. Or choose at least 4 indicators\./)).toBeInTheDocument();
    press('Allow up to 35 points');
    await waitFor(() => expect(screen.queryByText(/No weights keep this rule/)).toBeNull());
    expect(answer()).toContain('SL 35 · FCR 35 · CPC 30');
  });

  test('an inconsistent matrix is told with its worst pair; back and fewer indicators keep what was said', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    for (const name of [/^Customer satisfaction/, /^Occupancy/]) fireEvent.click(screen.getByRole('checkbox', { name }));
    await next('What does each count for?');
    for (const key of ['3', '3', '1']) {
      const scale = screen.getByRole('radiogroup', { name: /^Which counts more/ });
      fireEvent.keyDown(scale, { key });
      fireEvent.keyDown(scale, { key: 'Enter' });
      await waitFor(() => expect(screen.getByRole('radiogroup', { name: /^Which counts more/ })).toBeInTheDocument());
    }
    await waitFor(() => expect(answer()).toMatch(/CR \d\.\d\d/));
    press('Back');
    await screen.findByRole('heading', { name: 'Which indicators?' });
    fireEvent.click(screen.getByRole('checkbox', { name: /^Occupancy/ }));
    await next('What does each count for?');
    expect(screen.getAllByText('3 of 6 pairs').length).toBeGreaterThan(0);
  });

  test('goals first: the points of a goal are shared out within it', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    await toPoints(POINTS);
    press('Goals first (optional)');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Weigh by goals' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Round weights to a rule' }));
    // Service, quality and satisfaction have one indicator each, cost has two: 20 of 80 each.
    await waitFor(() => expect(answer()).toContain('SL 25 · FCR 25 · CSAT 25 · CPC 17.6'));
    expect(screen.getByRole('button', { name: 'Goals first: 4 goals' })).toBeInTheDocument();
  });

  test('a target is held against SMART while it is typed', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    await next('What does each count for?');
    press('Targets (optional): 0 of 5 set');
    press(/^Service level ?No target$/);
    type('At least', '95');
    expect(await screen.findByText(/Never reached so far: the best was 84%/)).toBeInTheDocument();
    type('At least', '80');
    await waitFor(() => expect(screen.queryByText(/Never reached so far/)).toBeNull());
    type('Due date of all', '2020-01-01');
    expect(screen.getByText(/The date has passed/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Targets (optional): 1 of 5 set' })).toBeInTheDocument();
  });
});

test('it leaves for home', async () => {
  open();
  await screen.findByText('5 indicators chosen', {}, PATIENT);
  press('Leave for home');
  expect(left).toBe(1);
});

describe('the sheet', () => {
  const chosenPoints = async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    await toPoints(POINTS);
  };
  const write = async () => {
    await ready('Write');
    press('Write');
    await screen.findByRole('heading', { name: 'The weights are on sheet Weights' }, PATIENT);
  };
  const written = async () => {
    const [key] = await live.port.remembered();
    const memory = await live.port.recall(key!) as WeightsMemory;
    const rows = await live.values('Weights', memory.inputs.weights);
    return { key: key!, memory, of: (column: WeightsColumn) => Object.fromEntries(rows.map((row) => [row[0], row[memory.columns.indexOf(column)]])) };
  };

  test('from figures to live weights in five moves; the scorecard is next', async () => {
    await chosenPoints();
    await next('This is what will be written');
    await write();
    expect((await written()).of('points')).toEqual({ 'Service level': 30, 'First-contact resolution': 25, 'Cost per call': 20, 'Customer satisfaction': 15, Occupancy: 10 });
    expect(screen.getByText(/“Score” takes these weights/)).toBeInTheDocument();
    press('Back to home');
    expect(left).toBe(1);
  });

  test('reopened, it says what its cells now say; written again, it keeps them', async () => {
    await chosenPoints();
    await next('This is what will be written');
    await write();
    const { key, memory } = await written();
    const area = parseArea(memory.inputs.list!)!;
    await live.put('Weights', cellAddress(area.row, area.column), [[5]]);
    await live.put('Weights', memory.inputs.cells.max!, [[40]]);
    document.body.innerHTML = '';
    open({ intent: 'continue', memoryKey: key });
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    await next('What does each count for?');
    expect(screen.getByLabelText('Service level')).toHaveValue('5');
    expect(screen.getByRole('button', { name: /^5–40 points in steps of 5/ })).toBeInTheDocument();
    await next('This is what will be written');
    await write();
    expect((await written()).of('points')['Service level']).toBe(10);
  });

  test('refreshed after figures changed, weights by figures are new', async () => {
    open();
    await screen.findByText('5 indicators chosen', {}, PATIENT);
    await next('What does each count for?');
    fireEvent.click(screen.getByRole('radio', { name: /^Figures/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Round weights to a rule' }));
    await next('This is what will be written');
    expect(await screen.findByText('Occupancy says the same in every row of your figures: by figures it weighs nothing.')).toBeInTheDocument();
    await write();
    const before = await written();
    expect(before.of('weight').Occupancy).toBe(0);
    await live.put('Figures', 'F2', [[0.7]]);
    document.body.innerHTML = '';
    open({ intent: 'refresh', memoryKey: before.key });
    await screen.findByRole('heading', { name: 'This is what will be written' }, PATIENT);
    await write();
    expect((await written()).of('weight').Occupancy).toBeGreaterThan(0.05);
  });

  test('with targets the ranking is told, and the least that changes it', async () => {
    await chosenPoints();
    press('Targets (optional): 0 of 5 set');
    for (const [name, label, value] of [
      ['Service level', 'At least', '80'], ['First-contact resolution', 'At least', '75'], ['Cost per call', 'At most', '14.5'], ['Customer satisfaction', 'At least', '85'],
    ] as const) {
      press(new RegExp(`^${name} ?No target$`));
      const panel = screen.getAllByLabelText(label).at(-1)!;
      fireEvent.change(panel, { target: { value } });
      press(new RegExp(`^${name} ?SMART`));
    }
    press(/^Occupancy ?No target$/);
    type('From', '80');
    type('To', '88');
    await next('This is what will be written');
    expect(await screen.findByText(/^2026-\d\d leads\. The least that changes the first place: .* draws level\.$/, {}, PATIENT)).toBeInTheDocument();
    expect(screen.getAllByRole('figure').length).toBe(2);
    await write();
  });
});

test.each([['zh-CN', '选哪些指标？', '已选 5 项指标'], ['zh-TW', '選哪些指標？', '已選 5 項指標']] as const)('it speaks %s', async (locale, heading, chosen) => {
  open({}, { locale, numbersIn: locale });
  await screen.findByText(chosen, {}, PATIENT);
  expect(screen.getByRole('heading', { name: heading })).toBeInTheDocument();
});
