/** @jest-environment jsdom */
import { fireEvent, screen, waitFor } from '@testing-library/react';
import type { JobProps } from '../../../src/taskpane/job';
import GoalFinder from '../../../src/taskpane/panels/goals';
import { QUESTIONS } from '../../../src/functions/goal/questions';
import type { Language } from '../../../src/taskpane/language-context';
import { inPane } from '../support/in-pane';
import { memoryWorkbook } from '../support/memory-workbook';

// Measures text on a canvas, which jsdom has none of; the chart is looked at in a real browser.
jest.mock('../../../src/taskpane/parts/plan-chart', () => ({ PlanChart: () => null }));

jest.setTimeout(30_000);

let left = 0;
beforeEach(() => { left = 0; });

function open(props: Partial<JobProps> = {}, language?: Language, port = memoryWorkbook()) {
  inPane(<GoalFinder intent="start" onLeave={() => { left += 1; }} {...props} />, { port, language });
  return port;
}

const type = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const foot = () => screen.getByRole('contentinfo');

test('all questions are listed, the scenario table with them', () => {
  open();
  const routes = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(routes).toEqual([...QUESTIONS.map(({ id }) => `#/goals/${id}`), '#/goals/scenario']);
  fireEvent.click(screen.getByRole('button', { name: 'Back to home' }));
  expect(left).toBe(1);
});

test('the answer moves with what is typed, and its formula with it', () => {
  open({ detail: 'capacity' });
  expect(foot()).toHaveTextContent('20 agents take up to 121 calls in 30 minutes.');
  type('Agents on calls', '21');
  expect(foot()).toHaveTextContent('21 agents take up to 128 calls in 30 minutes.');
  expect(foot()).toHaveTextContent('=CALLCAPACITY(21,240,0.8,20,30)');
});

test('a field that cannot be read stops the answer until it is mended', () => {
  open({ detail: 'capacity' });
  type('Agents on calls', 'many');
  expect(foot()).toHaveTextContent('Correct the marked fields and the answer follows.');
  type('Agents on calls', '21');
  expect(foot()).toHaveTextContent('21 agents take');
});

test('of several formulas the one that is pressed goes to the cell', async () => {
  const port = open({ detail: 'agents' });
  fireEvent.click(screen.getByRole('button', { name: '=GROSSAGENTS(AGENTS(120,240,0.8,20,30),0.3)' }));
  fireEvent.click(screen.getByRole('button', { name: 'Insert in the selected cell' }));
  await waitFor(() => expect(port.asked.inserted).toEqual(['=GROSSAGENTS(AGENTS(120,240,0.8,20,30),0.3)']));
  await screen.findByText('Inserted in Calls!B2.');
});

test('where there is no answer the reason stands in its place', () => {
  open({ detail: 'wait' });
  type('Agents on calls', '10');
  expect(screen.getByRole('alert')).toHaveTextContent(/queue never empties/);
});

test('a German planner reads and types numbers in German', () => {
  open({ detail: 'handleTime' }, { locale: 'en', numbersIn: 'de' });
  expect(foot()).toHaveTextContent('An AHT of 216,0 s saves 2 agents: 24,0 s less than now.');
  type('Average handle time', '240,5');
  expect(foot()).toHaveTextContent('24,5 s less than now');
});

test('in Chinese, with its own words', () => {
  open({ detail: 'capacity' }, { locale: 'zh-CN', numbersIn: 'zh-CN' });
  expect(foot()).toHaveTextContent('20 名座席在 30 分钟内最多能接 121 通来电。');
});

test('a question that nobody knows leads to those that are', () => {
  open({ detail: 'meaning' });
  expect(screen.getByText('There is no such question. Choose one of these.')).toBeInTheDocument();
});
